import Anatomy

extension ChanceTable {
  @inline(__always) static var vastusIntermedius: ChanceTable {
    ChanceTable(
      .muscle(.vastusIntermedius), of1000: 11, oneSided: 79, began: [13, 19, 24, 18, 26],
      answers: """
        sitting-worse 23
        bend-forward-relieves 20~
        both-sides 20
        walk-distance 3.2
        stairs up 35, down 10, both 31, no 24~
        rising-chair 61
        cough-back 2.5
        cough-leg 1.3~
        leg-worse-than-back leg 16~, back 2.9~, equal 5.3, only-leg 75, only-back 1.5~
        below-knee 3.3~
        numb-tingle 7.5
        outer-thigh-skin 2
        saddle-bladder 0.54
        weakness 9.5~
        morning-stiff none 40, <30min 47, 30-60min 9.3, >60min 3.3
        night-second-half 6.3
        better-exercise 30
        buttock-alternates 3.9~
        night-pain 22
        lying-on-side 14
        shoes-socks 17
        groin-on-move 7.6
        squat 8.7
        single-leg-stand 7.9~
        unaccustomed 35
        activity-kind soft-sand-walk 3.6, snow-ski 12, water-ski 2.9~, hill-or-stairs 23, \
          run 32, lift-twist 5.7, long-stand-one-leg 1, garden 5.7, other 13
        inactive-before 43
        no-warm-up 36~
        wallet 9.9
        fall no 89, minor 7.5, major 1.5, onto-tail-bone 1.5~
        age-band <30 16, 30-49 39, 50-59 22, 60-69 15, >=70 8.5
        pregnancy 1.7
        steroid-cancer steroid 1.6, cancer 5, osteoporosis 3.8, none 90
        leg-swollen 0.59
        pulsing-belly 0.14
        flank-waves 0.49
        rash 0.39
        fever 0.66
        pain-drawing-spread 1 40, 2-3 46, >=4 12~, whole-leg 2.9~
        one-finger dimple 0.23, deep-buttock 0.63, sit-bone 0.23, tail-bone 0.1, \
          outer-hip-knob 2.5~, groin 8.2~, spine-midline 0.2, no-one-spot 88~
        straight-leg 4.6~
        cross-leg 8.2
        hamstring-load 3.9
        which-bend forward 6.4~~, backward 7~, sideways 3, all 2.7, none 81
        turning-in-bed 17
        hip-stiff 13
        curl-up-eases 13
        onset gradual 70, sudden 22, sudden-with-snap 2.3, after-drive 5.3
        numb-where big-toe-or-top-of-foot 3.4, outer-foot-or-sole 3.6, inner-shin 5.9~, \
          front-thigh 49, outer-thigh 14, elsewhere 13~, none 11~
        smoker-or-artery-disease 30
        periods 6.4~~
        what-eases lying 34, sitting 24~, walking 17~, leaning-forward 2.8~~, nothing 22
        bone-press shin 2~~, groin-or-pubis 2, sacrum 0.27~, sit-bone 0.31~, \
          outer-hip-knob 2.3~~, dimple 0.59~~, tail-bone 0.17~~, none 92~
        standing-worse 27
        walking-worse 44
        pain-kind deep-ache 56, sharp-stabbing 12, burning 5.3, electric-shooting 2.9~, \
          cramp-tight 20, throbbing 3.7~
        course easing 17, same 30, growing 12, comes-and-goes 40
        more-load 38
        bent-over 5
        lift-knee 24
        click-catch 8.2
        cup-hand 4.6
        same-before never 26, once-or-twice 31, often 43
        tablets-help yes 14, partly 38, no 21, not-tried 28
        stretch-helps 60
        """,
      flags: """
        general-emergency 0.86, cauda 2, weak-both 0.56~, foot-drop 0.43, nerve-lasting 36, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 5.4~, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 0.62, calf-clot 18~, \
        cold-leg 0.3, foot-rest-pain 0.53~, walk-leg 4, kidney 0.39, groin-organ 0.16, \
        groin-lump 1.1~, early-pregnancy 0.25, low-belly 1.2~, rash 0.95, stress-bone 1.1~, \
        hip-block 0.63, wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.2, \
        thinner-bleed 0.2, inflammatory 1.3, polymyalgia 0.83
        """,
      points: [
        PointChances(
          .vastusIntermediusUpper, share: 100,
          areas: """
            front-hip 5.4~~, thigh-outer-upper 20, thigh-outer-lower 6.6~~, \
            thigh-front-upper 71, thigh-front-lower 63, knee-front 21
            """)
      ])
  }
}
