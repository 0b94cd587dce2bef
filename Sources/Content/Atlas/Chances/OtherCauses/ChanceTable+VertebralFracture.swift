import Safety

extension ChanceTable {
  @inline(__always) static var vertebralFracture: ChanceTable {
    ChanceTable(
      .mimic(.vertebralFracture), of1000: 8.7, oneSided: 31, began: [11, 21, 32, 19, 17],
      answers: """
        sitting-worse 51
        sitting-relieves 28~
        bend-forward-relieves 15
        walk-distance 2.6
        stairs up 11, down 8, both 30, no 51
        rising-chair 76
        cough-back 51
        cough-leg 2.9~
        leg-worse-than-back leg 2.9~, back 45~, equal 7.2, only-leg 5, only-back 40~
        below-knee 4.9
        numb-tingle 7.3
        outer-thigh-skin 1.8~~
        saddle-bladder 2.6
        weakness 12
        morning-stiff none 27, <30min 44, 30-60min 18, >60min 11
        night-second-half 13
        better-exercise 4.2~
        buttock-alternates 3.5~
        night-pain 53
        lying-on-side 34
        shoes-socks 63
        groin-on-move 17
        unaccustomed 20
        activity-kind soft-sand-walk 0.8, snow-ski 1, water-ski 0.2~, hill-or-stairs 2.6, \
          run 1.6~, lift-twist 51~, long-stand-one-leg 1, garden 20, other 22~
        no-warm-up 14~~
        wallet 4.5~
        fall no 45, minor 36, major 12, onto-tail-bone 7
        age-band <30 0.8, 30-49 3.2~, 50-59 10, 60-69 24, >=70 62
        sex female 74, male 26
        pregnancy 0.4
        steroid-cancer steroid 14, cancer 15, osteoporosis 48, none 39
        leg-swollen 1.1
        pulsing-belly 0.84~
        flank-waves 2.2~
        rash 0.5
        pain-drawing-spread 1 40~, 2-3 46, >=4 13~, whole-leg 1.3~
        one-finger dimple 8, deep-buttock 4.7, sit-bone 1.6~, tail-bone 3.3, outer-hip-knob 2.6, \
          groin 10, spine-midline 52, no-one-spot 18
        straight-leg 6.6
        cross-leg 11
        hamstring-load 7.9~
        which-bend forward 38, backward 10, sideways 3.6, all 40, none 8
        turning-in-bed 77
        hip-stiff 18
        curl-up-eases 32
        onset gradual 30, sudden 59, sudden-with-snap 9.8, after-drive 1.5~
        numb-where big-toe-or-top-of-foot 13~, outer-foot-or-sole 16~, inner-shin 5.6~, \
          front-thigh 12, outer-thigh 13, elsewhere 26, none 14~
        limp 32
        smoker-or-artery-disease 45
        periods 2.5~~
        what-eases lying 68, sitting 8.2, walking 1.3~, leaning-forward 2.3, nothing 20
        bone-press shin 0.47, groin-or-pubis 11, sacrum 16, sit-bone 2.3, outer-hip-knob 2.3, \
          dimple 5, tail-bone 3.6, none 59
        standing-worse 69
        walking-worse 63
        pain-kind deep-ache 37, sharp-stabbing 50, burning 2.6, electric-shooting 3.3, \
          cramp-tight 4.7, throbbing 2.5~
        course easing 24, same 31, growing 29, comes-and-goes 16~
        more-load 9.3~
        bent-over 53
        lift-knee 19
        click-catch 4.3
        cup-hand 3.6
        same-before never 64, once-or-twice 22, often 15
        tablets-help yes 8.5, partly 42, no 29, not-tried 20
        stretch-helps 6.9
        """,
      flags: """
        general-emergency 3, cauda 7, weak-both 3.4~, foot-drop 1.2~, nerve-lasting 30, \
        trauma 46, steroid-osteoporosis 53, sudden-spine 53, cancer-history 16, weight-loss 5.7, \
        night-growing 8.8, growing-lump 0.46, fever 1.1, infection-risk 2.1~, \
        septic-joint 0.24~, aneurysm 0.71, dvt 1.1, foot-rest-pain 0.95, walk-leg 2.9~, \
        kidney 1.4, groin-organ 0.33, groin-lump 1.6, early-pregnancy 0.067~, stress-bone 9.5~, \
        hip-block 11, hip-bone-risk 17~, pop 1.7~, thinner-bleed 1.3~, inflammatory 0.67~~, \
        polymyalgia 2.6, bleed-pregnancy 0.067~, child 0.14~
        """,
      areas: """
        upper-lumbar 62, lower-lumbar 57, flank 27, iliac-crest 19, sacroiliac 18, sacrum 20, \
        coccyx 3.1~~, buttock-upper-inner 16, buttock-upper-outer 14, buttock-lower-inner 7.1, \
        lateral-hip 8.7, front-hip 9.7, groin 19, lower-abdomen 9.7, thigh-front-upper 6, \
        thigh-inner-upper 5.5
        """)
  }
}
