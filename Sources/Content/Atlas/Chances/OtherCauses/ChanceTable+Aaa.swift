import Safety

extension ChanceTable {
  @inline(__always) static var aaa: ChanceTable {
    ChanceTable(
      .mimic(.aaa), of1000: 0.45, oneSided: 42, began: [44, 24, 18, 8.3, 5.7],
      answers: """
        sitting-worse 23
        sitting-relieves 15
        bend-forward-relieves 14
        both-sides 20
        walk-distance 5
        stairs up 6.7~, down 1.3~, both 11~, no 82~
        rising-chair 25
        cough-back 15
        cough-leg 2.1~
        leg-worse-than-back leg 3.3, back 39, equal 6.3, only-leg 2.5~, only-back 49
        below-knee 4.5~
        numb-tingle 11
        outer-thigh-skin 1.6~
        saddle-bladder 3.3
        weakness 14
        morning-stiff none 64, <30min 25, 30-60min 6.3, >60min 4.6
        night-second-half 14~
        better-exercise 2.3
        buttock-alternates 1.3~
        night-pain 63
        lying-on-side 18
        shoes-socks 15~
        groin-on-move 5.9
        squat 4.9
        single-leg-stand 3
        unaccustomed 5.9
        activity-kind soft-sand-walk 2.4, snow-ski 1.3~, water-ski 0.3~~, hill-or-stairs 9.1, \
          run 6.4~~, lift-twist 32, long-stand-one-leg 2.4, garden 14, other 31~
        no-warm-up 11~~
        wallet 11~
        fall no 95, minor 3.3, major 1.1, onto-tail-bone 0.47~~
        age-band <30 0.23, 30-49 1.1, 50-59 6.6, 60-69 27, >=70 65
        sex female 21, male 79
        pregnancy 0.1
        steroid-cancer steroid 4.6, cancer 16, osteoporosis 5.7, none 75
        leg-swollen 2.5~
        pulsing-belly 68
        flank-waves 20
        rash 0.68~
        fever 11
        pain-drawing-spread 1 30, 2-3 51, >=4 17, whole-leg 2.6
        one-finger dimple 2.6, deep-buttock 2.3, sit-bone 0.23, tail-bone 0.2, outer-hip-knob 1, \
          groin 7.6, spine-midline 27, no-one-spot 59
        straight-leg 4.6
        cross-leg 4.9
        hamstring-load 3.9
        which-bend forward 9, backward 7, sideways 3.3, all 16~, none 65
        turning-in-bed 23
        hip-stiff 5.9
        onset gradual 31, sudden 67, sudden-with-snap 1.4~, after-drive 0.63
        numb-where big-toe-or-top-of-foot 15, outer-foot-or-sole 19, inner-shin 5.5~, \
          front-thigh 11, outer-thigh 11, elsewhere 28, none 11~
        limp 10~
        smoker-or-artery-disease 91
        periods 0.74~~
        what-eases lying 17, sitting 7.2, walking 2.6, leaning-forward 7.7~, nothing 66~
        bone-press shin 1~~, groin-or-pubis 2.9~, sacrum 1.6~, sit-bone 0.8, \
          outer-hip-knob 1.5~, dimple 1.7~, tail-bone 0.8, none 90
        standing-worse 25
        walking-worse 26
        pain-kind deep-ache 46, sharp-stabbing 22, burning 2.6, electric-shooting 2.3, \
          cramp-tight 4.3, throbbing 22
        course easing 4~, same 30, growing 51~, comes-and-goes 16
        more-load 4.9
        bent-over 16
        lift-knee 8.6
        click-catch 2.9~
        cup-hand 2.9~
        same-before never 64, once-or-twice 17, often 18
        tablets-help yes 3.9, partly 22, no 43, not-tried 31
        stretch-helps 5.9
        """,
      flags: """
        general-emergency 19, cauda 5.7, weak-both 2.8, foot-drop 1.7~, nerve-lasting 33, \
        steroid-osteoporosis 8.3, sudden-spine 24~, cancer-history 16, weight-loss 7.8, \
        night-growing 22, growing-lump 2.6~~, fever 5.6, spreading-skin 0.39~~, \
        infection-risk 3.3, septic-joint 0.18~, aneurysm 76, dvt 2.4~, cold-leg 7.5, \
        foot-rest-pain 4.9, walk-leg 13, kidney 14, groin-organ 13~, groin-lump 4~, \
        early-pregnancy 0.067~, low-belly 28~, rash 1, stress-bone 0.33, hip-block 1.9~, \
        hip-bone-risk 14, compartment 0.26, pop 0.26, thinner-bleed 4.2, inflammatory 0.29, \
        polymyalgia 0.76, bleed-pregnancy 0.067~, child 0.14~, not-improving 19
        """,
      areas: """
        upper-lumbar 59, lower-lumbar 63, flank 54, iliac-crest 13, sacroiliac 4.8~~, sacrum 10, \
        buttock-upper-inner 12, buttock-upper-outer 10, front-hip 8.8, groin 27, \
        lower-abdomen 56, thigh-front-upper 9.3, thigh-inner-upper 5.9
        """)
  }
}
