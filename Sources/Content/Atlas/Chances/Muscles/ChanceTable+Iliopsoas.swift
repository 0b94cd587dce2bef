import Anatomy

extension ChanceTable {
  @inline(__always) static var iliopsoas: ChanceTable {
    ChanceTable(
      .muscle(.iliopsoas), of1000: 55, oneSided: 75, began: [8.3, 14, 21, 20, 36],
      answers: """
        sitting-worse 45
        bend-forward-relieves 37
        walk-distance 2.8
        stairs up 34, down 3, both 11, no 52
        rising-chair 61
        cough-back 12
        cough-leg 1.9~
        leg-worse-than-back leg 18, back 29, equal 22, only-leg 20~, only-back 11
        below-knee 2.6
        numb-tingle 5
        outer-thigh-skin 2.1
        saddle-bladder 0.64
        weakness 4.7~
        morning-stiff none 36, <30min 50, 30-60min 11, >60min 3.6
        night-second-half 6.7
        better-exercise 30
        night-pain 23
        lying-on-side 19
        shoes-socks 31
        groin-on-move 38
        squat 10
        single-leg-stand 11
        unaccustomed 25
        activity-kind soft-sand-walk 6.1~, snow-ski 4.2~, water-ski 1.8, hill-or-stairs 23, \
          run 29, lift-twist 16, long-stand-one-leg 2.3, garden 7.7, other 10
        inactive-before 43
        no-warm-up 33~
        prolonged-sitting 63
        fall no 89, minor 7.5, major 1.5, onto-tail-bone 1.5~
        age-band <30 16, 30-49 39, 50-59 22, 60-69 15, >=70 8.5
        steroid-cancer steroid 1.6, cancer 5, osteoporosis 3.8, none 90
        leg-swollen 0.55
        pulsing-belly 0.14
        flank-waves 0.49
        rash 0.39
        fever 0.66
        pain-drawing-spread 1 28~, 2-3 52, >=4 18~, whole-leg 2.4~~
        one-finger dimple 6.6, deep-buttock 3.3, sit-bone 0.31~, tail-bone 0.36, \
          outer-hip-knob 4, groin 44, spine-midline 10, no-one-spot 31
        straight-leg 5.2~
        cross-leg 16
        hamstring-load 7.2
        which-bend forward 10, backward 49, sideways 7, all 11, none 23~
        turning-in-bed 44
        hip-stiff 29
        curl-up-eases 72
        onset gradual 72, sudden 20, sudden-with-snap 2, after-drive 6.6
        numb-where big-toe-or-top-of-foot 6.3, outer-foot-or-sole 8.9, inner-shin 4.8, \
          front-thigh 26~~, outer-thigh 14, elsewhere 24, none 16~~
        limp 16
        smoker-or-artery-disease 30
        periods 13
        what-eases lying 38, sitting 23, walking 12, leaning-forward 10, nothing 17
        bone-press shin 0.31~, groin-or-pubis 12, sacrum 3.3~, sit-bone 0.63, \
          outer-hip-knob 2.9~, dimple 5.7, tail-bone 0.27~, none 74
        standing-worse 58
        walking-worse 42
        pain-kind deep-ache 57, sharp-stabbing 14, burning 4.6, electric-shooting 3, \
          cramp-tight 18, throbbing 3.2~
        course easing 17, same 30, growing 12, comes-and-goes 40
        more-load 28
        bent-over 33
        lift-knee 49
        click-catch 22
        cup-hand 14
        same-before never 26, once-or-twice 31, often 43
        tablets-help yes 14, partly 38, no 21, not-tried 28
        stretch-helps 58
        """,
      flags: """
        general-emergency 0.86, cauda 2.4~, weak-both 0.56~, foot-drop 0.43, nerve-lasting 36, \
        trauma 1.5, steroid-osteoporosis 4.2, cancer-history 5.7, weight-loss 1.3~, \
        night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, infection-risk 1, \
        septic-joint 0.093, aneurysm 0.11, dvt 0.57, calf-clot 18~, cold-leg 0.3, \
        foot-rest-pain 0.53~, walk-leg 3.8, kidney 0.43, groin-organ 0.32, groin-lump 1.7~, \
        early-pregnancy 0.25, rash 0.95, stress-bone 1.4, hip-block 0.84, wound-after-op 5.1, \
        hip-bone-risk 9.3, compartment 0.2, pop 0.63, thinner-bleed 0.2, inflammatory 1.9~, \
        polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .iliopsoasIliacus, share: 34,
          areas: """
            upper-lumbar 15, lower-lumbar 43, iliac-crest 18, sacroiliac 23, \
            buttock-upper-inner 14, front-hip 49, groin 47, lower-abdomen 22, \
            thigh-front-upper 44, thigh-inner-upper 5.7~~
            """),
        PointChances(
          .iliopsoasLowerTendon, share: 33,
          areas: """
            lower-lumbar 24, front-hip 50, groin 65, lower-abdomen 11, thigh-front-upper 56, \
            thigh-front-lower 12, thigh-inner-upper 22
            """),
        PointChances(
          .iliopsoasPsoasBelly, share: 33,
          areas: """
            upper-lumbar 44, lower-lumbar 70, flank 16, sacroiliac 36, sacrum 22, \
            buttock-upper-inner 23, front-hip 21, groin 28, lower-abdomen 25, \
            thigh-front-upper 27
            """),
      ])
  }
}
