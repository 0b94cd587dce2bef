import Anatomy

extension ChanceTable {
  @inline(__always) static var fibularisLongus: ChanceTable {
    ChanceTable(
      .muscle(.fibularisLongus), of1000: 12, oneSided: 81, began: [13, 19, 24, 18, 25],
      answers: """
        sitting-worse 14
        sitting-relieves 53
        bend-forward-relieves 20~
        walk-distance 7.6
        stairs up 15, down 12, both 18, no 55
        rising-chair 24
        cough-back 2.3
        cough-leg 1.3~
        leg-worse-than-back leg 13~, back 2, equal 3.3, only-leg 81~, only-back 1~~
        below-knee 93~
        numb-tingle 21
        outer-thigh-skin 2
        saddle-bladder 0.54
        weakness 12
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
        unaccustomed 35
        activity-kind soft-sand-walk 15, snow-ski 4.4~, water-ski 1.6~, hill-or-stairs 18, \
          run 38, lift-twist 1.3~, long-stand-one-leg 4.2~, garden 4, other 13
        inactive-before 43
        no-warm-up 36~
        wallet 9.2
        fall no 89, minor 7.5, major 1.5, onto-tail-bone 1.5~
        age-band <30 16, 30-49 39, 50-59 22, 60-69 15, >=70 8.5
        pregnancy 1.7
        steroid-cancer steroid 1.6, cancer 5, osteoporosis 3.8, none 90
        leg-swollen 2.2~
        pulsing-belly 0.14
        flank-waves 0.49
        rash 0.39
        fever 0.66
        pain-drawing-spread 1 41, 2-3 45, >=4 11~, whole-leg 3.2~
        one-finger dimple 0.53~, deep-buttock 2, sit-bone 0.63, tail-bone 0.22~~, \
          outer-hip-knob 0.8~~, groin 0.63, spine-midline 0.5, no-one-spot 95
        straight-leg 15~
        cross-leg 3.6
        which-bend forward 9.7~, backward 2, sideways 1.3~, all 2, none 85~
        turning-in-bed 7.6
        hip-stiff 5.9
        curl-up-eases 8.6~
        onset gradual 70, sudden 22, sudden-with-snap 2.3, after-drive 5.3
        numb-where big-toe-or-top-of-foot 40, outer-foot-or-sole 30, inner-shin 3.6, \
          front-thigh 1, outer-thigh 1.8~, elsewhere 14, none 9.3~
        smoker-or-artery-disease 30
        periods 6.4~~
        cramps 33
        what-eases lying 35, sitting 28, walking 11, leaning-forward 1~~, nothing 24
        bone-press shin 9.4~, groin-or-pubis 0.36, sacrum 0.5~, sit-bone 0.26, \
          outer-hip-knob 0.45~, dimple 0.33, tail-bone 0.18~, none 88~
        standing-worse 31
        walking-worse 52
        pain-kind deep-ache 50, sharp-stabbing 15, burning 8, electric-shooting 5, \
          cramp-tight 18, throbbing 3.2~
        course easing 17, same 30, growing 12, comes-and-goes 40
        more-load 40
        bent-over 2.6
        lift-knee 4.2~
        click-catch 5.9
        cup-hand 1.8~
        same-before never 27, once-or-twice 31, often 42
        tablets-help yes 14, partly 38, no 21, not-tried 28
        stretch-helps 62
        """,
      flags: """
        general-emergency 0.86, cauda 1.7, weak-both 0.56~, foot-drop 0.75~, nerve-lasting 38, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 5~, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 1.8, cold-leg 0.45, \
        foot-rest-pain 0.73, walk-leg 4.6~, kidney 0.39, groin-organ 0.16, groin-lump 0.94~, \
        early-pregnancy 0.25, low-belly 1.1~, rash 0.95, stress-bone 0.88, hip-block 0.63, \
        wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.53~~, pop 1.1~, thinner-bleed 0.2, \
        inflammatory 1.3, polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .fibularisLongusUpper, share: 100,
          areas: """
            knee-outer 20, calf-upper 5.2~~, calf-lower 5.4~~, shin 6~~, leg-outer 72, \
            ankle-outer 61, heel 10, foot-top 16
            """)
      ])
  }
}
