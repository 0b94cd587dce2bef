import Anatomy

extension ChanceTable {
  @inline(__always) static var vastusLateralis: ChanceTable {
    ChanceTable(
      .muscle(.vastusLateralis), of1000: 31, oneSided: 81, began: [13, 19, 24, 18, 26],
      answers: """
        sitting-worse 23
        bend-forward-relieves 20~
        both-sides 19
        walk-distance 3.2
        stairs up 21, down 15, both 29, no 34
        rising-chair 48
        cough-back 2.5
        cough-leg 1.3~
        leg-worse-than-back leg 16~, back 2.9~, equal 5.3, only-leg 75, only-back 1.5~
        below-knee 6.3
        numb-tingle 7.5
        outer-thigh-skin 8.9
        saddle-bladder 0.54
        morning-stiff none 40, <30min 47, 30-60min 9.3, >60min 3.3
        night-second-half 6.3
        better-exercise 30
        buttock-alternates 3.9~
        lying-on-side 47
        shoes-socks 17
        groin-on-move 6.6
        squat 9.2
        single-leg-stand 19
        unaccustomed 35
        activity-kind soft-sand-walk 4.2~, snow-ski 11, water-ski 3.7, hill-or-stairs 22, \
          run 32, lift-twist 5.7, long-stand-one-leg 1.5~, garden 6, other 13
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
        rash 0.58~
        fever 0.66
        pain-drawing-spread 1 40, 2-3 46, >=4 12~, whole-leg 2.9~
        one-finger dimple 0.42, deep-buttock 1.8~, sit-bone 0.36, tail-bone 0.13, \
          outer-hip-knob 25~, groin 1.3~, spine-midline 0.16, no-one-spot 71~
        straight-leg 4.6~
        cross-leg 9
        hamstring-load 4.5~
        which-bend forward 7.3~~, backward 5.5~, sideways 3.6, all 2.7, none 81~
        turning-in-bed 27
        hip-stiff 13
        curl-up-eases 14
        onset gradual 70, sudden 22, sudden-with-snap 2.3, after-drive 5.3
        numb-where big-toe-or-top-of-foot 4, outer-foot-or-sole 5.1, inner-shin 2.9~, \
          front-thigh 14, outer-thigh 51, elsewhere 13~, none 11~
        limp 19
        smoker-or-artery-disease 30
        periods 6.4~~
        what-eases lying 34, sitting 24~, walking 17~, leaning-forward 2.8~~, nothing 22
        bone-press shin 1.1~, groin-or-pubis 0.5, sacrum 0.31~, sit-bone 0.53~, \
          outer-hip-knob 16, dimple 0.47~~, tail-bone 0.22~~, none 81
        standing-worse 27
        walking-worse 46
        pain-kind deep-ache 52, sharp-stabbing 15, burning 9.2, electric-shooting 4, \
          cramp-tight 17, throbbing 3.1~
        course easing 17, same 30, growing 12, comes-and-goes 40
        more-load 37
        bent-over 4.6
        click-catch 8.5
        cup-hand 7.8
        same-before never 26, once-or-twice 31, often 43
        tablets-help yes 14, partly 38, no 21, not-tried 28
        stretch-helps 63
        """,
      flags: """
        general-emergency 0.86, cauda 2, weak-both 0.56~, foot-drop 0.43, nerve-lasting 37~, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 5.4~, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 0.62, calf-clot 18~, \
        cold-leg 0.3, foot-rest-pain 0.53~, walk-leg 4, kidney 0.39, groin-organ 0.16, \
        groin-lump 1.1~, early-pregnancy 0.25, low-belly 1.2~, rash 1.4~, stress-bone 1.1~, \
        hip-block 0.63, wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.2, \
        thinner-bleed 0.2, inflammatory 1.3, polymyalgia 0.83
        """,
      points: [
        PointChances(
          .vastusLateralisUpper, share: 31,
          areas: """
            buttock-lower-outer 11, lateral-hip 40, greater-trochanter 45, thigh-outer-upper 74, \
            thigh-outer-lower 35, thigh-front-upper 5.7~~
            """),
        PointChances(
          .vastusLateralisMid, share: 37,
          areas: """
            lateral-hip 18, greater-trochanter 18, thigh-back-lower 10, thigh-outer-upper 62, \
            thigh-outer-lower 69, thigh-front-lower 15, knee-outer 32
            """),
        PointChances(
          .vastusLateralisLower, share: 31,
          areas: """
            thigh-outer-upper 21~, thigh-outer-lower 68, thigh-front-lower 7.9~~, knee-back 10, \
            knee-front 39, knee-outer 63, leg-outer 12
            """),
      ])
  }
}
