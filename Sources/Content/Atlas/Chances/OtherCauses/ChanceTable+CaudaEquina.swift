import Safety

extension ChanceTable {
  @inline(__always) static var caudaEquina: ChanceTable {
    ChanceTable(
      .mimic(.caudaEquina), of1000: 0.36, oneSided: 37, began: [17, 25, 29, 17, 12],
      answers: """
        sitting-worse 53
        sitting-relieves 17
        bend-forward-relieves 19
        both-sides 57
        walk-distance 7.5~
        stairs up 14, down 5.3~, both 39, no 42
        rising-chair 66
        cough-back 43
        cough-leg 38
        leg-worse-than-back leg 33, back 17, equal 35, only-leg 10, only-back 3.9
        below-knee 76
        numb-tingle 77
        outer-thigh-skin 8~
        saddle-bladder 89
        weakness 65
        morning-stiff none 26, <30min 42, 30-60min 19, >60min 13~
        night-second-half 14
        better-exercise 4
        buttock-alternates 5.6
        night-pain 63
        shoes-socks 62
        groin-on-move 10
        squat 24
        unaccustomed 21
        activity-kind soft-sand-walk 1, snow-ski 1.3~, water-ski 0.42, hill-or-stairs 4.5~, \
          run 8.2, lift-twist 48, long-stand-one-leg 2, garden 17, other 18
        fall no 85, minor 9, major 4.3, onto-tail-bone 1.6~
        age-band <30 9, 30-49 44, 50-59 24, 60-69 13, >=70 9.7
        sex female 50, male 50
        pregnancy 1.8
        steroid-cancer steroid 3.8~, cancer 11, osteoporosis 5.3, none 82
        leg-swollen 1.1
        pulsing-belly 0.17~
        rash 1.5~
        fever 2.4~
        pain-drawing-spread 1 4.8~, 2-3 23, >=4 44, whole-leg 29~
        one-finger dimple 5.7, deep-buttock 13, sit-bone 2.3, tail-bone 5.8~, outer-hip-knob 2, \
          groin 1.6~, spine-midline 26, no-one-spot 44
        straight-leg 62
        cross-leg 27
        hamstring-load 23
        which-bend forward 36, backward 13, sideways 3.3, all 37, none 11~
        turning-in-bed 62
        hip-stiff 18
        curl-up-eases 36
        onset gradual 40, sudden 53, sudden-with-snap 4.3, after-drive 2.6
        numb-where big-toe-or-top-of-foot 18, outer-foot-or-sole 34, inner-shin 3.3, \
          front-thigh 3, outer-thigh 2.6, elsewhere 36, none 2.8~~
        limp 61
        periods 6.9~
        cramps 40
        what-eases lying 39, sitting 7.3, walking 3.6, leaning-forward 6, nothing 44
        bone-press shin 2.6, groin-or-pubis 1.6~, sacrum 6.2, sit-bone 3, outer-hip-knob 4.6, \
          dimple 7.6, tail-bone 1.6~, none 73
        standing-worse 59
        walking-worse 66
        pain-kind deep-ache 22, sharp-stabbing 21, burning 12, electric-shooting 37, \
          cramp-tight 4.3, throbbing 3.3
        course easing 3.9, same 16~, growing 70~, comes-and-goes 10
        more-load 18~
        bent-over 40
        lift-knee 18
        click-catch 4.2~
        cup-hand 3.1~
        same-before never 45, once-or-twice 26, often 29
        tablets-help yes 3.6, partly 25, no 55, not-tried 17
        stretch-helps 6.3
        """,
      flags: """
        general-emergency 3.6, cauda 94, weak-both 40, foot-drop 33, nerve-lasting 35, \
        trauma 5.7, sudden-spine 38, cancer-history 11, weight-loss 5.3, night-growing 18, \
        growing-lump 0.36~, fever 1.8, infection-risk 3.8~, septic-joint 0.11, aneurysm 0.14, \
        cold-leg 3.3, foot-rest-pain 1.9~, walk-leg 6.6, kidney 1.8~, groin-organ 0.23~, \
        groin-lump 1.7, low-belly 4.7, rash 2.5, stress-bone 0.81~, hip-block 3.5~~, \
        wound-after-op 22, hip-bone-risk 13, thinner-bleed 0.3, inflammatory 2~, \
        polymyalgia 0.83, new-medicine 2.3
        """,
      areas: """
        upper-lumbar 14, lower-lumbar 81, sacroiliac 30, sacrum 40, coccyx 20, \
        buttock-upper-inner 43, buttock-upper-outer 36, buttock-lower-inner 45, \
        buttock-lower-outer 35, sit-bone 16, groin 12, lower-abdomen 3.6~~, pelvic-floor 39, \
        thigh-back-upper 55, thigh-back-lower 51, thigh-outer-upper 18, thigh-outer-lower 17, \
        thigh-front-upper 8.2, thigh-inner-upper 14, knee-back 22, calf-upper 44, calf-lower 40, \
        shin 5.7~~, leg-outer 31, ankle-outer 15~, heel 18, foot-sole 32, foot-top 23
        """)
  }
}
