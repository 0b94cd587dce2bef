extension ChanceTable {
  /// How all people with such pain answer, whatever is behind it.
  @inline(__always) public static var background: ChanceTable {
    ChanceTable(
      answers: """
        sitting-worse 37
        sitting-relieves 38
        bend-forward-relieves 25
        both-sides 24
        walk-distance 5.9
        stairs up 16, down 6.6, both 16, no 61
        rising-chair 39
        cough-back 11
        cough-leg 3.8
        leg-worse-than-back leg 19, back 22, equal 12, only-leg 26, only-back 21
        below-knee 21
        numb-tingle 15
        outer-thigh-skin 3
        saddle-bladder 1.7
        weakness 8.6
        morning-stiff none 36, <30min 44, 30-60min 13, >60min 6.9
        night-second-half 10
        better-exercise 23
        buttock-alternates 7.6
        night-pain 29
        lying-on-side 30
        shoes-socks 23
        groin-on-move 13
        squat 15
        single-leg-stand 13
        unaccustomed 18
        activity-kind soft-sand-walk 3, snow-ski 1.6~, water-ski 0.5~, hill-or-stairs 12, \
          run 16, lift-twist 23, long-stand-one-leg 3.8, garden 15, other 26
        inactive-before 36
        no-warm-up 26~~
        prolonged-sitting 47
        wallet 12
        fall no 87, minor 8.3, major 2.5, onto-tail-bone 2.5
        age-band <30 14, 30-49 36, 50-59 22, 60-69 17, >=70 11
        sex female 58, male 42
        pregnancy 2
        steroid-cancer steroid 2.1, cancer 6, osteoporosis 5, none 88
        leg-swollen 1.3
        pulsing-belly 0.26
        flank-waves 1.1
        rash 0.99
        fever 1.5
        pain-drawing-spread 1 34, 2-3 43, >=4 17, whole-leg 6.2
        one-finger dimple 9.8, deep-buttock 13, sit-bone 5.1, tail-bone 3.7, outer-hip-knob 12, \
          groin 10, spine-midline 13, no-one-spot 33~
        straight-leg 13
        cross-leg 18
        hamstring-load 13
        which-bend forward 30, backward 15, sideways 9.3, all 13, none 33
        turning-in-bed 33
        hip-stiff 21
        curl-up-eases 27
        onset gradual 69, sudden 24, sudden-with-snap 2.5~, after-drive 4.5~
        numb-where big-toe-or-top-of-foot 15, outer-foot-or-sole 20, inner-shin 6.3, \
          front-thigh 10, outer-thigh 11, elsewhere 26, none 12~
        limp 21
        smoker-or-artery-disease 33
        periods 9.9
        cramps 28
        what-eases lying 36, sitting 18, walking 19, leaning-forward 5.7, nothing 22
        bone-press shin 3, groin-or-pubis 4.6, sacrum 4.8~, sit-bone 4.7, outer-hip-knob 8.2, \
          dimple 6.3, tail-bone 3.2~, none 65
        standing-worse 37
        walking-worse 37
        pain-kind deep-ache 45, sharp-stabbing 19, burning 9, electric-shooting 7.3, \
          cramp-tight 13, throbbing 6.4~
        course easing 17, same 30, growing 17, comes-and-goes 36
        more-load 23
        bent-over 14
        lift-knee 15
        click-catch 13
        cup-hand 9.9
        same-before never 30, once-or-twice 30, often 40
        tablets-help yes 17, partly 35, no 20, not-tried 28
        stretch-helps 40
        """,
      flags: """
        general-emergency 1.4, cauda 3.9, weak-both 1.1, foot-drop 0.93, nerve-lasting 43, \
        trauma 2.5, steroid-osteoporosis 5.8, sudden-spine 14~, cancer-history 6.8, \
        weight-loss 2.7~, night-growing 2.4, growing-lump 0.52, fever 0.82, spreading-skin 0.12, \
        infection-risk 1.5, septic-joint 0.13, aneurysm 0.2, dvt 1.3, calf-clot 22, \
        cold-leg 0.6, foot-rest-pain 1.1, walk-leg 5.9, kidney 0.88, groin-organ 0.36, \
        groin-lump 2.7~, early-pregnancy 0.29, low-belly 3.8, rash 1.9, stress-bone 1.3, \
        hip-block 1.3, wound-after-op 7.6, hip-bone-risk 12, compartment 0.33, pop 0.86, \
        thinner-bleed 0.33, inflammatory 2.9~, polymyalgia 1.5, new-medicine 2.6, \
        bleed-pregnancy 0.1, child 0.26, not-improving 45
        """)
  }
}
