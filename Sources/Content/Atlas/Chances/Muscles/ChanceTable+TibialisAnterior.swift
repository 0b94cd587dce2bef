import Anatomy

extension ChanceTable {
  @inline(__always) static var tibialisAnterior: ChanceTable {
    ChanceTable(
      .muscle(.tibialisAnterior), of1000: 13, oneSided: 75, began: [13, 19, 24, 18, 25],
      answers: """
        sitting-worse 14
        sitting-relieves 53
        bend-forward-relieves 20~
        walk-distance 7.6
        stairs up 15, down 16, both 21, no 48
        rising-chair 22~
        cough-back 2.3
        cough-leg 1.3~
        leg-worse-than-back leg 13~, back 2, equal 3.3, only-leg 81~, only-back 1~~
        below-knee 93~
        outer-thigh-skin 2
        saddle-bladder 0.54
        weakness 11
        morning-stiff none 40, <30min 47, 30-60min 9.3, >60min 3.3
        night-second-half 6.3
        better-exercise 30
        buttock-alternates 3.1~
        night-pain 23
        lying-on-side 5.9
        shoes-socks 9.3
        groin-on-move 2.1~
        squat 5.1~
        single-leg-stand 5~
        unaccustomed 37
        activity-kind soft-sand-walk 11, snow-ski 3.9, water-ski 0.8, hill-or-stairs 24, run 46, \
          lift-twist 1, long-stand-one-leg 1~~, garden 2.3, other 10
        inactive-before 43
        no-warm-up 36~
        wallet 9.2
        fall no 89, minor 7.5, major 1.5, onto-tail-bone 1.5~
        age-band <30 16, 30-49 39, 50-59 22, 60-69 15, >=70 8.5
        pregnancy 1.7
        steroid-cancer steroid 1.6, cancer 5, osteoporosis 3.8, none 90
        leg-swollen 1.8
        pulsing-belly 0.14
        flank-waves 0.49
        rash 0.39
        fever 0.66
        pain-drawing-spread 1 41, 2-3 45, >=4 11~, whole-leg 3.2~
        one-finger dimple 0.53~, deep-buttock 2, sit-bone 0.63, tail-bone 0.22~~, \
          outer-hip-knob 0.8~~, groin 0.63, spine-midline 0.5, no-one-spot 95
        straight-leg 12~
        cross-leg 3.6
        hamstring-load 8.4
        which-bend forward 9.7~, backward 2, sideways 1.3~, all 2, none 85~
        turning-in-bed 7.6
        hip-stiff 5.9
        curl-up-eases 8.6~
        onset gradual 70, sudden 22, sudden-with-snap 2.3, after-drive 5.3
        numb-where big-toe-or-top-of-foot 51, outer-foot-or-sole 9.4, inner-shin 16, \
          front-thigh 1, outer-thigh 1, elsewhere 12~, none 8.8~
        smoker-or-artery-disease 30
        periods 6.4~~
        what-eases lying 35, sitting 28, walking 11, leaning-forward 1~~, nothing 24
        bone-press shin 39, groin-or-pubis 0.33, sacrum 0.36, sit-bone 0.26, \
          outer-hip-knob 0.26, dimple 0.29, tail-bone 0.14~, none 60
        standing-worse 27~
        walking-worse 52
        pain-kind deep-ache 52, sharp-stabbing 13, burning 6.7, electric-shooting 3, \
          cramp-tight 22, throbbing 3.9
        course easing 17, same 30, growing 12, comes-and-goes 40
        more-load 49
        bent-over 2.6
        lift-knee 4.6
        click-catch 4.2~
        cup-hand 1.8~
        tablets-help yes 14, partly 38, no 21, not-tried 28
        stretch-helps 57
        """,
      flags: """
        general-emergency 0.86, cauda 1.7, weak-both 0.56~, nerve-lasting 36, trauma 1.5, \
        steroid-osteoporosis 4.2, sudden-spine 5~, cancer-history 5.7, weight-loss 1.3~, \
        night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, infection-risk 1, \
        septic-joint 0.093, aneurysm 0.11, dvt 1.7, calf-clot 18~, cold-leg 0.45, \
        foot-rest-pain 0.73, walk-leg 5, kidney 0.39, groin-organ 0.16, groin-lump 0.94~, \
        early-pregnancy 0.25, low-belly 1.1~, rash 0.95, hip-block 0.63, wound-after-op 5.1, \
        hip-bone-risk 9.3, compartment 1.6~, pop 1.1~, thinner-bleed 0.2, inflammatory 1.3, \
        polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .tibialisAnteriorUpper, share: 100,
          areas: """
            knee-front 4.1~~, shin 79, leg-outer 24, ankle-inner 27, ankle-outer 5.1~~, \
            foot-top 44
            """)
      ])
  }
}
