import Anatomy

extension ChanceTable {
  @inline(__always) static var bicepsFemoris: ChanceTable {
    ChanceTable(
      .muscle(.bicepsFemoris), of1000: 24, oneSided: 80, began: [13, 19, 24, 18, 26],
      answers: """
        sitting-worse 57
        sitting-relieves 22~
        bend-forward-relieves 20~
        both-sides 20
        walk-distance 3.2
        stairs up 23, down 4.2~, both 12, no 62
        cough-back 2.5
        cough-leg 1.3~
        leg-worse-than-back leg 16~, back 2.9~, equal 5.3, only-leg 75, only-back 1.5~
        numb-tingle 9.3
        outer-thigh-skin 2
        saddle-bladder 0.54
        weakness 5.6
        morning-stiff none 40, <30min 47, 30-60min 9.3, >60min 3.3
        night-second-half 6.3
        better-exercise 30
        buttock-alternates 3.9~
        night-pain 23
        lying-on-side 12~
        groin-on-move 3.7~~
        squat 18
        single-leg-stand 7.9~
        unaccustomed 35
        activity-kind soft-sand-walk 4.7, snow-ski 3.5~, water-ski 3.7, hill-or-stairs 18, \
          run 42, lift-twist 8.2, long-stand-one-leg 0.8, garden 6.3, other 13
        inactive-before 43
        no-warm-up 38
        prolonged-sitting 55
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
        one-finger dimple 0.63~, deep-buttock 5.9, sit-bone 15, tail-bone 0.39, \
          outer-hip-knob 1, groin 0.37~, spine-midline 0.37~, no-one-spot 76
        straight-leg 15
        cross-leg 15
        hamstring-load 47
        which-bend forward 51, backward 1.6~, sideways 2, all 2.6, none 42
        turning-in-bed 15
        hip-stiff 13
        curl-up-eases 14
        onset gradual 70, sudden 22, sudden-with-snap 2.3, after-drive 5.3
        numb-where big-toe-or-top-of-foot 10~~, outer-foot-or-sole 16~, inner-shin 7.3, \
          front-thigh 8.8~~, outer-thigh 8.8~~, elsewhere 31~, none 18~~
        limp 18~
        smoker-or-artery-disease 30
        periods 6.4~~
        cramps 31
        what-eases lying 35, sitting 6.9, walking 27, leaning-forward 1.3~, nothing 30
        bone-press shin 0.36, groin-or-pubis 0.63, sacrum 0.63, sit-bone 16~, \
          outer-hip-knob 1~~, dimple 0.67~, tail-bone 0.63, none 80~
        standing-worse 24
        walking-worse 41
        pain-kind deep-ache 53, sharp-stabbing 12, burning 6.6, electric-shooting 4.3, \
          cramp-tight 21, throbbing 3.4~
        course easing 17, same 30, growing 12, comes-and-goes 40
        more-load 37
        bent-over 5.9
        lift-knee 5.6
        click-catch 5.9~
        cup-hand 3.1~
        same-before never 26, once-or-twice 31, often 43
        tablets-help yes 14, partly 38, no 21, not-tried 28
        stretch-helps 68
        """,
      flags: """
        general-emergency 0.86, cauda 1.8~, weak-both 0.56~, foot-drop 0.43, nerve-lasting 37~, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 6.1~, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 0.62, calf-clot 18~, \
        cold-leg 0.3, foot-rest-pain 0.53~, walk-leg 4.3, kidney 0.39, groin-organ 0.16, \
        groin-lump 1.1~, early-pregnancy 0.25, low-belly 1.2~, rash 0.95, stress-bone 1~, \
        hip-block 0.63, wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.2, pop 1.1~, \
        thinner-bleed 0.2, inflammatory 1.4, polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .bicepsFemorisLower, share: 100,
          areas: """
            buttock-lower-outer 10, sit-bone 12, thigh-back-upper 38, thigh-back-lower 71, \
            thigh-outer-lower 15, knee-back 59, knee-outer 19, calf-upper 21, leg-outer 3.5~~
            """)
      ])
  }
}
