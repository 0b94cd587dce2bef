import Anatomy

extension ChanceTable {
  @inline(__always) static var tensorFasciaeLatae: ChanceTable {
    ChanceTable(
      .muscle(.tensorFasciaeLatae), of1000: 33, oneSided: 82, began: [8.7, 15, 22, 20, 35],
      answers: """
        both-sides 19
        walk-distance 3.2
        stairs up 28, down 5.6, both 16, no 51
        rising-chair 46
        cough-back 2.9~
        cough-leg 2
        leg-worse-than-back leg 23~, back 4.3, equal 6.9, only-leg 64~, only-back 1.3~
        below-knee 5.3
        numb-tingle 6.3~
        outer-thigh-skin 8.4
        saddle-bladder 0.73
        weakness 5.3
        morning-stiff none 36, <30min 50, 30-60min 10, >60min 3.6
        night-second-half 6.7
        better-exercise 30
        buttock-alternates 6.1~
        night-pain 22
        lying-on-side 60
        shoes-socks 20
        groin-on-move 19
        squat 9.3
        single-leg-stand 39
        unaccustomed 27
        activity-kind soft-sand-walk 8.6, snow-ski 3.7, water-ski 0.8, hill-or-stairs 21, \
          run 41, lift-twist 3.8~, long-stand-one-leg 5.4, garden 4.4, other 11~
        inactive-before 43
        no-warm-up 33~
        prolonged-sitting 53
        wallet 8.8~
        fall no 89, minor 7.5, major 1.5, onto-tail-bone 1.5~
        age-band <30 16, 30-49 39, 50-59 22, 60-69 15, >=70 8.5
        steroid-cancer steroid 1.6, cancer 5, osteoporosis 3.8, none 90
        leg-swollen 0.55
        pulsing-belly 0.14
        flank-waves 0.49
        rash 0.54
        fever 0.66
        pain-drawing-spread 1 33, 2-3 48, >=4 15, whole-leg 3.2~
        one-finger dimple 0.8, deep-buttock 3.9, sit-bone 0.42, tail-bone 0.2, \
          outer-hip-knob 55, groin 12, spine-midline 0.36, no-one-spot 27
        straight-leg 6.1~
        cross-leg 15
        hamstring-load 5.9
        which-bend forward 8.9, backward 21, sideways 10~, all 4.3, none 55~
        hip-stiff 24
        curl-up-eases 38
        onset gradual 72, sudden 21, sudden-with-snap 2.3, after-drive 4.6
        numb-where big-toe-or-top-of-foot 4.1, outer-foot-or-sole 5.1, inner-shin 2.7, \
          front-thigh 14, outer-thigh 49, elsewhere 13~, none 12~
        limp 17
        smoker-or-artery-disease 30
        what-eases lying 32, sitting 22, walking 14~, leaning-forward 3.3, nothing 29
        bone-press shin 0.45~, groin-or-pubis 3.6, sacrum 0.5, sit-bone 0.8, outer-hip-knob 33, \
          dimple 1.8~, tail-bone 0.27~, none 59
        walking-worse 50
        pain-kind deep-ache 55, sharp-stabbing 12, burning 7.4, electric-shooting 3.2~, \
          cramp-tight 19, throbbing 3.5~
        course easing 17, same 30, growing 12, comes-and-goes 40
        more-load 37
        bent-over 7.6
        lift-knee 27
        click-catch 16
        cup-hand 20
        same-before never 26, once-or-twice 31, often 43
        tablets-help yes 14, partly 38, no 21, not-tried 28
        stretch-helps 63
        """,
      flags: """
        general-emergency 0.86, cauda 2.1, weak-both 0.56~, foot-drop 0.43, nerve-lasting 36, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 7.9~, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 0.57, calf-clot 18~, \
        cold-leg 0.3, foot-rest-pain 0.53~, walk-leg 4.3, kidney 0.39, groin-organ 0.16, \
        groin-lump 1.1~, early-pregnancy 0.25, low-belly 1.3, rash 1.3~, stress-bone 1.1~, \
        hip-block 0.63, wound-after-op 5.1, hip-bone-risk 9.6, compartment 0.2, pop 0.63, \
        thinner-bleed 0.2, inflammatory 1.9~, polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .tensorFasciaeLataeUpper, share: 100,
          areas: """
            iliac-crest 10, buttock-upper-outer 5.6~~, lateral-hip 61, greater-trochanter 57, \
            front-hip 38, groin 14, thigh-outer-upper 65, thigh-outer-lower 38, \
            thigh-front-upper 26, thigh-front-lower 4.2~~, knee-outer 15
            """)
      ])
  }
}
