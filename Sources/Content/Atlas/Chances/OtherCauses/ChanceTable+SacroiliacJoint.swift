import Safety

extension ChanceTable {
  @inline(__always) static var sacroiliacJoint: ChanceTable {
    ChanceTable(
      .mimic(.sacroiliacJoint), of1000: 65, oneSided: 78, began: [4.3, 9.3, 19, 22, 46],
      answers: """
        sitting-worse 51
        sitting-relieves 28~
        bend-forward-relieves 21
        both-sides 19
        walk-distance 2.8
        stairs up 23, down 5, both 20, no 52
        rising-chair 60
        cough-back 14
        cough-leg 2.6
        leg-worse-than-back leg 11, back 37, equal 18, only-leg 8.7, only-back 26
        below-knee 16
        numb-tingle 11
        outer-thigh-skin 2.4~
        saddle-bladder 0.99
        morning-stiff none 25, <30min 50, 30-60min 18, >60min 7.6
        night-second-half 12
        buttock-alternates 13
        night-pain 35
        lying-on-side 41
        shoes-socks 36
        groin-on-move 19
        squat 22
        single-leg-stand 21
        activity-kind soft-sand-walk 2.1~, snow-ski 2.4, water-ski 0.55~, hill-or-stairs 7~, \
          run 13~, lift-twist 38, long-stand-one-leg 4.3~, garden 17, other 16
        fall no 80, minor 11, major 4.5, onto-tail-bone 4.8
        age-band <30 14, 30-49 39, 50-59 22, 60-69 15, >=70 9.7
        sex female 70, male 30
        pregnancy 4.2~
        steroid-cancer steroid 1.9, cancer 5.3, osteoporosis 4.6, none 89
        leg-swollen 0.72~
        pulsing-belly 0.14~
        flank-waves 0.83
        rash 0.42~
        fever 0.86~
        pain-drawing-spread 1 20~, 2-3 50, >=4 25~, whole-leg 3.8
        one-finger dimple 56, deep-buttock 14, sit-bone 2, tail-bone 3.6, outer-hip-knob 3, \
          groin 2.6, spine-midline 5.7, no-one-spot 12~
        straight-leg 9.3
        cross-leg 31
        which-bend forward 30, backward 18, sideways 13, all 16, none 23~
        turning-in-bed 61
        onset gradual 66, sudden 27, sudden-with-snap 2.9~, after-drive 4.3
        numb-where big-toe-or-top-of-foot 15, outer-foot-or-sole 18, inner-shin 6, \
          front-thigh 10, outer-thigh 12, elsewhere 25, none 14~
        periods 13
        what-eases lying 37, sitting 9.9, walking 21, leaning-forward 3.9, nothing 27
        bone-press shin 0.64, groin-or-pubis 3.7~, sacrum 19, sit-bone 2.3, outer-hip-knob 3, \
          dimple 35, tail-bone 2.9~, none 34
        standing-worse 51
        walking-worse 45
        pain-kind deep-ache 44, sharp-stabbing 32, burning 6.3, electric-shooting 6.3, \
          cramp-tight 8~, throbbing 3.7
        course easing 12, same 32, growing 13, comes-and-goes 42
        bent-over 17
        lift-knee 17
        click-catch 17
        cup-hand 8.2
        same-before never 23, once-or-twice 30, often 47
        tablets-help yes 17, partly 41, no 19, not-tried 22
        """,
      flags: """
        general-emergency 1.1, cauda 3~, weak-both 0.83, foot-drop 0.58, trauma 3.2, \
        sudden-spine 16, weight-loss 1.5, night-growing 1.4, growing-lump 0.32, fever 0.46, \
        infection-risk 1.2, septic-joint 0.11, aneurysm 0.14, dvt 0.6, cold-leg 0.33, \
        foot-rest-pain 0.7~, walk-leg 4.4, kidney 0.59, groin-organ 0.18~, groin-lump 1.7, \
        low-belly 2.2~, rash 1.3~, stress-bone 1.6~, hip-block 1.1, compartment 0.26, pop 0.52~, \
        thinner-bleed 0.26, inflammatory 6.3, polymyalgia 1.3~, new-medicine 2.4, \
        bleed-pregnancy 0.13, not-improving 54
        """,
      areas: """
        lower-lumbar 53, iliac-crest 20, sacroiliac 88, sacrum 33, coccyx 7, \
        buttock-upper-inner 66, buttock-upper-outer 33, buttock-lower-inner 30, \
        buttock-lower-outer 22, sit-bone 7.3, lateral-hip 17, greater-trochanter 12, \
        front-hip 7.6, groin 14, thigh-back-upper 29, thigh-back-lower 15, thigh-outer-upper 14, \
        thigh-outer-lower 8, calf-upper 8.2, calf-lower 3.4~~, leg-outer 6.1
        """)
  }
}
