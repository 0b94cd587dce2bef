import Safety

extension ChanceTable {
  @inline(__always) static var spinalStenosis: ChanceTable {
    ChanceTable(
      .mimic(.spinalStenosis), of1000: 46, oneSided: 48, began: [0.5, 1.5, 7.3, 19, 72],
      answers: """
        sitting-worse 13
        sitting-relieves 73~ x3.7
        bend-forward-relieves 67 x5.1
        both-sides 54 x4.4
        walk-distance 34
        stairs up 13, down 13, both 16~, no 58
        rising-chair 44
        cough-back 9.7
        cough-leg 6.2
        leg-worse-than-back leg 39, back 15, equal 27, only-leg 16, only-back 2.3
        below-knee 62
        numb-tingle 55
        outer-thigh-skin 4.7~
        saddle-bladder 5.2
        weakness 35
        morning-stiff none 29, <30min 48, 30-60min 16, >60min 7.2
        night-second-half 9
        better-exercise 6.2
        buttock-alternates 13
        lying-on-side 24
        shoes-socks 32
        groin-on-move 9.2
        squat 10
        single-leg-stand 18~
        unaccustomed 5.7
        activity-kind soft-sand-walk 3, snow-ski 0.81, water-ski 0.13, hill-or-stairs 16, \
          run 4.1, lift-twist 23, long-stand-one-leg 10~, garden 23, other 20
        inactive-before 41
        no-warm-up 20~
        wallet 10
        fall no 90, minor 7.5, major 1.4~, onto-tail-bone 1
        age-band <30 0.31~ x0.48, 30-49 4.5 x0.48, 50-59 17 x0.48, 60-69 34, >=70 45 x1.8
        sex female 54, male 46
        pregnancy 0.1
        steroid-cancer steroid 3.6, cancer 13, osteoporosis 13, none 73
        leg-swollen 1.5
        pulsing-belly 0.29
        flank-waves 0.81~
        rash 0.68~
        fever 1~
        pain-drawing-spread 1 5.1, 2-3 31, >=4 42, whole-leg 21
        one-finger dimple 9.2, deep-buttock 15, sit-bone 1.6~, tail-bone 1.3~, \
          outer-hip-knob 6.3, groin 2.3, spine-midline 17, no-one-spot 47
        straight-leg 18
        cross-leg 15
        hamstring-load 16
        which-bend forward 8.1~, backward 55, sideways 5, all 11, none 21~
        hip-stiff 24
        curl-up-eases 69
        onset gradual 91, sudden 6.6, sudden-with-snap 0.5, after-drive 1.5
        numb-where big-toe-or-top-of-foot 26, outer-foot-or-sole 34, inner-shin 6.7, \
          front-thigh 7.4, outer-thigh 4.7, elsewhere 15, none 6.3~
        limp 36
        smoker-or-artery-disease 49
        periods 2.2~~
        cramps 57
        what-eases lying 21, sitting 50, walking 1.3~, leaning-forward 22, nothing 5.8
        bone-press shin 2.3, groin-or-pubis 1.6~, sacrum 6~, sit-bone 2.3, outer-hip-knob 6.3, \
          dimple 7.3, tail-bone 1.6~, none 73
        standing-worse 81
        walking-worse 90
        pain-kind deep-ache 42, sharp-stabbing 8.6, burning 12, electric-shooting 15, \
          cramp-tight 18, throbbing 5.2
        course easing 4.7, same 33, growing 25, comes-and-goes 37
        more-load 10
        bent-over 44
        lift-knee 11
        click-catch 6.2
        cup-hand 6.2
        same-before never 16, once-or-twice 21, often 63
        tablets-help yes 8.8, partly 37, no 35, not-tried 19~
        stretch-helps 32
        """,
      flags: """
        general-emergency 1.8~, cauda 18~, weak-both 7.9~, foot-drop 5.1, nerve-lasting 69, \
        trauma 3.2, steroid-osteoporosis 14, sudden-spine 9.5~, cancer-history 15, \
        growing-lump 0.36~, fever 0.62, spreading-skin 0.11, septic-joint 0.11, aneurysm 0.18~, \
        dvt 1.6, calf-clot 19, cold-leg 1~, foot-rest-pain 2.7, walk-leg 21, kidney 0.47~, \
        groin-organ 0.23~, groin-lump 1.8~, early-pregnancy 0.067~, low-belly 2.5~, \
        stress-bone 0.97~~, hip-block 1.9~, hip-bone-risk 13, pop 0.62~, thinner-bleed 0.48, \
        inflammatory 0.58~, polymyalgia 2.8, new-medicine 3.9, bleed-pregnancy 0.067~, \
        child 0.14~, not-improving 68
        """,
      areas: """
        upper-lumbar 10, lower-lumbar 66, iliac-crest 12, sacroiliac 28, sacrum 23, \
        buttock-upper-inner 42, buttock-upper-outer 44, buttock-lower-inner 34, \
        buttock-lower-outer 36, lateral-hip 20~, greater-trochanter 14, front-hip 3.4~~, \
        groin 6.2, thigh-back-upper 46, thigh-back-lower 43, thigh-outer-upper 27, \
        thigh-outer-lower 26~, thigh-front-upper 15, thigh-front-lower 14, knee-back 20, \
        knee-front 5.9, calf-upper 42, calf-lower 36, shin 16, leg-outer 31, ankle-outer 10, \
        heel 8.4, foot-sole 22, foot-top 20
        """)
  }
}
