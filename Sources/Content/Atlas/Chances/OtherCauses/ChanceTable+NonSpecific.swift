import Safety

extension ChanceTable {
  @inline(__always) static var nonSpecific: ChanceTable {
    ChanceTable(
      .mimic(.nonSpecific), of1000: 267, oneSided: 42, began: [12, 18, 22, 16, 32],
      answers: """
        sitting-worse 45
        sitting-relieves 34
        both-sides 35
        walk-distance 2.7~
        stairs up 9.3, down 5.3, both 10, no 75
        rising-chair 50
        cough-back 18
        cough-leg 2.3
        leg-worse-than-back leg 4, back 44, equal 10~, only-leg 2.3, only-back 40
        below-knee 8
        numb-tingle 8.3
        outer-thigh-skin 2.3~
        saddle-bladder 0.95
        weakness 4.9
        morning-stiff none 29, <30min 50, 30-60min 15, >60min 6.2
        better-exercise 32
        buttock-alternates 9.1
        lying-on-side 17
        shoes-socks 35
        groin-on-move 5.2
        squat 11
        single-leg-stand 6.6
        unaccustomed 27
        activity-kind soft-sand-walk 1.3~, snow-ski 1.3~, water-ski 0.42, hill-or-stairs 4, \
          run 7, lift-twist 46, long-stand-one-leg 2.6, garden 21, other 16
        inactive-before 42
        no-warm-up 29~
        prolonged-sitting 52
        fall no 88, minor 7.7, major 2.3, onto-tail-bone 1.9~
        age-band <30 15, 30-49 39, 50-59 22, 60-69 15, >=70 9.3
        steroid-cancer steroid 1.9, cancer 5.5, osteoporosis 4.5, none 88
        leg-swollen 0.66~
        pulsing-belly 0.18~
        flank-waves 0.95
        rash 0.46~
        fever 0.9~
        pain-drawing-spread 1 34, 2-3 50, >=4 14, whole-leg 2.3
        one-finger dimple 18, deep-buttock 8.1, sit-bone 1, tail-bone 2, outer-hip-knob 2.3, \
          groin 1.3~, spine-midline 32~, no-one-spot 35~
        straight-leg 8.2
        cross-leg 13
        hamstring-load 9.7
        which-bend forward 38, backward 17, sideways 9, all 20, none 16
        turning-in-bed 47
        hip-stiff 13
        curl-up-eases 34
        onset gradual 60, sudden 33, sudden-with-snap 3.1~, after-drive 4.7
        numb-where big-toe-or-top-of-foot 15, outer-foot-or-sole 18, inner-shin 6, \
          front-thigh 10, outer-thigh 12, elsewhere 25, none 14~
        limp 12
        what-eases lying 40, sitting 11, walking 27, leaning-forward 5.2, nothing 17
        bone-press shin 0.8, groin-or-pubis 1.3~, sacrum 10, sit-bone 1.6~, outer-hip-knob 2.6, \
          dimple 13, tail-bone 3, none 67
        standing-worse 46
        walking-worse 26
        pain-kind deep-ache 54, sharp-stabbing 18, burning 3.9, electric-shooting 3.7, \
          cramp-tight 18, throbbing 2.6
        course easing 23, same 27, growing 9.7, comes-and-goes 40
        more-load 26
        bent-over 23
        lift-knee 10
        click-catch 6.9
        cup-hand 3.9
        same-before never 18, once-or-twice 33, often 50
        tablets-help yes 19, partly 40, no 16, not-tried 24
        stretch-helps 52
        """,
      flags: """
        general-emergency 0.96, cauda 2.6~, weak-both 0.63, foot-drop 0.49, nerve-lasting 38, \
        trauma 2.2, sudden-spine 23, weight-loss 1.6, night-growing 1.3, growing-lump 0.32, \
        fever 0.46, infection-risk 1.2, septic-joint 0.11, aneurysm 0.14, dvt 0.55, \
        cold-leg 0.33, foot-rest-pain 0.58, walk-leg 3, kidney 0.59, groin-organ 0.18~, \
        groin-lump 1.4, low-belly 1.5, rash 1, stress-bone 0.62~, hip-block 0.56, \
        wound-after-op 6.7, hip-bone-risk 10, compartment 0.18~, pop 0.48, thinner-bleed 0.26, \
        inflammatory 3.4~, polymyalgia 1.2, new-medicine 2.3
        """,
      areas: """
        upper-lumbar 24, lower-lumbar 87, flank 12, iliac-crest 26, sacroiliac 34, sacrum 26, \
        coccyx 4.6, buttock-upper-inner 31, buttock-upper-outer 29, buttock-lower-inner 11, \
        buttock-lower-outer 12, lateral-hip 11, greater-trochanter 3.1~~, groin 3.9, \
        thigh-back-upper 11, thigh-back-lower 5.3, thigh-outer-upper 5.5
        """)
  }
}
