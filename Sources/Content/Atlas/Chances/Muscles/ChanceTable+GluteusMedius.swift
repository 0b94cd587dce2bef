import Anatomy

extension ChanceTable {
  @inline(__always) static var gluteusMedius: ChanceTable {
    ChanceTable(
      .muscle(.gluteusMedius), of1000: 93, oneSided: 74, began: [8.7, 15, 22, 20, 35],
      answers: """
        walk-distance 3.2
        stairs up 28, down 4.2, both 16~, no 52~
        cough-back 6.7
        cough-leg 2
        leg-worse-than-back leg 13, back 29, equal 17, only-leg 21, only-back 20
        below-knee 5
        numb-tingle 6.7~
        outer-thigh-skin 2.5~
        saddle-bladder 0.73
        weakness 5.3
        morning-stiff none 36, <30min 50, 30-60min 10, >60min 3.6
        night-second-half 6.7
        better-exercise 30
        lying-on-side 57
        groin-on-move 7.5
        squat 18
        single-leg-stand 37
        unaccustomed 27
        activity-kind soft-sand-walk 12, snow-ski 2.9~, water-ski 0.64, hill-or-stairs 18, \
          run 26, lift-twist 12, long-stand-one-leg 8.8, garden 10, other 9.7~
        inactive-before 43
        no-warm-up 33~
        prolonged-sitting 53
        wallet 14
        fall no 89, minor 7.5, major 1.5, onto-tail-bone 1.5~
        age-band <30 16, 30-49 39, 50-59 22, 60-69 15, >=70 8.5
        sex female 64, male 36
        steroid-cancer steroid 1.6, cancer 5, osteoporosis 3.8, none 90
        leg-swollen 0.55
        pulsing-belly 0.14
        flank-waves 0.49
        rash 0.39
        fever 0.66
        pain-drawing-spread 1 33, 2-3 48, >=4 15, whole-leg 3.2~
        one-finger dimple 33, deep-buttock 18, sit-bone 1.3~, tail-bone 0.81, outer-hip-knob 23, \
          groin 1.6~, spine-midline 5.1~, no-one-spot 18~
        straight-leg 8
        cross-leg 27
        hamstring-load 8
        which-bend forward 23, backward 13, sideways 19, all 7.7, none 37
        turning-in-bed 41
        curl-up-eases 22
        onset gradual 70, sudden 22, sudden-with-snap 2.3, after-drive 5.3
        numb-where big-toe-or-top-of-foot 10, outer-foot-or-sole 15, inner-shin 4.1, \
          front-thigh 6.2~~, outer-thigh 13, elsewhere 31~, none 20~
        limp 18
        smoker-or-artery-disease 30
        what-eases lying 32, sitting 21, walking 18, leaning-forward 3.7, nothing 26
        bone-press shin 0.4~~, groin-or-pubis 0.8, sacrum 9.5, sit-bone 1.6~, outer-hip-knob 20, \
          dimple 19, tail-bone 1, none 48~
        standing-worse 47
        walking-worse 46
        pain-kind deep-ache 55, sharp-stabbing 12, burning 6.6, electric-shooting 3.7, \
          cramp-tight 19, throbbing 3.5~
        course easing 17, same 30, growing 12, comes-and-goes 40
        more-load 30
        bent-over 10
        lift-knee 9
        click-catch 9.7
        cup-hand 13
        same-before never 26, once-or-twice 31, often 43
        tablets-help yes 14, partly 38, no 21, not-tried 28
        stretch-helps 67
        """,
      flags: """
        general-emergency 0.86, cauda 2.3~, weak-both 0.56~, foot-drop 0.43, nerve-lasting 36, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 9.3~, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 0.57, calf-clot 18~, \
        cold-leg 0.3, foot-rest-pain 0.53~, walk-leg 4.2, kidney 0.39, groin-organ 0.16, \
        groin-lump 0.94~, early-pregnancy 0.25, low-belly 1.2~, rash 0.95, stress-bone 0.94~, \
        hip-block 0.63, wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.2, pop 0.63, \
        thinner-bleed 0.2, inflammatory 1.9~, polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .gluteusMediusPosterior, share: 38,
          areas: """
            lower-lumbar 37, iliac-crest 45, sacroiliac 65, sacrum 37, buttock-upper-inner 59, \
            buttock-upper-outer 45, buttock-lower-inner 22~, buttock-lower-outer 20~, \
            lateral-hip 12~, thigh-back-upper 4.3~~
            """),
        PointChances(
          .gluteusMediusMiddle, share: 31,
          areas: """
            lower-lumbar 15, iliac-crest 28, sacroiliac 17, buttock-upper-inner 27, \
            buttock-upper-outer 67, buttock-lower-inner 7~~, buttock-lower-outer 45, \
            lateral-hip 47, greater-trochanter 29, thigh-back-upper 19, thigh-outer-upper 27
            """),
        PointChances(
          .gluteusMediusAnterior, share: 16,
          areas: """
            lower-lumbar 46, iliac-crest 47, sacroiliac 37, sacrum 38, buttock-upper-inner 23, \
            buttock-upper-outer 33, lateral-hip 37, greater-trochanter 6.5~~, front-hip 13
            """),
        PointChances(
          .gluteusMediusN2016OuterHip, share: 15,
          areas: """
            lower-lumbar 4.8~~, iliac-crest 19, buttock-upper-outer 41, buttock-lower-outer 33, \
            lateral-hip 67, greater-trochanter 61, front-hip 4.7~~, thigh-outer-upper 36, \
            thigh-outer-lower 12
            """),
      ])
  }
}
