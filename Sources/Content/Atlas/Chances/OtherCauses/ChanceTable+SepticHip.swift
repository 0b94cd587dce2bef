import Safety

extension ChanceTable {
  @inline(__always) static var septicHip: ChanceTable {
    ChanceTable(
      .mimic(.septicHip), of1000: 0.25, oneSided: 97, began: [27, 42, 24, 5.7, 2],
      answers: """
        sitting-worse 57
        sitting-relieves 17~
        bend-forward-relieves 8.7~
        both-sides 3.6
        walk-distance 1.3~
        stairs up 6.9, down 1.6~, both 77, no 14~
        rising-chair 86
        cough-back 12
        cough-leg 6.3
        leg-worse-than-back leg 33, back 7.9, equal 8.8, only-leg 48, only-back 2.3
        below-knee 11
        numb-tingle 7.8
        outer-thigh-skin 1.8~
        saddle-bladder 2.3
        weakness 39
        morning-stiff none 17, <30min 23, 30-60min 19, >60min 41~
        night-second-half 22~
        better-exercise 1.3~
        buttock-alternates 0.79
        night-pain 87~
        lying-on-side 81
        shoes-socks 88~
        groin-on-move 82
        squat 52
        single-leg-stand 57
        unaccustomed 5
        activity-kind soft-sand-walk 2.4, snow-ski 1.3~, water-ski 0.3~~, hill-or-stairs 8.7, \
          run 11~, lift-twist 25~, long-stand-one-leg 1.9~, garden 15, other 35~
        inactive-before 44~
        no-warm-up 10~
        wallet 5.5~
        fall no 88, minor 8.6, major 2.2, onto-tail-bone 1.1~~
        age-band <30 11, 30-49 21, 50-59 19, 60-69 23, >=70 27
        sex female 43, male 57
        steroid-cancer steroid 13~, cancer 16, osteoporosis 8.6, none 66
        leg-swollen 11
        pulsing-belly 0.71~
        flank-waves 1.9~
        rash 1.8
        fever 79
        pain-drawing-spread 1 29~, 2-3 52, >=4 16~, whole-leg 3.3~
        one-finger dimple 10, deep-buttock 16, sit-bone 1.6~, tail-bone 0.8, outer-hip-knob 11, \
          groin 46, spine-midline 0.8, no-one-spot 13
        straight-leg 11
        cross-leg 62
        hamstring-load 24
        which-bend forward 24, backward 6.1~, sideways 3.6, all 33~, none 33
        turning-in-bed 85
        hip-stiff 85
        curl-up-eases 41
        onset gradual 45, sudden 53, sudden-with-snap 1~~, after-drive 0.8
        numb-where big-toe-or-top-of-foot 12~, outer-foot-or-sole 15~, inner-shin 5.7~, \
          front-thigh 14~, outer-thigh 13, elsewhere 27, none 13~
        limp 89
        smoker-or-artery-disease 52
        periods 2.1~~
        what-eases lying 36, sitting 7, walking 0.45~, leaning-forward 1.3~~, nothing 56
        bone-press shin 0.8, groin-or-pubis 17, sacrum 7.3, sit-bone 2.3, outer-hip-knob 14, \
          dimple 11, tail-bone 0.63, none 47
        standing-worse 83
        walking-worse 92
        pain-kind deep-ache 34, sharp-stabbing 38, burning 3.3, electric-shooting 1, \
          cramp-tight 2.3, throbbing 21
        course easing 1.6~, same 10~, growing 84~, comes-and-goes 4.3
        more-load 5.5
        bent-over 33
        lift-knee 77
        click-catch 6.3
        cup-hand 25
        same-before never 85~, once-or-twice 9.6~, often 5.8~
        tablets-help yes 3.7, partly 29, no 48, not-tried 20
        stretch-helps 1.8
        """,
      flags: """
        general-emergency 8.8, cauda 4.8, weak-both 3.2~, foot-drop 2.5~~, nerve-lasting 17~~, \
        trauma 4.2, steroid-osteoporosis 16, sudden-spine 8.5~, cancer-history 16, \
        weight-loss 19, night-growing 46, growing-lump 0.99~~, fever 76, spreading-skin 3.8~~, \
        infection-risk 45, septic-joint 76, aneurysm 0.49~~, dvt 8.8~, calf-clot 30~, \
        cold-leg 0.9~, foot-rest-pain 1.7, walk-leg 3~~, kidney 2.3~, groin-organ 1.2~~, \
        early-pregnancy 0.17, low-belly 7.6, rash 2.3, stress-bone 5.3~, hip-block 72, \
        wound-after-op 58, hip-bone-risk 29, compartment 0.9~~, pop 0.52, thinner-bleed 0.97~~, \
        inflammatory 0.99, polymyalgia 1.8, child 0.23, not-improving 24
        """,
      areas: """
        lower-lumbar 20, sacroiliac 25, sacrum 11, buttock-upper-inner 26, \
        buttock-upper-outer 26, buttock-lower-inner 21, buttock-lower-outer 31, lateral-hip 43, \
        greater-trochanter 34, front-hip 58, groin 71, lower-abdomen 8, thigh-back-upper 4.7~~, \
        thigh-outer-upper 16, thigh-front-upper 40, thigh-front-lower 16, thigh-inner-upper 23, \
        knee-front 15
        """)
  }
}
