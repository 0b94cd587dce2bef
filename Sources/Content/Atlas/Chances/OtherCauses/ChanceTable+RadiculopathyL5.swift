import Safety

extension ChanceTable {
  @inline(__always) static var radiculopathyL5: ChanceTable {
    ChanceTable(
      .mimic(.radiculopathyL5), of1000: 45, oneSided: 92, began: [5.3, 13, 28, 27, 27],
      answers: """
        sitting-worse 59
        sitting-relieves 24
        bend-forward-relieves 21
        both-sides 7.3
        stairs up 16, down 5.7, both 16, no 62
        rising-chair 52
        cough-back 36
        cough-leg 37
        leg-worse-than-back leg 51, back 9.5, equal 19, only-leg 18, only-back 2.6
        below-knee 81
        numb-tingle 67
        outer-thigh-skin 5.9
        saddle-bladder 3
        weakness 31
        morning-stiff none 28, <30min 46, 30-60min 17, >60min 8.6
        night-second-half 13
        better-exercise 16
        buttock-alternates 4.2
        night-pain 48
        shoes-socks 46
        groin-on-move 5.7
        squat 19
        single-leg-stand 16
        unaccustomed 23
        activity-kind soft-sand-walk 1, snow-ski 1.3~, water-ski 0.42, hill-or-stairs 4.5~, \
          run 8.2, lift-twist 48, long-stand-one-leg 2, garden 17, other 18
        fall no 87, minor 8.2, major 3, onto-tail-bone 1.6~
        age-band <30 9.3, 30-49 40, 50-59 26, 60-69 16, >=70 9
        sex female 47, male 53
        pregnancy 1.3~
        leg-swollen 1.1
        pulsing-belly 0.17~
        flank-waves 0.81~
        rash 1.6~
        fever 1~
        pain-drawing-spread 1 4.8~, 2-3 31, >=4 41, whole-leg 24
        one-finger dimple 11, deep-buttock 25, sit-bone 2.3, tail-bone 1.3~, outer-hip-knob 9.4, \
          groin 1, spine-midline 13~, no-one-spot 37
        straight-leg 64
        cross-leg 28
        hamstring-load 20~
        which-bend forward 50, backward 16, sideways 5.6, all 19, none 10~
        turning-in-bed 51
        hip-stiff 16
        curl-up-eases 36
        onset gradual 50, sudden 40, sudden-with-snap 4~, after-drive 5.3
        numb-where big-toe-or-top-of-foot 59, outer-foot-or-sole 13~, inner-shin 7.1, \
          front-thigh 2.3, outer-thigh 5.7, elsewhere 8, none 5.1~~
        limp 40
        periods 7.2~
        cramps 39
        what-eases lying 46, sitting 8, walking 18, leaning-forward 5.3, nothing 22
        bone-press shin 3.1~, groin-or-pubis 1.3~~, sacrum 5.9, sit-bone 2.6, \
          outer-hip-knob 5.3, dimple 7.6, tail-bone 1.3~, none 73
        standing-worse 51
        walking-worse 47
        pain-kind deep-ache 17, sharp-stabbing 19, burning 12, electric-shooting 42, \
          cramp-tight 7, throbbing 2.9~
        course easing 23, same 28, growing 21, comes-and-goes 28
        more-load 26
        bent-over 39
        lift-knee 13
        click-catch 5.4~
        cup-hand 6~
        same-before never 39, once-or-twice 34, often 27
        tablets-help yes 10, partly 40, no 32, not-tried 18
        stretch-helps 22
        """,
      flags: """
        general-emergency 1.2, cauda 9.1, weak-both 1.9~, foot-drop 11, nerve-lasting 49, \
        sudden-spine 26, weight-loss 2.1, night-growing 4.7, growing-lump 0.36~, fever 0.62, \
        spreading-skin 0.11, septic-joint 0.11, aneurysm 0.14, dvt 1.1, calf-clot 19, \
        cold-leg 1.3, foot-rest-pain 1.9~, walk-leg 6.7, kidney 0.47~, groin-organ 0.23~, \
        groin-lump 1.7, early-pregnancy 0.26, low-belly 1.6~~, rash 2.6~, stress-bone 0.76, \
        hip-block 1.9~, thinner-bleed 0.3, inflammatory 2.1~, polymyalgia 0.83, \
        new-medicine 2.3, not-improving 52
        """,
      areas: """
        lower-lumbar 57, iliac-crest 11, sacroiliac 29, sacrum 13, buttock-upper-inner 34, \
        buttock-upper-outer 48, buttock-lower-inner 22, buttock-lower-outer 36, lateral-hip 26, \
        greater-trochanter 18, groin 3.1, thigh-back-upper 35, thigh-back-lower 34, \
        thigh-outer-upper 37, thigh-outer-lower 40, knee-back 15, knee-outer 20, calf-upper 28, \
        calf-lower 21, shin 32~, leg-outer 61, ankle-inner 5.3, ankle-outer 22~, heel 4.9, \
        foot-sole 11, foot-top 43
        """)
  }
}
