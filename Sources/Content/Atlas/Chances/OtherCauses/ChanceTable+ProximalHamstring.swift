import Safety

extension ChanceTable {
  @inline(__always) static var proximalHamstring: ChanceTable {
    ChanceTable(
      .mimic(.proximalHamstring), of1000: 19, oneSided: 86, began: [1.7, 5.3, 16, 28, 49],
      answers: """
        sitting-worse 84
        sitting-relieves 9.7~
        bend-forward-relieves 7.2~
        both-sides 12
        walk-distance 3.6
        stairs up 33, down 3.3, both 11, no 52
        cough-back 2.3~
        cough-leg 1.1
        leg-worse-than-back leg 24~, back 4, equal 6.8~, only-leg 64~, only-back 1.3~
        below-knee 7.6
        numb-tingle 8.3
        outer-thigh-skin 0.58~
        saddle-bladder 0.53
        morning-stiff none 37, <30min 48, 30-60min 11, >60min 4.6~
        night-second-half 5.8~
        better-exercise 18
        buttock-alternates 3.9
        night-pain 19
        lying-on-side 14
        shoes-socks 32
        groin-on-move 7.2
        squat 45
        single-leg-stand 8~
        unaccustomed 27
        activity-kind soft-sand-walk 4.7, snow-ski 1.8~, water-ski 2.4~, hill-or-stairs 21, \
          run 48, lift-twist 5.3~, long-stand-one-leg 1, garden 3.6, other 13
        inactive-before 24
        no-warm-up 34
        prolonged-sitting 52
        fall no 90, minor 6.6~, major 1.4~, onto-tail-bone 1.7
        age-band <30 15, 30-49 41, 50-59 28, 60-69 12, >=70 3.9
        steroid-cancer steroid 1.4, cancer 4.3, osteoporosis 2.8, none 92
        leg-swollen 0.77~
        pulsing-belly 0.14~
        flank-waves 0.26
        rash 0.4~
        fever 0.43
        pain-drawing-spread 1 44~, 2-3 46, >=4 8.2~, whole-leg 1.3~
        one-finger dimple 0.8, deep-buttock 12~, sit-bone 78, tail-bone 1.2~~, \
          outer-hip-knob 0.8, groin 0.63, spine-midline 0.37~, no-one-spot 6.2
        straight-leg 9.9
        cross-leg 28
        hamstring-load 83
        which-bend forward 60, backward 1.6~, sideways 1.6~, all 3, none 33
        turning-in-bed 16
        hip-stiff 16
        curl-up-eases 8.5~
        onset gradual 76, sudden 15, sudden-with-snap 5.3, after-drive 3.9
        numb-where big-toe-or-top-of-foot 13~, outer-foot-or-sole 24, inner-shin 4.8~~, \
          front-thigh 5.2~~, outer-thigh 6~~, elsewhere 32, none 16~~
        smoker-or-artery-disease 22
        periods 5.8~
        what-eases lying 36, sitting 1.8~, walking 18~, leaning-forward 1.3~, nothing 43
        bone-press shin 0.31~, groin-or-pubis 1.3~, sacrum 1.3~, sit-bone 64, outer-hip-knob 1, \
          dimple 0.67~, tail-bone 1.5~~, none 30
        standing-worse 12
        pain-kind deep-ache 57, sharp-stabbing 23, burning 7, electric-shooting 3.6, \
          cramp-tight 7, throbbing 2.6
        course easing 8.5, same 38, growing 20, comes-and-goes 34
        more-load 51
        bent-over 4.3
        lift-knee 6.2
        click-catch 5.9
        cup-hand 3.3
        same-before never 35, once-or-twice 31, often 35
        tablets-help yes 13, partly 39, no 24, not-tried 25
        stretch-helps 33
        """,
      flags: """
        general-emergency 0.87, cauda 1.9~, weak-both 0.42, foot-drop 0.43, trauma 2~, \
        steroid-osteoporosis 3.5, sudden-spine 6.9~, cancer-history 5, weight-loss 1.3~, \
        night-growing 1.6, growing-lump 0.36, fever 0.36, spreading-skin 0.1, \
        infection-risk 1.3, septic-joint 0.11, aneurysm 0.13, dvt 0.64, cold-leg 0.26, \
        foot-rest-pain 0.55~~, walk-leg 3.6, kidney 0.31~, groin-organ 0.18~, groin-lump 1.2, \
        low-belly 1.3~, rash 0.99~, stress-bone 4.8, hip-block 0.66~, hip-bone-risk 9, \
        compartment 0.26, pop 3.9, thinner-bleed 0.3, inflammatory 1.5~, polymyalgia 0.74~, \
        new-medicine 2.3, not-improving 61
        """,
      areas: """
        lower-lumbar 3.2~~, buttock-upper-inner 5.4, buttock-lower-inner 54, \
        buttock-lower-outer 32, sit-bone 86, thigh-back-upper 65, thigh-back-lower 21, \
        thigh-inner-upper 7, knee-back 5.9
        """)
  }
}
