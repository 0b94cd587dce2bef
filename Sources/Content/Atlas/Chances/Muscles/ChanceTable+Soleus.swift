import Anatomy

extension ChanceTable {
  @inline(__always) static var soleus: ChanceTable {
    ChanceTable(
      .muscle(.soleus), of1000: 29, oneSided: 73, began: [13, 19, 24, 18, 25],
      answers: """
        sitting-worse 14
        sitting-relieves 53
        bend-forward-relieves 20~
        both-sides 27
        walk-distance 7.6
        stairs up 38, down 6.3, both 22, no 34
        rising-chair 27
        cough-back 2.3
        cough-leg 1.3~
        leg-worse-than-back leg 13~, back 2, equal 3.3, only-leg 81~, only-back 1~~
        below-knee 93~
        outer-thigh-skin 2
        saddle-bladder 0.54
        weakness 5.6
        morning-stiff none 33, <30min 53, 30-60min 11, >60min 4
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
        activity-kind soft-sand-walk 12~, snow-ski 4, water-ski 0.94~~, hill-or-stairs 23, \
          run 38, lift-twist 2.3, long-stand-one-leg 2, garden 4, other 13
        inactive-before 43
        no-warm-up 36~
        wallet 9.2
        fall no 89, minor 7.5, major 1.5, onto-tail-bone 1.5~
        age-band <30 16, 30-49 39, 50-59 22, 60-69 15, >=70 8.5
        pregnancy 1.7
        steroid-cancer steroid 1.6, cancer 5, osteoporosis 3.8, none 90
        leg-swollen 2.6
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
        numb-where big-toe-or-top-of-foot 14, outer-foot-or-sole 41, inner-shin 8.9, \
          front-thigh 1, outer-thigh 1, elsewhere 20~, none 13~~
        limp 24
        smoker-or-artery-disease 30
        periods 6.4~~
        cramps 42
        what-eases lying 35, sitting 28, walking 11, leaning-forward 1~~, nothing 24
        bone-press shin 7.7~~, groin-or-pubis 0.47, sacrum 0.8, sit-bone 0.34~, \
          outer-hip-knob 0.36, dimple 0.54~, tail-bone 0.22~~, none 90~
        standing-worse 33
        walking-worse 54
        pain-kind deep-ache 47, sharp-stabbing 12, burning 5.2, electric-shooting 2.6, \
          cramp-tight 30, throbbing 4
        course easing 17, same 30, growing 12, comes-and-goes 40
        more-load 46
        bent-over 2.6
        lift-knee 4.2~
        click-catch 4.2~
        cup-hand 1.8~
        same-before never 27, once-or-twice 31, often 42
        tablets-help yes 14, partly 38, no 21, not-tried 28
        stretch-helps 68
        """,
      flags: """
        general-emergency 0.86, cauda 1.7, weak-both 0.56~, foot-drop 0.43, nerve-lasting 34, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 5~, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 2.6, calf-clot 28, \
        foot-rest-pain 0.9, walk-leg 7.6, kidney 0.39, groin-organ 0.16, groin-lump 0.94~, \
        early-pregnancy 0.25, low-belly 1.1~, rash 0.95, stress-bone 0.88, hip-block 0.63, \
        wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.76, pop 1.1~, thinner-bleed 0.2, \
        inflammatory 1.3, polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .soleusLower, share: 58,
          areas: """
            calf-upper 21, calf-lower 63, ankle-inner 24, ankle-outer 10, heel 62, foot-sole 26
            """),
        PointChances(
          .soleusUpper, share: 35,
          areas: """
            knee-back 16~, calf-upper 74, calf-lower 48, leg-outer 15, heel 9.6
            """),
        PointChances(
          .soleusSiType, share: 7,
          areas: """
            lower-lumbar 15~, sacroiliac 57, buttock-upper-inner 23, calf-upper 41, \
            calf-lower 43, leg-outer 18~, heel 4.6~~
            """),
      ])
  }
}
