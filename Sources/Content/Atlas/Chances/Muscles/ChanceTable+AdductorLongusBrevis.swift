import Anatomy

extension ChanceTable {
  @inline(__always) static var adductorLongusBrevis: ChanceTable {
    ChanceTable(
      .muscle(.adductorLongusBrevis), of1000: 26, oneSided: 84, began: [13, 19, 24, 18, 26],
      answers: """
        sitting-worse 25
        sitting-relieves 42
        bend-forward-relieves 20~
        both-sides 17
        walk-distance 3.2
        stairs up 21, down 4.2, both 15, no 60
        rising-chair 35
        cough-back 2.6
        cough-leg 1.3~
        leg-worse-than-back leg 16~, back 2.9~, equal 5.3, only-leg 75, only-back 1.5~
        below-knee 4.7~
        numb-tingle 7.1~
        outer-thigh-skin 2
        saddle-bladder 0.54
        weakness 5.9
        morning-stiff none 40, <30min 47, 30-60min 9.3, >60min 3.3
        night-second-half 6.3
        better-exercise 30
        buttock-alternates 3.9~
        night-pain 22
        lying-on-side 12
        groin-on-move 69
        squat 11
        single-leg-stand 7.9~
        unaccustomed 35
        activity-kind soft-sand-walk 3.9~, snow-ski 13, water-ski 4.4~~, hill-or-stairs 8.8, \
          run 35, lift-twist 8, long-stand-one-leg 1, garden 4.7, other 22
        inactive-before 43
        no-warm-up 39
        wallet 9.9
        fall no 89, minor 7.5, major 1.5, onto-tail-bone 1.5~
        age-band <30 18~, 30-49 40, 50-59 21, 60-69 14, >=70 7~
        sex female 45, male 55
        pregnancy 1.7
        steroid-cancer steroid 1.6, cancer 5, osteoporosis 3.8, none 90
        leg-swollen 0.59
        pulsing-belly 0.14
        flank-waves 0.49
        rash 0.39
        fever 0.66
        pain-drawing-spread 1 40, 2-3 46, >=4 12~, whole-leg 2.9~
        one-finger dimple 0.23, deep-buttock 1.6~, sit-bone 1, tail-bone 0.23, outer-hip-knob 1, \
          groin 71, spine-midline 0.23, no-one-spot 24
        straight-leg 6.1~
        cross-leg 12
        hamstring-load 9.2
        which-bend forward 11~, backward 5.9~, sideways 6.1~, all 3, none 74
        turning-in-bed 26~
        hip-stiff 34
        curl-up-eases 13
        onset gradual 70, sudden 22, sudden-with-snap 2.3, after-drive 5.3
        numb-where big-toe-or-top-of-foot 6.8~~, outer-foot-or-sole 7.3~~, inner-shin 9.4, \
          front-thigh 24~~, outer-thigh 6.9~, elsewhere 30, none 15~~
        smoker-or-artery-disease 30
        periods 6.4~~
        what-eases lying 40, sitting 24, walking 11~, leaning-forward 1.6~, nothing 24
        bone-press shin 0.67, groin-or-pubis 32, sacrum 0.5~, sit-bone 2~~, outer-hip-knob 0.8, \
          dimple 0.59~~, tail-bone 0.27~, none 64
        standing-worse 27
        walking-worse 44
        pain-kind deep-ache 50, sharp-stabbing 21, burning 5.2, electric-shooting 3, \
          cramp-tight 18, throbbing 2.9~
        course easing 17, same 30, growing 12, comes-and-goes 40
        more-load 44
        bent-over 6.6
        lift-knee 31
        cup-hand 12
        same-before never 26, once-or-twice 31, often 43
        tablets-help yes 14, partly 38, no 21, not-tried 28
        stretch-helps 60
        """,
      flags: """
        general-emergency 0.86, cauda 2.1, weak-both 0.56~, foot-drop 0.43, nerve-lasting 36, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 5.9, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 0.62, calf-clot 18~, \
        cold-leg 0.3, foot-rest-pain 0.53~, walk-leg 3.8, kidney 0.39, groin-organ 0.6, \
        groin-lump 2.3, early-pregnancy 0.26, low-belly 2.1~, rash 0.95, stress-bone 2.3~, \
        hip-block 1, wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.2, pop 1.1~, \
        thinner-bleed 0.2, inflammatory 1.5, polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .adductorLongusUpper, share: 63,
          areas: """
            front-hip 27, groin 81, lower-abdomen 9.5, pelvic-floor 8, thigh-front-upper 22, \
            thigh-inner-upper 59, thigh-inner-lower 6.5~~, knee-inner 10
            """),
        PointChances(
          .adductorLongusLower, share: 37,
          areas: """
            groin 43, thigh-front-lower 19, thigh-inner-upper 55~, thigh-inner-lower 55, \
            knee-front 17, knee-inner 43, shin 11
            """),
      ])
  }
}
