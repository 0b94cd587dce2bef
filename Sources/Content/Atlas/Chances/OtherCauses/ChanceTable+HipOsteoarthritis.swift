import Safety

extension ChanceTable {
  @inline(__always) static var hipOsteoarthritis: ChanceTable {
    ChanceTable(
      .mimic(.hipOsteoarthritis), of1000: 72, oneSided: 79, began: [0.5, 1.5, 5.7, 16, 77],
      answers: """
        sitting-worse 33
        sitting-relieves 52
        bend-forward-relieves 20~
        both-sides 18
        walk-distance 9.3
        stairs up 25 x1.8, down 5.7~ x1.3, both 41 x2.3, no 28
        rising-chair 76
        cough-back 3.3
        cough-leg 1.5
        leg-worse-than-back leg 31, back 4.2, equal 8.8, only-leg 54~, only-back 1.6~
        below-knee 13
        numb-tingle 6.2
        outer-thigh-skin 2.5~
        saddle-bladder 0.77
        weakness 17
        morning-stiff none 12, <30min 64, 30-60min 17, >60min 7.3
        better-exercise 19
        buttock-alternates 3.1~
        night-pain 46
        lying-on-side 48
        shoes-socks 76
        groin-on-move 68 x5.5
        squat 35 x3.7
        single-leg-stand 27
        unaccustomed 6.3
        activity-kind soft-sand-walk 3.9, snow-ski 2, water-ski 0.25, hill-or-stairs 22, run 12, \
          lift-twist 15, long-stand-one-leg 4.3, garden 22, other 19
        no-warm-up 19~~
        prolonged-sitting 41
        wallet 8.4
        fall no 89, minor 7.3, major 2.3, onto-tail-bone 1
        age-band <30 0.8 x0.29, 30-49 10 x0.29, 50-59 24 x0.29, 60-69 33, >=70 32
        pregnancy 0.16
        steroid-cancer steroid 3.3, cancer 11, osteoporosis 9.6, none 78
        leg-swollen 0.9
        pulsing-belly 0.17~
        flank-waves 0.46~~
        rash 0.36~
        fever 0.81~
        pain-drawing-spread 1 19~~, 2-3 51, >=4 25~, whole-leg 5.1~
        one-finger dimple 1, deep-buttock 13, sit-bone 1.6~, tail-bone 0.64, outer-hip-knob 19, \
          groin 47, spine-midline 0.8, no-one-spot 18
        straight-leg 5.2
        cross-leg 36
        hamstring-load 11~
        which-bend forward 25, backward 6.4~, sideways 6.1~, all 8, none 54
        turning-in-bed 45
        hip-stiff 81
        curl-up-eases 22
        onset gradual 92, sudden 6.1, sudden-with-snap 0.8, after-drive 1
        numb-where big-toe-or-top-of-foot 9.1~, outer-foot-or-sole 10~, inner-shin 6.2, \
          front-thigh 19~, outer-thigh 14, elsewhere 25, none 17~
        limp 57
        smoker-or-artery-disease 39
        periods 2.4~~
        cramps 35
        what-eases lying 36, sitting 32, walking 6.4, leaning-forward 2.6, nothing 23
        bone-press shin 1.1, groin-or-pubis 12, sacrum 1.6~, sit-bone 2.8, outer-hip-knob 14, \
          dimple 2.3, tail-bone 0.8, none 65
        standing-worse 49
        walking-worse 73
        pain-kind deep-ache 60, sharp-stabbing 22, burning 3.3, electric-shooting 2.6, \
          cramp-tight 5.1~, throbbing 7
        course easing 3.6, same 28, growing 36, comes-and-goes 32
        more-load 13
        bent-over 16
        lift-knee 51
        click-catch 33
        cup-hand 37
        same-before never 15, once-or-twice 20, often 66
        tablets-help yes 25, partly 46, no 14, not-tried 16
        stretch-helps 28
        """,
      flags: """
        general-emergency 1.6, cauda 3.2, weak-both 1.3~, foot-drop 0.58, trauma 3, \
        steroid-osteoporosis 11, sudden-spine 9~, cancer-history 12, weight-loss 1.9~, \
        night-growing 3.9, growing-lump 0.36, fever 0.5, spreading-skin 0.1, infection-risk 1.3, \
        septic-joint 0.33, aneurysm 0.13, dvt 0.76, cold-leg 0.33, foot-rest-pain 0.63~, \
        walk-leg 6.8, kidney 0.39, groin-organ 0.23, groin-lump 2.1~, early-pregnancy 0.067~, \
        low-belly 1.3~, rash 0.86, stress-bone 4.3~, hip-block 6, hip-bone-risk 16, \
        compartment 0.21~, pop 0.74, thinner-bleed 0.3, inflammatory 1.1~, polymyalgia 3.3~, \
        bleed-pregnancy 0.067~, child 0.14~, not-improving 67
        """,
      areas: """
        lower-lumbar 19, iliac-crest 6.1, sacroiliac 10, buttock-upper-inner 15, \
        buttock-upper-outer 27, buttock-lower-inner 18, buttock-lower-outer 32, sit-bone 3.2~~, \
        lateral-hip 40, greater-trochanter 36, front-hip 47, groin 73, thigh-back-upper 14, \
        thigh-back-lower 3.6~~, thigh-outer-upper 26, thigh-outer-lower 12, \
        thigh-front-upper 43, thigh-front-lower 26, thigh-inner-upper 24, thigh-inner-lower 11, \
        knee-front 26, knee-inner 16, knee-outer 6.7, shin 6.7
        """)
  }
}
