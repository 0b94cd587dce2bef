import Safety

extension ChanceTable {
  @inline(__always) static var hipImpingementLabral: ChanceTable {
    ChanceTable(
      .mimic(.hipImpingementLabral), of1000: 28, oneSided: 86, began: [1.3, 3.7, 12, 23, 60],
      answers: """
        sitting-worse 67
        sitting-relieves 29
        bend-forward-relieves 13~
        both-sides 14
        walk-distance 3.1~~
        stairs up 26, down 4.2, both 22, no 48
        rising-chair 53
        cough-back 3.3
        cough-leg 1.5
        leg-worse-than-back leg 30, back 4.2, equal 8.2, only-leg 55~, only-back 1.6~
        below-knee 7.7~
        numb-tingle 5.3
        outer-thigh-skin 2.1
        saddle-bladder 0.77
        weakness 10
        morning-stiff none 41, <30min 45, 30-60min 10, >60min 3.6
        better-exercise 15~
        buttock-alternates 2.9~
        night-pain 33
        lying-on-side 41
        shoes-socks 41
        groin-on-move 79
        squat 37
        single-leg-stand 21
        activity-kind soft-sand-walk 2, snow-ski 4, water-ski 0.91~, hill-or-stairs 12, run 37, \
          lift-twist 11, long-stand-one-leg 2.6, garden 3.9, other 26
        inactive-before 23~
        no-warm-up 29~
        wallet 9.7
        fall no 87, minor 8.6, major 3.6, onto-tail-bone 1
        age-band <30 35, 30-49 48, 50-59 13, 60-69 3.1, >=70 0.8
        pregnancy 2.3~
        steroid-cancer steroid 1~, cancer 1.8, osteoporosis 0.84, none 96
        leg-swollen 0.9
        pulsing-belly 0.12~~
        flank-waves 0.46~~
        rash 0.36~
        fever 0.81~
        pain-drawing-spread 1 32~, 2-3 50, >=4 15~, whole-leg 1.9~
        one-finger dimple 0.8, deep-buttock 9.5, sit-bone 1.3~, tail-bone 0.42, \
          outer-hip-knob 13, groin 64, spine-midline 0.47~~, no-one-spot 11
        straight-leg 5.2
        cross-leg 42
        which-bend forward 22, backward 7.3, sideways 6.1~, all 5.3~, none 60~
        turning-in-bed 38
        hip-stiff 55
        curl-up-eases 14~
        onset gradual 71, sudden 21, sudden-with-snap 5.7, after-drive 2.3
        numb-where big-toe-or-top-of-foot 9.1~, outer-foot-or-sole 10~, inner-shin 6.2, \
          front-thigh 19~, outer-thigh 14, elsewhere 25, none 17~
        limp 29
        smoker-or-artery-disease 19
        periods 8.2~
        cramps 22
        what-eases lying 39, sitting 8, walking 15, leaning-forward 1.3~, nothing 37
        bone-press shin 0.92~, groin-or-pubis 14, sacrum 1.6~, sit-bone 2.5, outer-hip-knob 13, \
          dimple 2.5~, tail-bone 0.54~, none 65
        walking-worse 46
        pain-kind deep-ache 40, sharp-stabbing 45, burning 2.3, electric-shooting 3.6, \
          cramp-tight 5.9, throbbing 3.3
        course easing 6, same 33, growing 21, comes-and-goes 40
        more-load 36
        bent-over 5
        lift-knee 57
        click-catch 56
        cup-hand 46
        same-before never 21, once-or-twice 27, often 52
        tablets-help yes 14, partly 40, no 23, not-tried 22
        stretch-helps 27
        """,
      flags: """
        general-emergency 0.87, cauda 1.8~, weak-both 0.46, foot-drop 0.58, nerve-lasting 37, \
        steroid-osteoporosis 1.4, sudden-spine 8~, cancer-history 2.1, weight-loss 1.4~, \
        night-growing 2.1~, growing-lump 0.36, fever 0.5, spreading-skin 0.1, \
        infection-risk 1.3, septic-joint 0.33, aneurysm 0.13, dvt 0.76, cold-leg 0.33, \
        foot-rest-pain 0.44~, walk-leg 3.8~, kidney 0.39, groin-organ 0.29, groin-lump 1.6~, \
        early-pregnancy 0.42, low-belly 1.9, rash 0.66, stress-bone 9.7, hip-block 3.3, \
        hip-bone-risk 9, compartment 0.21~, pop 1.8~, thinner-bleed 0.3, inflammatory 2.4~, \
        polymyalgia 0.16~, new-medicine 1.5, bleed-pregnancy 0.11, child 0.33, not-improving 63
        """,
      areas: """
        lower-lumbar 15, sacroiliac 10, buttock-upper-inner 4.7~~, buttock-upper-outer 17, \
        buttock-lower-inner 12, buttock-lower-outer 22, sit-bone 4.8, lateral-hip 36, \
        greater-trochanter 28, front-hip 59, groin 85, lower-abdomen 5.5, thigh-outer-upper 14, \
        thigh-front-upper 28, thigh-front-lower 7.3, thigh-inner-upper 19, knee-front 6.2
        """)
  }
}
