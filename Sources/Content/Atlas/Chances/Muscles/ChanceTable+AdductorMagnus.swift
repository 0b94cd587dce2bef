import Anatomy

extension ChanceTable {
  @inline(__always) static var adductorMagnus: ChanceTable {
    ChanceTable(
      .muscle(.adductorMagnus), of1000: 16, oneSided: 81, began: [13, 19, 24, 18, 26],
      answers: """
        bend-forward-relieves 20~
        both-sides 19
        walk-distance 3.2
        stairs up 19, down 4.2, both 13, no 63
        rising-chair 35
        cough-back 2.5
        cough-leg 1.3~
        leg-worse-than-back leg 16~, back 2.9~, equal 5.3, only-leg 75, only-back 1.5~
        below-knee 2.6
        numb-tingle 7.1~
        outer-thigh-skin 2
        saddle-bladder 1.1~~
        weakness 5.6
        morning-stiff none 40, <30min 47, 30-60min 9.3, >60min 3.3
        night-second-half 6.3
        better-exercise 30
        buttock-alternates 3.9~
        night-pain 22
        lying-on-side 12~
        groin-on-move 47
        squat 18
        single-leg-stand 7.9~
        unaccustomed 35
        activity-kind soft-sand-walk 4.3~, snow-ski 13, water-ski 4.8~~, hill-or-stairs 9.8, \
          run 33, lift-twist 8.5, long-stand-one-leg 1.3~, garden 5.4, other 21~
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
        rash 0.39
        fever 0.66
        pain-drawing-spread 1 40, 2-3 46, >=4 12~, whole-leg 2.9~
        one-finger dimple 0.31~, deep-buttock 5.1~, sit-bone 18, tail-bone 1.3~, \
          outer-hip-knob 0.43, groin 39, spine-midline 0.27~, no-one-spot 36~
        straight-leg 6.1~
        cross-leg 11
        hamstring-load 26
        which-bend forward 25, backward 3.3, sideways 4~, all 3, none 65~
        turning-in-bed 24~
        hip-stiff 29
        curl-up-eases 14
        onset gradual 70, sudden 22, sudden-with-snap 2.3, after-drive 5.3
        numb-where big-toe-or-top-of-foot 7.4~~, outer-foot-or-sole 7.9~~, inner-shin 8.5, \
          front-thigh 22~~, outer-thigh 6.2~~, elsewhere 33, none 16~~
        smoker-or-artery-disease 30
        periods 7.2~~
        what-eases lying 40, sitting 22, walking 13, leaning-forward 1.6~, nothing 24
        bone-press shin 0.36, groin-or-pubis 18, sacrum 0.53~, sit-bone 16, \
          outer-hip-knob 0.53~, dimple 0.42, tail-bone 0.85~~, none 64~
        standing-worse 27
        walking-worse 41
        pain-kind deep-ache 53, sharp-stabbing 19, burning 5.6, electric-shooting 4, \
          cramp-tight 15, throbbing 3.2~
        course easing 17, same 30, growing 12, comes-and-goes 40
        more-load 35
        bent-over 6.6
        click-catch 9.6
        cup-hand 6.6
        same-before never 26, once-or-twice 31, often 43
        tablets-help yes 14, partly 38, no 21, not-tried 28
        stretch-helps 60
        """,
      flags: """
        general-emergency 0.86, cauda 2.6~, weak-both 0.56~, foot-drop 0.43, nerve-lasting 36, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 5.9, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 0.62, calf-clot 18~, \
        cold-leg 0.3, foot-rest-pain 0.53~, walk-leg 3.6, kidney 0.39, groin-lump 1.5~~, \
        early-pregnancy 0.25, low-belly 2.4, rash 0.95, stress-bone 1.4~~, hip-block 0.75, \
        wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.2, pop 1.1~, thinner-bleed 0.2, \
        inflammatory 1.5, polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .adductorMagnusMid, share: 60,
          areas: """
            groin 51, pelvic-floor 7.5, thigh-back-upper 14, thigh-front-upper 15, \
            thigh-inner-upper 71, thigh-inner-lower 45, knee-inner 11
            """),
        PointChances(
          .adductorMagnusIschial, share: 40,
          areas: """
            coccyx 6, buttock-lower-inner 31, sit-bone 45, groin 32~, lower-abdomen 7.3, \
            pelvic-floor 37, thigh-back-upper 31, thigh-inner-upper 46
            """),
      ])
  }
}
