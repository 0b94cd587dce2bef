import Safety

extension ChanceTable {
  @inline(__always) static var meralgiaParesthetica: ChanceTable {
    ChanceTable(
      .mimic(.meralgiaParesthetica), of1000: 11, oneSided: 92, began: [2.3, 6.3, 20, 28, 43],
      answers: """
        sitting-worse 21
        sitting-relieves 47~
        both-sides 9.5
        walk-distance 7.2~
        stairs up 11~, down 2.9~, both 8.8~, no 77~
        rising-chair 19~
        cough-back 2.6
        cough-leg 2.3
        leg-worse-than-back leg 18~, back 2.3, equal 3.6, only-leg 75~, only-back 0.8
        below-knee 5.2
        numb-tingle 11
        outer-thigh-skin 88
        saddle-bladder 1.2
        weakness 4.6
        morning-stiff none 64~, <30min 28, 30-60min 5.2, >60min 2.5~
        night-second-half 7.3
        better-exercise 7.3
        buttock-alternates 1.4~~
        shoes-socks 8.6
        groin-on-move 9.1
        squat 4.5~
        single-leg-stand 15
        unaccustomed 8.6
        activity-kind soft-sand-walk 3.8, snow-ski 1.7~, water-ski 0.65~, hill-or-stairs 16~, \
          run 20, lift-twist 14~, long-stand-one-leg 7.5~~, garden 14, other 23
        no-warm-up 18~~
        wallet 11
        fall no 94, minor 4, major 1.1~, onto-tail-bone 0.42
        age-band <30 8.7, 30-49 40, 50-59 28, 60-69 16, >=70 7
        sex female 48, male 52
        pregnancy 4.7
        steroid-cancer steroid 2, cancer 5.3, osteoporosis 3.6, none 90
        leg-swollen 0.63~
        pulsing-belly 0.14~
        flank-waves 0.29
        rash 5.3~
        fever 0.46
        pain-drawing-spread 1 51~, 2-3 43, >=4 5.1~, whole-leg 1.3~
        one-finger dimple 0.39, deep-buttock 1.3~, sit-bone 0.27~, tail-bone 0.13, \
          outer-hip-knob 18, groin 5.7, spine-midline 0.39~~, no-one-spot 74
        straight-leg 3.2~
        cross-leg 6.3
        hamstring-load 3.1~
        which-bend forward 3.4~, backward 14, sideways 2.6, all 2.3, none 78
        turning-in-bed 15
        hip-stiff 5.9
        curl-up-eases 35
        onset gradual 81, sudden 15, sudden-with-snap 0.53~, after-drive 3.4
        numb-where big-toe-or-top-of-foot 1, outer-foot-or-sole 1, inner-shin 0.8, \
          front-thigh 14, outer-thigh 78, elsewhere 3.2~, none 2.1~
        limp 5.3
        smoker-or-artery-disease 40
        periods 3.7~~
        what-eases lying 22, sitting 33, walking 5, leaning-forward 4.2~, nothing 36
        bone-press shin 0.54~, groin-or-pubis 2.3, sacrum 0.31~, sit-bone 0.43, \
          outer-hip-knob 6.7, dimple 1.2~~, tail-bone 0.22~~, none 88
        standing-worse 61
        walking-worse 46
        pain-kind deep-ache 9.9~, sharp-stabbing 7.6, burning 64, electric-shooting 14, \
          cramp-tight 2.3, throbbing 2.3
        course easing 9.2, same 42, growing 15, comes-and-goes 34
        more-load 13
        bent-over 3.9
        lift-knee 8.5
        click-catch 4.5~
        cup-hand 5.5
        same-before never 36, once-or-twice 25, often 39
        tablets-help yes 3.6, partly 20, no 42, not-tried 34
        stretch-helps 15
        """,
      flags: """
        general-emergency 1.1, cauda 2.3, weak-both 0.71, foot-drop 0.58~, nerve-lasting 70, \
        trauma 1.8~, steroid-osteoporosis 4.2~, sudden-spine 7.4~, cancer-history 6, \
        weight-loss 1.3~, night-growing 1.3~, growing-lump 0.36, fever 0.36, spreading-skin 0.1, \
        infection-risk 1.3, septic-joint 0.11, aneurysm 0.13, dvt 0.53, cold-leg 0.9, \
        foot-rest-pain 0.55~~, walk-leg 4.8, kidney 0.31~, groin-organ 0.18~, groin-lump 1.5, \
        low-belly 1.3, rash 21, stress-bone 0.4~, hip-block 0.3, compartment 0.26, pop 0.36~, \
        thinner-bleed 0.3, inflammatory 1.4, polymyalgia 0.9, new-medicine 2.1, \
        not-improving 54
        """,
      areas: """
        lateral-hip 21, greater-trochanter 17, front-hip 18, groin 8.1, thigh-outer-upper 85, \
        thigh-outer-lower 67, thigh-front-upper 36, thigh-front-lower 29, knee-front 4.9, \
        knee-outer 13
        """)
  }
}
