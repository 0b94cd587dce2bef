import Safety

extension ChanceTable {
  @inline(__always) static var radiculopathyS1: ChanceTable {
    ChanceTable(
      .mimic(.radiculopathyS1), of1000: 43, oneSided: 92, began: [5.3, 14, 28, 27, 26],
      answers: """
        sitting-worse 63
        sitting-relieves 22
        bend-forward-relieves 20
        both-sides 7.3
        walk-distance 5.3~
        stairs up 18, down 4.7, both 15, no 62
        rising-chair 52
        cough-back 37
        cough-leg 38
        leg-worse-than-back leg 51, back 9.5, equal 19, only-leg 18, only-back 2.6
        below-knee 81
        numb-tingle 67
        saddle-bladder 3.5
        weakness 26
        morning-stiff none 28, <30min 46, 30-60min 17, >60min 8.6
        night-second-half 13
        better-exercise 16
        buttock-alternates 4.2
        night-pain 48
        shoes-socks 46
        groin-on-move 4.3
        squat 22
        single-leg-stand 11
        unaccustomed 23
        activity-kind soft-sand-walk 1, snow-ski 1.3~, water-ski 0.42, hill-or-stairs 4.5~, \
          run 8.2, lift-twist 48, long-stand-one-leg 2, garden 17, other 18
        wallet 14
        fall no 87, minor 8.2, major 3, onto-tail-bone 1.6~
        age-band <30 10, 30-49 43, 50-59 25, 60-69 14, >=70 7.6
        sex female 47, male 53
        pregnancy 1.3~
        pulsing-belly 0.17~
        flank-waves 0.81~
        rash 1.6~
        fever 1~
        pain-drawing-spread 1 4.8~, 2-3 31, >=4 41, whole-leg 24
        one-finger dimple 11, deep-buttock 29, sit-bone 5, tail-bone 2.3, outer-hip-knob 3.3, \
          groin 1, spine-midline 12~, no-one-spot 36
        straight-leg 68
        cross-leg 30
        hamstring-load 28
        which-bend forward 52, backward 14~, sideways 5.3, all 19, none 10
        turning-in-bed 51
        hip-stiff 16
        curl-up-eases 36
        onset gradual 50, sudden 40, sudden-with-snap 4~, after-drive 5.3
        numb-where big-toe-or-top-of-foot 14, outer-foot-or-sole 62, inner-shin 3, \
          front-thigh 1.2, outer-thigh 2.4~, elsewhere 12~, none 5.5~~
        limp 40
        periods 7.2~
        cramps 49
        what-eases lying 46, sitting 8, walking 18, leaning-forward 5.3, nothing 22
        bone-press shin 2.3, groin-or-pubis 1.3~~, sacrum 6.9, sit-bone 3.6, \
          outer-hip-knob 4.2~, dimple 7.6, tail-bone 1.6~, none 72
        standing-worse 51
        walking-worse 47
        pain-kind deep-ache 17, sharp-stabbing 17, burning 10, electric-shooting 43, \
          cramp-tight 9, throbbing 2.9~
        course easing 24, same 28, growing 20, comes-and-goes 28
        more-load 27
        bent-over 40
        lift-knee 11
        click-catch 4.8
        cup-hand 4.2~
        same-before never 39, once-or-twice 34, often 27
        tablets-help yes 10, partly 40, no 32, not-tried 18
        stretch-helps 23
        """,
      flags: """
        general-emergency 1.2, cauda 10, weak-both 1.9~, foot-drop 7.8, nerve-lasting 48, \
        sudden-spine 26, weight-loss 2.1, night-growing 4.7, growing-lump 0.36~, fever 0.62, \
        spreading-skin 0.11, septic-joint 0.11, aneurysm 0.14, cold-leg 1.3, \
        foot-rest-pain 1.9~, kidney 0.47~, groin-organ 0.23~, groin-lump 1.7, low-belly 1.6~~, \
        rash 2.2, stress-bone 0.76, hip-block 1.9~, thinner-bleed 0.3, inflammatory 2.1~, \
        polymyalgia 0.83, new-medicine 2.3, not-improving 52
        """,
      areas: """
        lower-lumbar 56, iliac-crest 7.5, sacroiliac 32, sacrum 19, coccyx 5.5, \
        buttock-upper-inner 40, buttock-upper-outer 35, buttock-lower-inner 39, \
        buttock-lower-outer 36, sit-bone 18, lateral-hip 9, greater-trochanter 3.3~~, \
        thigh-back-upper 61, thigh-back-lower 61, thigh-outer-upper 11, thigh-outer-lower 12, \
        knee-back 35, knee-outer 3.5~~, calf-upper 58, calf-lower 52, leg-outer 23, \
        ankle-inner 3.2~~, ankle-outer 26, heel 29, foot-sole 34, foot-top 9.7
        """)
  }
}
