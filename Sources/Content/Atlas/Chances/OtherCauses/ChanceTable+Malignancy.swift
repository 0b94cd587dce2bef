import Safety

extension ChanceTable {
  @inline(__always) static var malignancy: ChanceTable {
    ChanceTable(
      .mimic(.malignancy), of1000: 3.4, oneSided: 48, began: [1.7, 4.3, 21, 41, 32],
      answers: """
        sitting-relieves 20
        bend-forward-relieves 15
        both-sides 28
        walk-distance 4.2
        stairs up 13, down 4.7, both 25, no 58
        rising-chair 51
        cough-back 33
        cough-leg 11
        leg-worse-than-back leg 17, back 34, equal 18, only-leg 11, only-back 21
        numb-tingle 27
        outer-thigh-skin 4.5~
        saddle-bladder 9.6
        weakness 28
        morning-stiff none 34, <30min 36, 30-60min 17, >60min 13
        night-second-half 28
        better-exercise 5.3
        buttock-alternates 4.2
        night-pain 74
        lying-on-side 43
        shoes-socks 44
        groin-on-move 26
        squat 17
        single-leg-stand 20
        unaccustomed 6.3
        activity-kind soft-sand-walk 2.4, snow-ski 1.3~, water-ski 0.3~~, hill-or-stairs 8.3, \
          run 8.5~~, lift-twist 30, long-stand-one-leg 2.4, garden 17, other 30~
        inactive-before 40~
        no-warm-up 16~~
        wallet 7.1
        fall no 90, minor 7.3, major 1.5~, onto-tail-bone 0.89
        age-band <30 2.3, 30-49 11, 50-59 19, 60-69 29, >=70 39
        sex female 48, male 52
        pregnancy 0.39
        steroid-cancer steroid 13, cancer 63, osteoporosis 13, none 27~
        leg-swollen 6.3
        pulsing-belly 1.4~
        flank-waves 4.6
        fever 13
        pain-drawing-spread 1 18~, 2-3 44, >=4 31~, whole-leg 6.6
        one-finger dimple 9.7, deep-buttock 11, sit-bone 2.6, tail-bone 3, outer-hip-knob 6, \
          groin 13, spine-midline 25, no-one-spot 30
        straight-leg 20
        cross-leg 21
        hamstring-load 11
        which-bend forward 21, backward 13, sideways 5.3, all 32, none 29
        turning-in-bed 59
        hip-stiff 27
        onset gradual 81, sudden 17, sudden-with-snap 1.4~, after-drive 0.8
        numb-where big-toe-or-top-of-foot 16, outer-foot-or-sole 18, inner-shin 8.1, \
          front-thigh 14, outer-thigh 10, elsewhere 24, none 8.8
        limp 37
        smoker-or-artery-disease 53
        periods 4.5~~
        what-eases lying 21, sitting 9.7, walking 6, leaning-forward 5, nothing 59
        bone-press shin 2.6~, groin-or-pubis 6.7, sacrum 13, sit-bone 3.6, outer-hip-knob 6.3, \
          dimple 7, tail-bone 2.3, none 58
        standing-worse 49
        walking-worse 52
        pain-kind deep-ache 61, sharp-stabbing 14, burning 6, electric-shooting 7.7, \
          cramp-tight 2.9~, throbbing 8.6
        course easing 2, same 16, growing 70, comes-and-goes 11
        more-load 4.3
        bent-over 18
        lift-knee 23
        click-catch 5.9
        cup-hand 8.2
        same-before never 63, once-or-twice 19, often 18
        tablets-help yes 6.3, partly 38, no 41, not-tried 15
        stretch-helps 8
        """,
      flags: """
        general-emergency 5.5, cauda 17, weak-both 11, foot-drop 7.9, trauma 4.2, \
        steroid-osteoporosis 20, sudden-spine 26, cancer-history 62, weight-loss 49, \
        night-growing 56, growing-lump 10, fever 7, spreading-skin 0.2~, infection-risk 17~, \
        septic-joint 0.78, aneurysm 0.92, dvt 5.6, calf-clot 55, cold-leg 1.2, \
        foot-rest-pain 1.9~, kidney 3.2, groin-organ 1.4, groin-lump 3.8, early-pregnancy 0.13, \
        low-belly 7.3, rash 2.4, stress-bone 5.5, hip-block 10, wound-after-op 19, \
        hip-bone-risk 29, compartment 0.39, pop 1.1, thinner-bleed 0.97~~, inflammatory 1.4, \
        polymyalgia 3.3, new-medicine 3.9, child 0.23, not-improving 67
        """,
      areas: """
        upper-lumbar 39, lower-lumbar 59, flank 19, iliac-crest 18, sacroiliac 26, sacrum 28, \
        coccyx 8.3, buttock-upper-inner 26, buttock-upper-outer 23, buttock-lower-inner 20, \
        buttock-lower-outer 20, sit-bone 6.8, lateral-hip 18, greater-trochanter 14, \
        front-hip 18, groin 24, lower-abdomen 14, pelvic-floor 9, thigh-back-upper 21, \
        thigh-back-lower 14, thigh-outer-upper 13, thigh-front-upper 23, thigh-front-lower 12, \
        thigh-inner-upper 12, knee-front 5.9, calf-upper 8, leg-outer 3.9~~
        """)
  }
}
