import Anatomy

extension ChanceTable {
  @inline(__always) static var sartorius: ChanceTable {
    ChanceTable(
      .muscle(.sartorius), of1000: 6.9, oneSided: 82, began: [13, 19, 24, 18, 26],
      answers: """
        sitting-worse 25
        bend-forward-relieves 20~
        both-sides 18
        walk-distance 3.2
        stairs up 21~, down 7, both 14, no 58
        rising-chair 31~
        cough-back 2.5
        cough-leg 1.3~
        leg-worse-than-back leg 16~, back 2.9~, equal 5.3, only-leg 75, only-back 1.5~
        below-knee 4.5~
        numb-tingle 7.3
        outer-thigh-skin 9.7
        saddle-bladder 0.54
        weakness 5
        morning-stiff none 40, <30min 47, 30-60min 9.3, >60min 3.3
        night-second-half 6.3
        better-exercise 30
        buttock-alternates 3.9~
        night-pain 22
        lying-on-side 15
        shoes-socks 19
        groin-on-move 22
        squat 8.2~
        single-leg-stand 7.9~
        unaccustomed 35
        activity-kind soft-sand-walk 4.3, snow-ski 10, water-ski 2.6, hill-or-stairs 18, run 34, \
          lift-twist 5.3, long-stand-one-leg 1.6~, garden 6, other 17
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
        one-finger dimple 0.26, deep-buttock 0.63, sit-bone 0.26, tail-bone 0.1, \
          outer-hip-knob 2.9~~, groin 24, spine-midline 0.2, no-one-spot 72~
        straight-leg 4.6~
        cross-leg 14
        hamstring-load 3.6
        which-bend forward 7.3~~, backward 8.1~, sideways 3.4, all 2.7, none 79
        turning-in-bed 17
        hip-stiff 14
        curl-up-eases 21~
        onset gradual 70, sudden 22, sudden-with-snap 2.3, after-drive 5.3
        numb-where big-toe-or-top-of-foot 3~, outer-foot-or-sole 3.2~, inner-shin 7.4, \
          front-thigh 46, outer-thigh 16, elsewhere 13~, none 11~
        limp 19
        smoker-or-artery-disease 30
        periods 6.4~~
        what-eases lying 34, sitting 24~, walking 17~, leaning-forward 2.8~~, nothing 22
        bone-press shin 2.1~~, groin-or-pubis 2.6~, sacrum 0.28~, sit-bone 0.32~, \
          outer-hip-knob 2.9~, dimple 0.87~~, tail-bone 0.17~~, none 91~
        standing-worse 27
        pain-kind deep-ache 38, sharp-stabbing 21, burning 20~, electric-shooting 7, \
          cramp-tight 11, throbbing 2.5~
        course easing 17, same 30, growing 12, comes-and-goes 40
        more-load 35
        bent-over 4.6
        lift-knee 30
        click-catch 10~
        cup-hand 7.8
        same-before never 26, once-or-twice 31, often 43
        tablets-help yes 14, partly 38, no 21, not-tried 28
        stretch-helps 54
        """,
      flags: """
        general-emergency 0.86, cauda 2.1, weak-both 0.56~, foot-drop 0.43, nerve-lasting 37~, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 5.9, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 0.62, calf-clot 18~, \
        cold-leg 0.3, foot-rest-pain 0.53~, walk-leg 3.8, kidney 0.39, groin-organ 0.16, \
        groin-lump 1.1~, early-pregnancy 0.25, low-belly 1.5, rash 2.5~, stress-bone 1.1~, \
        hip-block 0.63, wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.2, \
        thinner-bleed 0.2, inflammatory 1.3, polymyalgia 0.83
        """,
      points: [
        PointChances(
          .sartoriusUpper, share: 100,
          areas: """
            front-hip 42, groin 24, thigh-front-upper 62, thigh-front-lower 29, \
            thigh-inner-upper 34, thigh-inner-lower 28, knee-inner 23
            """)
      ])
  }
}
