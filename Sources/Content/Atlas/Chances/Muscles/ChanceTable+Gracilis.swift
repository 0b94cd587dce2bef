import Anatomy

extension ChanceTable {
  @inline(__always) static var gracilis: ChanceTable {
    ChanceTable(
      .muscle(.gracilis), of1000: 6.5, oneSided: 81, began: [13, 19, 24, 18, 26],
      answers: """
        sitting-worse 24
        bend-forward-relieves 20~
        both-sides 19
        walk-distance 3.2
        stairs up 21, down 5.2~, both 17~, no 57~
        rising-chair 35
        cough-back 2.5
        cough-leg 1.3~
        leg-worse-than-back leg 16~, back 2.9~, equal 5.3, only-leg 75, only-back 1.5~
        below-knee 5.3~
        numb-tingle 6.7~
        outer-thigh-skin 1.4~
        saddle-bladder 0.54
        weakness 5.6
        morning-stiff none 40, <30min 47, 30-60min 9.3, >60min 3.3
        night-second-half 6.3
        better-exercise 30
        buttock-alternates 3.9~
        night-pain 22
        lying-on-side 11~
        shoes-socks 20
        groin-on-move 43
        squat 10
        single-leg-stand 7.9~
        unaccustomed 35
        activity-kind soft-sand-walk 3.9~, snow-ski 12, water-ski 4.4~~, hill-or-stairs 9.7, \
          run 33, lift-twist 7.5~, long-stand-one-leg 1.3~, garden 5, other 22
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
        one-finger dimple 0.23, deep-buttock 1, sit-bone 1.3~, tail-bone 0.26, \
          outer-hip-knob 0.36, groin 24~, spine-midline 0.23, no-one-spot 73~
        straight-leg 6.1~
        cross-leg 9.9
        hamstring-load 10
        which-bend forward 13, backward 4.2~, sideways 5.3~, all 3, none 75
        turning-in-bed 22~
        hip-stiff 23
        curl-up-eases 14
        onset gradual 70, sudden 22, sudden-with-snap 2.3, after-drive 5.3
        numb-where big-toe-or-top-of-foot 6.8~~, outer-foot-or-sole 7.3~~, inner-shin 12~, \
          front-thigh 21~~, outer-thigh 5.5~~, elsewhere 32, none 15~~
        smoker-or-artery-disease 30
        periods 6.4~~
        what-eases lying 38, sitting 25, walking 14, leaning-forward 2~~, nothing 21
        bone-press shin 1.4~, groin-or-pubis 14~, sacrum 0.36, sit-bone 1.8~, \
          outer-hip-knob 0.39, dimple 0.34~, tail-bone 0.27~, none 82~
        standing-worse 27
        walking-worse 41
        pain-kind deep-ache 40, sharp-stabbing 17, burning 20, electric-shooting 4.3, \
          cramp-tight 15, throbbing 2.9~
        course easing 17, same 30, growing 12, comes-and-goes 40
        more-load 36
        bent-over 5.6
        click-catch 6.9
        cup-hand 4.6
        same-before never 26, once-or-twice 31, often 43
        tablets-help yes 14, partly 38, no 21, not-tried 28
        stretch-helps 58
        """,
      flags: """
        general-emergency 0.86, cauda 2.1, weak-both 0.56~, foot-drop 0.43, nerve-lasting 36, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 5.9, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 0.62, calf-clot 18~, \
        cold-leg 0.3, foot-rest-pain 0.53~, walk-leg 3.8, kidney 0.39, groin-organ 0.23~~, \
        groin-lump 1.2~, early-pregnancy 0.25, low-belly 1.6~, hip-block 0.75, \
        wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.2, pop 1.1~, thinner-bleed 0.2, \
        inflammatory 1.5, polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .gracilisMid, share: 100,
          areas: """
            groin 24, thigh-inner-upper 64, thigh-inner-lower 66, knee-inner 27
            """)
      ])
  }
}
