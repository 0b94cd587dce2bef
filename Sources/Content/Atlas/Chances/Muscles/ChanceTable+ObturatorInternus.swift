import Anatomy

extension ChanceTable {
  @inline(__always) static var obturatorInternus: ChanceTable {
    ChanceTable(
      .muscle(.obturatorInternus), of1000: 18, oneSided: 78, began: [7, 12, 20, 21, 40],
      answers: """
        sitting-worse 69
        sitting-relieves 15
        walk-distance 3.2
        stairs up 21, down 3.3, both 11, no 65
        rising-chair 44
        cough-back 4.2~
        cough-leg 2
        leg-worse-than-back leg 22~, back 12, equal 11~, only-leg 48~, only-back 7.6~~
        below-knee 7
        numb-tingle 10
        outer-thigh-skin 2
        saddle-bladder 4.9
        weakness 5.3
        morning-stiff none 36, <30min 50, 30-60min 10, >60min 3.6
        night-second-half 6.7
        better-exercise 30
        night-pain 22
        shoes-socks 25
        groin-on-move 20
        squat 38
        single-leg-stand 14
        unaccustomed 27
        activity-kind soft-sand-walk 5.8, snow-ski 3.6, water-ski 1.5~, hill-or-stairs 18, \
          run 29, lift-twist 11~, long-stand-one-leg 2.7, garden 9.2, other 20
        inactive-before 43
        no-warm-up 33~
        prolonged-sitting 60
        wallet 13
        fall no 89, minor 7.5, major 1.5, onto-tail-bone 1.5~
        age-band <30 16, 30-49 39, 50-59 22, 60-69 15, >=70 8.5
        sex female 69, male 31
        pregnancy 2.5
        steroid-cancer steroid 1.6, cancer 5, osteoporosis 3.8, none 90
        leg-swollen 0.55
        pulsing-belly 0.14
        flank-waves 0.49
        rash 0.39
        fever 0.66
        pain-drawing-spread 1 33, 2-3 48, >=4 15, whole-leg 3.2~
        one-finger dimple 2.9~, deep-buttock 44, sit-bone 17, tail-bone 13, outer-hip-knob 10, \
          groin 2.9~, spine-midline 0.54~, no-one-spot 9~
        straight-leg 8
        cross-leg 49
        hamstring-load 18
        which-bend forward 24, backward 5.2, sideways 3.9, all 5, none 62
        hip-stiff 32
        curl-up-eases 19~
        onset gradual 70, sudden 22, sudden-with-snap 2.3, after-drive 5.3
        numb-where big-toe-or-top-of-foot 10, outer-foot-or-sole 15, inner-shin 4.1, \
          front-thigh 6.2~~, outer-thigh 13, elsewhere 31~, none 20~
        limp 14
        smoker-or-artery-disease 30
        periods 13
        what-eases lying 34, sitting 5.1~~, walking 28, leaning-forward 3.6, nothing 29
        bone-press shin 0.32~, groin-or-pubis 4, sacrum 5.7, sit-bone 19, outer-hip-knob 14, \
          dimple 1.8~, tail-bone 8.5~, none 47
        standing-worse 26
        pain-kind deep-ache 57, sharp-stabbing 15, burning 7.3, electric-shooting 5.3, \
          cramp-tight 11, throbbing 3.2~
        course easing 13, same 34, growing 13, comes-and-goes 40
        more-load 26
        bent-over 8
        lift-knee 11
        click-catch 11
        cup-hand 8.3
        same-before never 26, once-or-twice 31, often 43
        tablets-help yes 11, partly 36, no 24, not-tried 29
        stretch-helps 48
        """,
      flags: """
        general-emergency 0.86, cauda 4.7~, weak-both 0.56~, foot-drop 0.43, nerve-lasting 36, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 8.3~, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 0.57, calf-clot 18~, \
        cold-leg 0.3, foot-rest-pain 0.53~, walk-leg 4.2, kidney 0.39, groin-organ 0.16, \
        groin-lump 0.94~, early-pregnancy 0.25, low-belly 2.1, rash 0.95, stress-bone 0.94~, \
        hip-block 0.63, wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.2, pop 0.63, \
        thinner-bleed 0.2, inflammatory 1.9~, polymyalgia 0.83, new-medicine 2.3, \
        not-improving 51
        """,
      points: [
        PointChances(
          .obturatorInternusIntrapelvic, share: 49,
          areas: """
            sacrum 15, coccyx 42, buttock-lower-inner 47, buttock-lower-outer 8.1~~, \
            sit-bone 35, groin 18, lower-abdomen 4.8~~, pelvic-floor 51, thigh-back-upper 31, \
            thigh-inner-upper 14
            """),
        PointChances(
          .gemelliObturatorRetrotrochanteric, share: 51,
          areas: """
            buttock-upper-outer 18, buttock-lower-inner 41, buttock-lower-outer 67, sit-bone 28, \
            lateral-hip 24, greater-trochanter 45, groin 9.1, thigh-back-upper 36
            """),
      ])
  }
}
