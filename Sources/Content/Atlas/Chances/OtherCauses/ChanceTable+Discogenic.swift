import Safety

extension ChanceTable {
  @inline(__always) static var discogenic: ChanceTable {
    ChanceTable(
      .mimic(.discogenic), of1000: 105, oneSided: 32, began: [7.3, 13, 20, 19, 41],
      answers: """
        sitting-worse 69
        sitting-relieves 15
        bend-forward-relieves 12
        both-sides 35
        walk-distance 2.3~
        stairs up 9, down 5.2, both 9.6, no 76
        rising-chair 64
        cough-back 43
        cough-leg 5.2
        leg-worse-than-back leg 4, back 48, equal 11~, only-leg 1.6~, only-back 35
        below-knee 10
        numb-tingle 11
        outer-thigh-skin 2.3~
        saddle-bladder 1.2
        weakness 5.8~
        morning-stiff none 21, <30min 52, 30-60min 19, >60min 7.6
        night-second-half 11
        better-exercise 29
        buttock-alternates 9.1
        lying-on-side 15
        shoes-socks 53
        groin-on-move 5.9
        squat 12
        single-leg-stand 6.1~
        unaccustomed 29
        activity-kind soft-sand-walk 1, snow-ski 1.3~, water-ski 0.42, hill-or-stairs 3.6, \
          run 7, lift-twist 49, long-stand-one-leg 2.3, garden 20, other 16
        prolonged-sitting 58
        fall no 87, minor 8.3, major 2.3, onto-tail-bone 2
        age-band <30 16, 30-49 48, 50-59 22, 60-69 9.7, >=70 4.2
        sex female 49, male 51
        steroid-cancer steroid 1.6, cancer 3.6, osteoporosis 2.3, none 93
        leg-swollen 0.66~
        pulsing-belly 0.13~
        flank-waves 0.95
        rash 0.46~
        fever 0.9~
        pain-drawing-spread 1 33~, 2-3 50, >=4 14, whole-leg 2.3
        one-finger dimple 14, deep-buttock 5.3, sit-bone 1, tail-bone 2.3, outer-hip-knob 1.6~, \
          groin 1.3~, spine-midline 52, no-one-spot 22
        straight-leg 12
        cross-leg 12
        which-bend forward 62, backward 8.9, sideways 4.7, all 18, none 6.3~
        turning-in-bed 53
        hip-stiff 12
        onset gradual 53, sudden 36, sudden-with-snap 4.2~, after-drive 6
        numb-where big-toe-or-top-of-foot 15, outer-foot-or-sole 18, inner-shin 6, \
          front-thigh 10, outer-thigh 12, elsewhere 25, none 14~
        limp 12
        periods 8.3~
        what-eases lying 47, sitting 3.3, walking 31, leaning-forward 2.6, nothing 17
        bone-press shin 0.63, groin-or-pubis 1~~, sacrum 10, sit-bone 1.3~, outer-hip-knob 1.8~, \
          dimple 11, tail-bone 3, none 71
        standing-worse 44
        walking-worse 22
        pain-kind deep-ache 51, sharp-stabbing 24, burning 5, electric-shooting 6.3, \
          cramp-tight 11, throbbing 3.3
        course easing 17, same 28, growing 14, comes-and-goes 41
        more-load 27
        bent-over 39
        lift-knee 12
        click-catch 4.6
        cup-hand 3.6
        same-before never 16, once-or-twice 30, often 54
        tablets-help yes 15, partly 45, no 21, not-tried 19
        stretch-helps 33
        """,
      flags: """
        general-emergency 1.1, cauda 4.4, foot-drop 0.49, steroid-osteoporosis 2.8, \
        sudden-spine 33, cancer-history 4.5, weight-loss 1.6, night-growing 1.4, \
        growing-lump 0.32, fever 0.46, infection-risk 1.2, septic-joint 0.11, aneurysm 0.14, \
        dvt 0.55, cold-leg 0.33, foot-rest-pain 0.58, walk-leg 3.3, kidney 0.59, \
        groin-organ 0.18~, groin-lump 1.7, low-belly 1.4~, rash 1.3~, stress-bone 0.62~, \
        hip-block 0.56, hip-bone-risk 10, compartment 0.18~, pop 0.48, thinner-bleed 0.26, \
        inflammatory 4.3~, polymyalgia 0.74~, new-medicine 2.4, not-improving 52
        """,
      areas: """
        upper-lumbar 18, lower-lumbar 92, flank 6.6, iliac-crest 20, sacroiliac 34, sacrum 34, \
        coccyx 7.8, buttock-upper-inner 35, buttock-upper-outer 26, buttock-lower-inner 12, \
        buttock-lower-outer 9.9, lateral-hip 3.8~~, groin 7.2, thigh-back-upper 15, \
        thigh-back-lower 7.1, thigh-outer-upper 5.9
        """)
  }
}
