import Anatomy

extension ChanceTable {
  @inline(__always) static var gluteusMaximus: ChanceTable {
    ChanceTable(
      .muscle(.gluteusMaximus), of1000: 58, oneSided: 76, began: [8.7, 15, 22, 20, 35],
      answers: """
        sitting-worse 61
        sitting-relieves 21
        walk-distance 3.2
        stairs up 38, down 3.1~, both 10~, no 48
        rising-chair 48
        cough-back 6
        cough-leg 2
        leg-worse-than-back leg 14~, back 21, equal 13, only-leg 34, only-back 18
        below-knee 4
        numb-tingle 6.7~
        outer-thigh-skin 2
        saddle-bladder 0.73
        weakness 5.3
        morning-stiff none 36, <30min 50, 30-60min 10, >60min 3.6
        night-second-half 6.7
        better-exercise 30
        night-pain 22
        lying-on-side 27
        shoes-socks 26
        groin-on-move 6.7~
        squat 39
        single-leg-stand 9.6
        unaccustomed 28
        activity-kind soft-sand-walk 8.1, snow-ski 3.5~, water-ski 1.8, hill-or-stairs 31, \
          run 20, lift-twist 11, long-stand-one-leg 1, garden 11, other 13~
        inactive-before 43
        no-warm-up 33~
        prolonged-sitting 57
        wallet 17
        fall no 86, minor 8.3, major 1.4~, onto-tail-bone 4.8
        age-band <30 16, 30-49 39, 50-59 22, 60-69 15, >=70 8.5
        steroid-cancer steroid 1.6, cancer 5, osteoporosis 3.8, none 90
        leg-swollen 0.55
        pulsing-belly 0.14
        flank-waves 0.49
        rash 0.39
        fever 0.66
        pain-drawing-spread 1 38, 2-3 47, >=4 13, whole-leg 2~~
        one-finger dimple 15~, deep-buttock 31, sit-bone 19, tail-bone 13, outer-hip-knob 4, \
          groin 0.55~, spine-midline 2.6~, no-one-spot 14~~
        straight-leg 6.6
        cross-leg 38
        hamstring-load 25
        which-bend forward 46, backward 4.8~, sideways 5.3, all 5.9, none 38
        curl-up-eases 21
        onset gradual 70, sudden 22, sudden-with-snap 2.3, after-drive 5.3
        numb-where big-toe-or-top-of-foot 9.3, outer-foot-or-sole 14, inner-shin 3.4, \
          front-thigh 4.5~~, outer-thigh 13, elsewhere 35~, none 21~
        limp 14
        smoker-or-artery-disease 30
        what-eases lying 34, sitting 6.6, walking 31, leaning-forward 2.6, nothing 26
        bone-press shin 0.45~, groin-or-pubis 0.54~, sacrum 11, sit-bone 16, \
          outer-hip-knob 3.5~, dimple 7.4~, tail-bone 7.6, none 53
        standing-worse 27
        pain-kind deep-ache 55, sharp-stabbing 12, burning 7.4, electric-shooting 3.2~, \
          cramp-tight 19, throbbing 3.5~
        course easing 17, same 30, growing 12, comes-and-goes 40
        more-load 31
        bent-over 8
        lift-knee 7.1~
        click-catch 7.6
        cup-hand 5.6
        same-before never 26, once-or-twice 31, often 43
        tablets-help yes 14, partly 38, no 21, not-tried 28
        stretch-helps 69
        """,
      flags: """
        general-emergency 0.86, cauda 2.2~, weak-both 0.56~, foot-drop 0.43, nerve-lasting 36, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 8.3~, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 0.57, calf-clot 18~, \
        cold-leg 0.3, foot-rest-pain 0.53~, walk-leg 4.2, kidney 0.39, groin-organ 0.16, \
        groin-lump 0.94~, early-pregnancy 0.25, low-belly 1.2~, rash 0.95, stress-bone 0.86~, \
        hip-block 0.63, wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.2, pop 0.63, \
        thinner-bleed 0.2, inflammatory 1.9~, polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .gluteusMaximusSacral, share: 41,
          areas: """
            lower-lumbar 17, iliac-crest 8, sacroiliac 60, sacrum 38, coccyx 14, \
            buttock-upper-inner 70, buttock-upper-outer 26, buttock-lower-inner 50, \
            buttock-lower-outer 24, sit-bone 13, thigh-back-upper 9.9
            """),
        PointChances(
          .gluteusMaximusIschial, share: 41,
          areas: """
            iliac-crest 11, sacroiliac 23, sacrum 24, coccyx 12, buttock-upper-inner 37, \
            buttock-upper-outer 34, buttock-lower-inner 69, buttock-lower-outer 59, sit-bone 51, \
            lateral-hip 15, greater-trochanter 10, thigh-back-upper 21
            """),
        PointChances(
          .gluteusMaximusCoccygeal, share: 18,
          areas: """
            sacrum 27, coccyx 74~, buttock-upper-inner 16, buttock-lower-inner 59, sit-bone 21, \
            pelvic-floor 11~
            """),
      ])
  }
}
