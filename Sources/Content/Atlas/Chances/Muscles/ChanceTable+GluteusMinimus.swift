import Anatomy

extension ChanceTable {
  @inline(__always) static var gluteusMinimus: ChanceTable {
    ChanceTable(
      .muscle(.gluteusMinimus), of1000: 58, oneSided: 83, began: [8, 14, 22, 20, 36],
      answers: """
        sitting-worse 42
        sitting-relieves 31
        both-sides 18
        walk-distance 3.2
        stairs up 27, down 3.9, both 16, no 52
        rising-chair 58
        cough-back 3.8~
        cough-leg 2
        leg-worse-than-back leg 41, back 5.7, equal 12, only-leg 41, only-back 1.3~
        below-knee 47
        numb-tingle 21
        outer-thigh-skin 5.9
        saddle-bladder 0.73
        morning-stiff none 36, <30min 50, 30-60min 10, >60min 3.6
        night-second-half 6.7
        better-exercise 30
        night-pain 41
        lying-on-side 63
        shoes-socks 26
        groin-on-move 7.5
        squat 23
        single-leg-stand 36
        unaccustomed 27
        activity-kind soft-sand-walk 9.2~, snow-ski 3~, water-ski 0.81, hill-or-stairs 20, \
          run 29, lift-twist 10, long-stand-one-leg 8.1, garden 8.2, other 13~
        inactive-before 43
        no-warm-up 33~
        prolonged-sitting 53
        wallet 18
        fall no 89, minor 7.8, major 1.5, onto-tail-bone 1.9
        age-band <30 16, 30-49 39, 50-59 22, 60-69 15, >=70 8.5
        sex female 62, male 38
        steroid-cancer steroid 1.6, cancer 5, osteoporosis 3.8, none 90
        leg-swollen 0.55
        pulsing-belly 0.14
        flank-waves 0.49
        rash 0.39
        fever 0.66
        pain-drawing-spread 1 11, 2-3 44, >=4 34, whole-leg 10
        one-finger dimple 5, deep-buttock 28, sit-bone 3.1~, tail-bone 0.63, outer-hip-knob 28, \
          groin 1.6~, spine-midline 1, no-one-spot 33
        straight-leg 16
        cross-leg 36
        which-bend forward 19~, backward 8.2, sideways 12~, all 6, none 55~
        turning-in-bed 46
        hip-stiff 24
        curl-up-eases 18~
        onset gradual 70, sudden 22, sudden-with-snap 2.3, after-drive 5.3
        numb-where big-toe-or-top-of-foot 15, outer-foot-or-sole 25, inner-shin 3.7, \
          front-thigh 2.9~, outer-thigh 23, elsewhere 20, none 11~
        limp 27
        smoker-or-artery-disease 30
        cramps 32
        what-eases lying 30, sitting 17, walking 18~, leaning-forward 2.6, nothing 33
        bone-press shin 1, groin-or-pubis 0.8, sacrum 2.6, sit-bone 4.3, outer-hip-knob 25, \
          dimple 5, tail-bone 0.63, none 60
        standing-worse 46
        walking-worse 50
        pain-kind deep-ache 51, sharp-stabbing 14, burning 8, electric-shooting 9.9, \
          cramp-tight 14, throbbing 3.1~
        course easing 15, same 32, growing 14, comes-and-goes 40
        more-load 30
        bent-over 8
        lift-knee 9.7
        click-catch 9.5
        cup-hand 15
        same-before never 26, once-or-twice 31, often 43
        tablets-help yes 11, partly 38, no 24, not-tried 28
        stretch-helps 59
        """,
      flags: """
        general-emergency 0.86, cauda 2.7~, weak-both 0.56~, foot-drop 0.48, trauma 1.5, \
        steroid-osteoporosis 4.2, sudden-spine 8.3~, cancer-history 5.7, weight-loss 1.3~, \
        night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, infection-risk 1, \
        septic-joint 0.093, aneurysm 0.11, dvt 0.57, calf-clot 18~, cold-leg 0.3, \
        foot-rest-pain 0.53~, kidney 0.39, groin-organ 0.16, groin-lump 0.94~, \
        early-pregnancy 0.25, low-belly 1.2~, rash 1, stress-bone 0.94~, hip-block 0.63, \
        wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.2, pop 0.63, thinner-bleed 0.2, \
        inflammatory 1.9~, polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .gluteusMinimusAnterior, share: 47,
          areas: """
            buttock-upper-outer 34, buttock-lower-outer 52, lateral-hip 49, \
            greater-trochanter 43, thigh-outer-upper 66, thigh-outer-lower 63, knee-outer 41, \
            calf-upper 7.5, shin 4~~, leg-outer 49, ankle-outer 21
            """),
        PointChances(
          .gluteusMinimusPosterior, share: 41,
          areas: """
            sacroiliac 5.4~~, buttock-upper-inner 34, buttock-upper-outer 47, \
            buttock-lower-inner 49, buttock-lower-outer 55, sit-bone 14, lateral-hip 16, \
            greater-trochanter 15, thigh-back-upper 63, thigh-back-lower 57, knee-back 26, \
            calf-upper 48, calf-lower 23, leg-outer 4.4~~
            """),
        PointChances(
          .gluteusMinimusN2016LowerButtock, share: 13,
          areas: """
            buttock-upper-outer 24, buttock-lower-inner 52, buttock-lower-outer 63, sit-bone 25, \
            greater-trochanter 20, thigh-back-upper 49, thigh-back-lower 29, \
            thigh-outer-upper 7.6~~, calf-upper 17~
            """),
      ])
  }
}
