import Safety

extension ChanceTable {
  @inline(__always) static var gtps: ChanceTable {
    ChanceTable(
      .mimic(.gtps), of1000: 83, oneSided: 84, began: [1.5, 4.7, 15, 25, 53],
      answers: """
        sitting-worse 41
        bend-forward-relieves 15~
        both-sides 16
        walk-distance 3.7~
        stairs up 38, down 3.3, both 29, no 29
        rising-chair 55
        cough-back 2.7~
        cough-leg 1.1
        leg-worse-than-back leg 26~, back 5, equal 8.5, only-leg 59~, only-back 1.5~
        below-knee 11
        numb-tingle 7
        outer-thigh-skin 5.8~
        saddle-bladder 0.53
        weakness 11
        morning-stiff none 34, <30min 51, 30-60min 11, >60min 4.3
        better-exercise 15
        buttock-alternates 4.2
        night-pain 63
        lying-on-side 88
        groin-on-move 16
        squat 20
        single-leg-stand 64
        activity-kind soft-sand-walk 7.3, snow-ski 1.6~, water-ski 0.33~, hill-or-stairs 27, \
          run 22, lift-twist 6.7, long-stand-one-leg 6.6~, garden 12, other 16
        wallet 6.9
        fall no 88, minor 9, major 1.8, onto-tail-bone 1.1~~
        age-band <30 3.1~, 30-49 22, 50-59 33, 60-69 26, >=70 16
        sex female 79, male 21
        pregnancy 0.93~~
        steroid-cancer steroid 2.8, cancer 8.6, osteoporosis 7, none 83
        leg-swollen 0.77~
        pulsing-belly 0.14~
        flank-waves 0.26
        rash 0.4~
        fever 0.43
        pain-drawing-spread 1 30~, 2-3 52, >=4 16~, whole-leg 2.4
        one-finger dimple 2, deep-buttock 7.3, sit-bone 1.3~, tail-bone 0.31~, \
          outer-hip-knob 77, groin 2.4~, spine-midline 0.53~, no-one-spot 9.5
        straight-leg 5.3
        cross-leg 38
        hamstring-load 11
        which-bend forward 15, backward 4.7, sideways 15~, all 4.4, none 61
        turning-in-bed 60
        hip-stiff 23
        curl-up-eases 16
        onset gradual 84, sudden 12, sudden-with-snap 1.3~, after-drive 2.3
        numb-where big-toe-or-top-of-foot 8.8~, outer-foot-or-sole 13~, inner-shin 3.3~, \
          front-thigh 7.5~, outer-thigh 30~~, elsewhere 23, none 14~
        limp 34
        periods 5.3~
        what-eases lying 22, sitting 25, walking 12~, leaning-forward 2.6, nothing 38
        bone-press shin 0.63, groin-or-pubis 1.3~, sacrum 1, sit-bone 1.6~, outer-hip-knob 68, \
          dimple 3.3, tail-bone 0.37~, none 24
        standing-worse 54
        walking-worse 59
        pain-kind deep-ache 53, sharp-stabbing 20, burning 14, electric-shooting 2.9~, \
          cramp-tight 4.4~, throbbing 5.6
        course easing 6.9, same 35, growing 23, comes-and-goes 35
        more-load 33
        bent-over 5.3
        click-catch 15
        cup-hand 24
        tablets-help yes 17, partly 42, no 20, not-tried 21
        stretch-helps 35
        """,
      flags: """
        general-emergency 1.2, cauda 2.7~, weak-both 0.67, foot-drop 0.43, trauma 3, \
        steroid-osteoporosis 8.5, sudden-spine 8.5, cancer-history 9.5, weight-loss 1.3~, \
        growing-lump 0.36, fever 0.36, spreading-skin 0.1, infection-risk 1.3, \
        septic-joint 0.11, aneurysm 0.13, dvt 0.64, cold-leg 0.26, foot-rest-pain 0.55~~, \
        walk-leg 4.5, kidney 0.31~, groin-organ 0.18~, groin-lump 1.4, early-pregnancy 0.19~, \
        low-belly 1.5~, rash 1.7, stress-bone 3.1~, compartment 0.26, pop 1.1~, \
        thinner-bleed 0.3, inflammatory 1.4, polymyalgia 2.2, child 0.18~, not-improving 63
        """,
      areas: """
        lower-lumbar 16, iliac-crest 10, sacroiliac 7.6, buttock-upper-inner 4.4~~, \
        buttock-upper-outer 36, buttock-lower-outer 34, lateral-hip 72, greater-trochanter 90, \
        front-hip 12, groin 12, thigh-back-upper 8.8, thigh-outer-upper 59, \
        thigh-outer-lower 29, thigh-front-upper 4~~, knee-outer 13, leg-outer 7.2
        """)
  }
}
