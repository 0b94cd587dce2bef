import Safety

extension ChanceTable {
  @inline(__always) static var vascularClaudication: ChanceTable {
    ChanceTable(
      .mimic(.vascularClaudication), of1000: 13, oneSided: 63, began: [0.67, 2.2, 9, 22, 66],
      answers: """
        sitting-worse 5
        sitting-relieves 84
        bend-forward-relieves 11
        both-sides 38
        walk-distance 78 x6.6
        stairs up 56, down 0.64, both 21~, no 22
        rising-chair 11
        cough-back 3.3
        cough-leg 1.7
        leg-worse-than-back leg 23~, back 2.9~, equal 5.6, only-leg 68, only-back 1.3~
        below-knee 61
        numb-tingle 25
        outer-thigh-skin 1.9~
        saddle-bladder 5
        weakness 27
        morning-stiff none 63, <30min 27, 30-60min 6.3, >60min 3.6
        night-second-half 5.7
        better-exercise 4.2~
        buttock-alternates 4.2~
        night-pain 14
        lying-on-side 7.2
        shoes-socks 13
        groin-on-move 4.9
        squat 7.5~
        single-leg-stand 7.5
        unaccustomed 6.3
        activity-kind soft-sand-walk 4.3, snow-ski 1.1~~, water-ski 0.22~~, hill-or-stairs 33~~, \
          run 13~, lift-twist 9.8~~, long-stand-one-leg 2.5, garden 14, other 23
        no-warm-up 16~~
        wallet 11~
        fall no 95, minor 3.4, major 0.83, onto-tail-bone 0.39~~
        age-band <30 0.33, 30-49 3.9, 50-59 19, 60-69 36, >=70 40
        sex female 33, male 67
        pregnancy 0.1
        steroid-cancer steroid 3, cancer 12, osteoporosis 5.7, none 81
        leg-swollen 2
        pulsing-belly 1.1
        flank-waves 0.62~
        rash 0.54
        fever 0.93~~
        pain-drawing-spread 1 22~, 2-3 47, >=4 21, whole-leg 10~
        one-finger dimple 1.3~, deep-buttock 14~, sit-bone 1, tail-bone 0.31~, \
          outer-hip-knob 4.5~, groin 3.3, spine-midline 1.8~, no-one-spot 73
        straight-leg 5.3
        cross-leg 6.3
        hamstring-load 25~
        which-bend forward 5.3, backward 3.9, sideways 1.6~, all 3.3, none 86
        turning-in-bed 7.9
        hip-stiff 10
        curl-up-eases 9.7
        onset gradual 91, sudden 7.3, sudden-with-snap 0.5, after-drive 1.2~~
        numb-where big-toe-or-top-of-foot 14, outer-foot-or-sole 30, inner-shin 3.5~, \
          front-thigh 4.7, outer-thigh 4.7, elsewhere 28, none 15~
        limp 38
        smoker-or-artery-disease 93
        periods 1.2~~
        cramps 45
        what-eases lying 14, sitting 52~, walking 0.51, leaning-forward 2.1~, nothing 31~~
        bone-press shin 3.9, groin-or-pubis 1, sacrum 1, sit-bone 1, outer-hip-knob 1.6~, \
          dimple 1, tail-bone 0.42, none 90
        standing-worse 9.2
        walking-worse 96
        pain-kind deep-ache 38, sharp-stabbing 5.3, burning 5.7, electric-shooting 2, \
          cramp-tight 46, throbbing 3.1~
        course easing 3.1~, same 36, growing 25, comes-and-goes 35
        more-load 8.8
        bent-over 5.9
        lift-knee 5.7
        click-catch 4.9
        cup-hand 4.3
        same-before never 13, once-or-twice 15, often 71~
        tablets-help yes 3.3, partly 14, no 48, not-tried 35
        stretch-helps 22
        """,
      flags: """
        general-emergency 3.6, cauda 6.1, weak-both 2.8, foot-drop 1.1, nerve-lasting 52~, \
        steroid-osteoporosis 7, sudden-spine 7.1~, cancer-history 13, weight-loss 3.1, \
        night-growing 2.1, spreading-skin 0.27~~, infection-risk 2.1~, aneurysm 0.92, dvt 1.8, \
        calf-clot 20, cold-leg 5.3~, foot-rest-pain 12, walk-leg 83, kidney 0.8, \
        groin-lump 2.1~, early-pregnancy 0.067~, low-belly 2~, rash 1.3~, stress-bone 0.55~~, \
        hip-block 0.99, hip-bone-risk 19, compartment 0.6, pop 0.46~, thinner-bleed 0.8, \
        inflammatory 0.36, polymyalgia 1.7, new-medicine 6.7, bleed-pregnancy 0.067~, \
        child 0.14~, not-improving 58
        """,
      areas: """
        lower-lumbar 11, buttock-upper-inner 24, buttock-upper-outer 33, buttock-lower-inner 33, \
        buttock-lower-outer 39, lateral-hip 22, greater-trochanter 11, groin 6.2, \
        thigh-back-upper 36, thigh-back-lower 32, thigh-outer-upper 19, thigh-outer-lower 5.8~~, \
        thigh-front-upper 20, thigh-front-lower 16, knee-back 10, calf-upper 59, calf-lower 49, \
        shin 11, leg-outer 12, foot-sole 12, foot-top 8.3
        """)
  }
}
