import Anatomy

extension ChanceTable {
  @inline(__always) static var piriformis: ChanceTable {
    ChanceTable(
      .muscle(.piriformis), of1000: 53, oneSided: 86, began: [8, 14, 22, 20, 36],
      answers: """
        sitting-worse 68
        sitting-relieves 17
        both-sides 17
        walk-distance 3.2
        stairs up 25, down 3.3, both 12, no 59
        rising-chair 49
        cough-back 5.9
        cough-leg 2.5~
        leg-worse-than-back leg 26, back 14, equal 15, only-leg 38, only-back 6.1~
        below-knee 18
        numb-tingle 18
        outer-thigh-skin 2
        saddle-bladder 0.73
        weakness 5.3
        morning-stiff none 36, <30min 50, 30-60min 10, >60min 3.6
        night-second-half 6.7
        better-exercise 30
        night-pain 24
        lying-on-side 37
        shoes-socks 30
        groin-on-move 9.8~
        squat 38
        single-leg-stand 15
        unaccustomed 27
        activity-kind soft-sand-walk 5.3, snow-ski 3.7~, water-ski 1~~, hill-or-stairs 16, \
          run 32, lift-twist 14, long-stand-one-leg 2.6~, garden 11, other 14~
        inactive-before 43
        no-warm-up 33~
        prolonged-sitting 61
        wallet 22
        fall no 88, minor 7.5, major 1.5, onto-tail-bone 2.4~
        age-band <30 16, 30-49 39, 50-59 22, 60-69 15, >=70 8.5
        sex female 63, male 37
        steroid-cancer steroid 1.6, cancer 5, osteoporosis 3.8, none 90
        leg-swollen 0.55
        pulsing-belly 0.14
        flank-waves 0.49
        rash 0.39
        fever 0.66
        pain-drawing-spread 1 31~, 2-3 50, >=4 16~, whole-leg 3.2~
        one-finger dimple 15, deep-buttock 60, sit-bone 5, tail-bone 2.4~, outer-hip-knob 6.4, \
          groin 0.53~, spine-midline 1, no-one-spot 9.4
        cross-leg 62
        hamstring-load 18
        which-bend forward 31, backward 6.3~, sideways 6.6, all 6, none 50
        turning-in-bed 38
        hip-stiff 32
        curl-up-eases 19~
        onset gradual 68, sudden 19, sudden-with-snap 2, after-drive 12
        numb-where big-toe-or-top-of-foot 14, outer-foot-or-sole 25~, inner-shin 3.1, \
          front-thigh 2, outer-thigh 8.3~, elsewhere 32~, none 16
        limp 18
        smoker-or-artery-disease 30
        what-eases lying 31, sitting 3.9, walking 33, leaning-forward 2, nothing 30
        bone-press shin 0.36, groin-or-pubis 0.53~, sacrum 14, sit-bone 7.7, outer-hip-knob 11, \
          dimple 10, tail-bone 2.3, none 54
        standing-worse 34
        pain-kind deep-ache 50, sharp-stabbing 13, burning 8.6, electric-shooting 10, \
          cramp-tight 15, throbbing 2.9~
        course easing 15, same 31, growing 13, comes-and-goes 41
        more-load 29
        bent-over 8
        lift-knee 8.9
        click-catch 9.1
        cup-hand 5.2
        same-before never 25, once-or-twice 31, often 44
        tablets-help yes 12, partly 38, no 23, not-tried 28
        stretch-helps 67
        """,
      flags: """
        general-emergency 0.86, cauda 3~, weak-both 0.56~, foot-drop 0.43, trauma 1.5, \
        steroid-osteoporosis 4.2, sudden-spine 8.3~, cancer-history 5.7, weight-loss 1.3~, \
        night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, infection-risk 1, \
        septic-joint 0.093, aneurysm 0.11, dvt 0.57, calf-clot 18~, cold-leg 0.3, \
        foot-rest-pain 0.53~, walk-leg 4.3, kidney 0.39, groin-organ 0.16, groin-lump 0.94~, \
        early-pregnancy 0.25, low-belly 1.2~, rash 0.95, stress-bone 0.94~, hip-block 0.63, \
        wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.2, pop 0.63, thinner-bleed 0.2, \
        inflammatory 1.9~, polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .piriformisMedial, share: 45,
          areas: """
            lower-lumbar 14, sacroiliac 58, sacrum 35, coccyx 4.5~~, buttock-upper-inner 61, \
            buttock-upper-outer 31, buttock-lower-inner 50, buttock-lower-outer 38, \
            sit-bone 5.1~~, greater-trochanter 16, thigh-back-upper 36, thigh-back-lower 17, \
            calf-upper 3.9~~
            """),
        PointChances(
          .piriformisLateral, share: 43,
          areas: """
            sacroiliac 33, sacrum 5.7~~, buttock-upper-inner 35, buttock-upper-outer 45, \
            buttock-lower-inner 41, buttock-lower-outer 63, sit-bone 11, lateral-hip 31, \
            greater-trochanter 42, thigh-back-upper 41, thigh-back-lower 20, \
            thigh-outer-upper 11, calf-upper 7.3
            """),
        PointChances(
          .piriformisN2016Tailbone, share: 13,
          areas: """
            sacroiliac 29, sacrum 46, coccyx 53, buttock-upper-inner 40, buttock-lower-inner 51, \
            buttock-lower-outer 7.8~~, sit-bone 6.5~~, pelvic-floor 4.1~~, thigh-back-upper 18
            """),
      ])
  }
}
