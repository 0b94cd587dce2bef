import Safety

extension ChanceTable {
  @inline(__always) static var radiculopathyL4: ChanceTable {
    ChanceTable(
      .mimic(.radiculopathyL4), of1000: 14, oneSided: 93, began: [5.7, 13, 28, 27, 26],
      answers: """
        sitting-worse 46
        sitting-relieves 28
        both-sides 8
        stairs up 17, down 13, both 27, no 43
        rising-chair 55
        cough-back 32
        cough-leg 32
        leg-worse-than-back leg 51, back 9.9, equal 18, only-leg 18, only-back 2.6
        below-knee 60
        numb-tingle 52
        outer-thigh-skin 8.6
        saddle-bladder 3.2
        weakness 37
        morning-stiff none 28, <30min 46, 30-60min 17, >60min 8.6
        night-second-half 13
        better-exercise 13
        buttock-alternates 4.2
        night-pain 54
        shoes-socks 46
        single-leg-stand 14
        unaccustomed 21
        activity-kind soft-sand-walk 1, snow-ski 1.3~, water-ski 0.42, hill-or-stairs 4.5~, \
          run 8.2, lift-twist 48, long-stand-one-leg 2, garden 17, other 18
        fall no 87, minor 8.2, major 3, onto-tail-bone 1.6~
        age-band <30 3.6, 30-49 24, 50-59 28, 60-69 26, >=70 19
        sex female 47, male 53
        pregnancy 1.1~~
        steroid-cancer steroid 2.6, cancer 7.4, osteoporosis 6.1~, none 84
        leg-swollen 1.1
        pulsing-belly 0.17~
        flank-waves 0.81~
        rash 1.6~
        fever 1~
        pain-drawing-spread 1 5.3~, 2-3 32, >=4 41, whole-leg 22
        one-finger dimple 9.2, deep-buttock 14, sit-bone 1, tail-bone 1, outer-hip-knob 10, \
          groin 7.7, spine-midline 14~, no-one-spot 43
        straight-leg 34
        hamstring-load 11
        which-bend forward 34, backward 27, sideways 7.6, all 20, none 12
        turning-in-bed 51
        curl-up-eases 41
        onset gradual 50, sudden 40, sudden-with-snap 4~, after-drive 5.3
        numb-where big-toe-or-top-of-foot 12, outer-foot-or-sole 4.2~, inner-shin 43, \
          front-thigh 20, outer-thigh 7.3, elsewhere 8, none 5.5~
        limp 41
        smoker-or-artery-disease 38
        periods 5.9
        cramps 32
        what-eases lying 44, sitting 10~, walking 16, leaning-forward 6.3, nothing 23
        bone-press shin 4.2~~, groin-or-pubis 2, sacrum 5.1~, sit-bone 2.1~, outer-hip-knob 5.4, \
          dimple 7.1, tail-bone 1.3~, none 73
        standing-worse 54
        walking-worse 49
        pain-kind deep-ache 18, sharp-stabbing 21, burning 14, electric-shooting 38, \
          cramp-tight 6, throbbing 3.6
        course easing 23, same 29, growing 21, comes-and-goes 27
        more-load 26
        bent-over 35
        lift-knee 23
        click-catch 6.2
        cup-hand 6.2
        same-before never 44, once-or-twice 33, often 23
        tablets-help yes 10, partly 40, no 32, not-tried 18
        stretch-helps 20
        """,
      flags: """
        cauda 8.1, weak-both 2.1~, foot-drop 13, steroid-osteoporosis 8, sudden-spine 26, \
        cancer-history 9, weight-loss 2.1, night-growing 4.7, growing-lump 0.36~, fever 0.62, \
        spreading-skin 0.11, septic-joint 0.11, aneurysm 0.14, dvt 1.1, calf-clot 16~, \
        cold-leg 1.2, foot-rest-pain 1.9~, kidney 0.47~, groin-organ 0.23~, groin-lump 1.7, \
        early-pregnancy 0.21~, low-belly 1.8~, rash 3~, stress-bone 0.76, hip-block 2.3~, \
        thinner-bleed 0.3, inflammatory 2.1~, polymyalgia 0.83, new-medicine 2.3, \
        not-improving 52
        """,
      areas: """
        upper-lumbar 13, lower-lumbar 55, iliac-crest 15, sacroiliac 20, buttock-upper-inner 22, \
        buttock-upper-outer 36, buttock-lower-outer 7.4~~, lateral-hip 29, \
        greater-trochanter 18, front-hip 15, groin 14, thigh-back-upper 9.4, \
        thigh-back-lower 7.8, thigh-outer-upper 34, thigh-outer-lower 33, thigh-front-upper 33, \
        thigh-front-lower 45, thigh-inner-upper 7.8, thigh-inner-lower 17, knee-front 40, \
        knee-inner 32, knee-outer 12, calf-upper 8, shin 42, leg-outer 16, ankle-inner 22, \
        foot-top 11
        """)
  }
}
