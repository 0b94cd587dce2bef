import Safety

extension ChanceTable {
  @inline(__always) static var facetJoint: ChanceTable {
    ChanceTable(
      .mimic(.facetJoint), of1000: 83, oneSided: 52, began: [5.7, 10, 18, 19, 47],
      answers: """
        sitting-worse 29
        sitting-relieves 44
        bend-forward-relieves 43
        both-sides 36
        walk-distance 2.9~
        stairs up 8.7, down 7.9, both 10, no 74
        rising-chair 54
        cough-leg 2.3
        leg-worse-than-back leg 2.6, back 45, equal 9.3~, only-leg 1.6~, only-back 41
        below-knee 7.1
        numb-tingle 7.6
        outer-thigh-skin 2.3~
        saddle-bladder 0.95
        weakness 5.5
        morning-stiff none 20, <30min 56, 30-60min 18, >60min 6.9
        better-exercise 27
        buttock-alternates 8.7
        lying-on-side 18
        shoes-socks 34
        groin-on-move 5.9
        squat 11
        single-leg-stand 7.1~
        unaccustomed 20
        activity-kind soft-sand-walk 1.3~, snow-ski 1.3~, water-ski 0.42, hill-or-stairs 4, \
          run 7, lift-twist 46, long-stand-one-leg 2.6, garden 21, other 16
        fall no 88, minor 8.3, major 2.5, onto-tail-bone 1.7~
        age-band <30 5.6, 30-49 24, 50-59 25, 60-69 25, >=70 21
        pregnancy 1~
        steroid-cancer steroid 2.5, cancer 8.3, osteoporosis 8, none 83
        leg-swollen 0.66~
        pulsing-belly 0.18~
        flank-waves 0.95
        rash 0.46~
        fever 0.9~
        pain-drawing-spread 1 30~, 2-3 53, >=4 16~, whole-leg 2.1
        one-finger dimple 26, deep-buttock 6, sit-bone 1, tail-bone 1.3~, outer-hip-knob 2.9~, \
          groin 1.3~~, spine-midline 29~, no-one-spot 32~
        straight-leg 7.5
        cross-leg 11
        hamstring-load 6.7~
        which-bend forward 11, backward 50, sideways 15, all 16, none 8.3~
        turning-in-bed 53
        hip-stiff 14
        curl-up-eases 50
        onset gradual 68, sudden 27, sudden-with-snap 2.3, after-drive 2.9~
        numb-where big-toe-or-top-of-foot 15, outer-foot-or-sole 18, inner-shin 6, \
          front-thigh 10, outer-thigh 12, elsewhere 25, none 14~
        limp 12
        smoker-or-artery-disease 37
        periods 7.9~
        what-eases lying 40, sitting 22, walking 16, leaning-forward 10, nothing 12
        bone-press shin 0.64, groin-or-pubis 1~~, sacrum 9.5, sit-bone 1.3~, outer-hip-knob 2.6, \
          dimple 14, tail-bone 2.6, none 68
        standing-worse 59
        pain-kind deep-ache 51, sharp-stabbing 27, burning 4.4~, electric-shooting 4, \
          cramp-tight 11~, throbbing 2.6
        course easing 14, same 29, growing 11, comes-and-goes 46
        bent-over 22
        lift-knee 8
        click-catch 5.9
        cup-hand 4.3
        same-before never 15, once-or-twice 28, often 57
        tablets-help yes 20, partly 43, no 17, not-tried 20
        stretch-helps 46
        """,
      flags: """
        general-emergency 1.2, cauda 2.7~, weak-both 0.82, foot-drop 0.49, \
        steroid-osteoporosis 8.2, sudden-spine 21, cancer-history 8.6, weight-loss 1.6, \
        night-growing 1.4, growing-lump 0.32, fever 0.46, infection-risk 1.2, septic-joint 0.11, \
        aneurysm 0.14, dvt 0.55, cold-leg 0.33, foot-rest-pain 0.58, walk-leg 3.8, kidney 0.59, \
        groin-organ 0.18~, groin-lump 1.7, early-pregnancy 0.2~, low-belly 2~, rash 1.3~, \
        stress-bone 0.62~, hip-block 0.56, compartment 0.18~, pop 0.48, thinner-bleed 0.26, \
        new-medicine 2.4, not-improving 51
        """,
      areas: """
        upper-lumbar 20, lower-lumbar 87, flank 9.6, iliac-crest 31, sacroiliac 35, sacrum 19, \
        buttock-upper-inner 34, buttock-upper-outer 31, buttock-lower-inner 9, \
        buttock-lower-outer 12, lateral-hip 15, greater-trochanter 9.2, groin 7.5, \
        thigh-back-upper 16, thigh-back-lower 5.5, thigh-outer-upper 12
        """)
  }
}
