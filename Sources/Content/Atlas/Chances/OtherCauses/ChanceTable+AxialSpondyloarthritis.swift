import Safety

extension ChanceTable {
  @inline(__always) static var axialSpondyloarthritis: ChanceTable {
    ChanceTable(
      .mimic(.axialSpondyloarthritis), of1000: 14, oneSided: 33, began: [0.37, 1.1, 4.2, 12, 82],
      answers: """
        sitting-worse 55
        sitting-relieves 16~
        bend-forward-relieves 22
        both-sides 56
        walk-distance 1.4~
        stairs up 9.2, down 3.7~, both 10, no 77
        rising-chair 60
        cough-back 23
        cough-leg 2.9~
        leg-worse-than-back leg 3.9, back 49, equal 14, only-leg 2, only-back 31
        below-knee 8.4
        numb-tingle 9
        outer-thigh-skin 2.3~
        saddle-bladder 1.1
        weakness 7.3
        morning-stiff none 6, <30min 23, 30-60min 36, >60min 34
        night-second-half 57
        better-exercise 72
        buttock-alternates 36
        night-pain 66
        shoes-socks 44
        groin-on-move 19
        single-leg-stand 7.5~
        unaccustomed 5.7
        activity-kind soft-sand-walk 2.4, snow-ski 1.3~, water-ski 0.37, hill-or-stairs 7~, \
          run 12~~, lift-twist 33, long-stand-one-leg 2.4, garden 14, other 27~~
        no-warm-up 19~~
        fall no 94, minor 4.2, major 1.4, onto-tail-bone 0.84~
        age-band <30 30, 30-49 48, 50-59 14, 60-69 5.5, >=70 2.1~
        sex female 45, male 55
        pregnancy 2.1
        steroid-cancer steroid 5.8~, cancer 2.5, osteoporosis 5.2, none 88
        leg-swollen 0.66~
        pulsing-belly 0.18~
        flank-waves 0.95
        rash 0.46~
        fever 3.2
        pain-drawing-spread 1 13~~, 2-3 48, >=4 36~, whole-leg 3.2
        one-finger dimple 33, deep-buttock 14, sit-bone 1.3~, tail-bone 2.3, \
          outer-hip-knob 2.7~, groin 4, spine-midline 18, no-one-spot 25
        straight-leg 7.5
        cross-leg 20
        hamstring-load 9.7
        which-bend forward 29, backward 15, sideways 7.4, all 32, none 16
        turning-in-bed 64
        hip-stiff 29
        curl-up-eases 23
        onset gradual 91, sudden 7.3, sudden-with-snap 0.5, after-drive 1~
        numb-where big-toe-or-top-of-foot 15, outer-foot-or-sole 18, inner-shin 6, \
          front-thigh 10, outer-thigh 12, elsewhere 25, none 14~
        limp 17
        periods 8.4
        what-eases lying 6, sitting 3.9, walking 66, leaning-forward 2.6, nothing 21
        bone-press shin 1.3~, groin-or-pubis 3.1~, sacrum 17, sit-bone 4.3, outer-hip-knob 5.5~, \
          dimple 21, tail-bone 2.6, none 45
        walking-worse 15
        pain-kind deep-ache 62, sharp-stabbing 15, burning 4.3, electric-shooting 3.3, \
          cramp-tight 11, throbbing 5.1~
        course easing 3.9, same 27, growing 21, comes-and-goes 48
        more-load 10
        bent-over 19
        cup-hand 7.6
        same-before never 7.7~, once-or-twice 13, often 79
        tablets-help yes 49, partly 34, no 8.3, not-tried 8.6
        stretch-helps 52
        """,
      flags: """
        foot-drop 0.49, trauma 1.2, steroid-osteoporosis 8.6, sudden-spine 7.9~, \
        cancer-history 3.9~, weight-loss 6.3~, night-growing 6, growing-lump 0.32, fever 1.5, \
        infection-risk 5.2, septic-joint 0.11, aneurysm 0.14, dvt 0.55, cold-leg 0.33, \
        foot-rest-pain 0.58, walk-leg 2.1~, kidney 0.59, groin-organ 0.18~, groin-lump 1.5, \
        low-belly 2.3~, rash 1.3~, stress-bone 0.62~, hip-block 0.71~, hip-bone-risk 14, \
        compartment 0.18~, pop 0.48, thinner-bleed 0.26, inflammatory 70, polymyalgia 2.2~, \
        new-medicine 2.1, not-improving 71
        """,
      areas: """
        upper-lumbar 32, lower-lumbar 79, flank 7.8, iliac-crest 21, sacroiliac 67, sacrum 36, \
        coccyx 3.3~~, buttock-upper-inner 57, buttock-upper-outer 34, buttock-lower-inner 28, \
        buttock-lower-outer 21, sit-bone 8.4, lateral-hip 14, greater-trochanter 12, \
        front-hip 10, groin 16, thigh-back-upper 18, thigh-back-lower 6.6, heel 13
        """)
  }
}
