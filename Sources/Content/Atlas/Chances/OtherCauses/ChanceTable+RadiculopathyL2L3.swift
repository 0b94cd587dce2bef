import Safety

extension ChanceTable {
  @inline(__always) static var radiculopathyL2L3: ChanceTable {
    ChanceTable(
      .mimic(.radiculopathyL2L3), of1000: 7.1, oneSided: 93, began: [6.3, 15, 29, 26, 24],
      answers: """
        sitting-relieves 33
        bend-forward-relieves 29
        both-sides 8
        walk-distance 6.6~
        stairs up 20, down 12, both 27, no 40
        rising-chair 54
        cough-back 32
        cough-leg 28
        leg-worse-than-back leg 51, back 10, equal 18, only-leg 18, only-back 2.3
        below-knee 17
        numb-tingle 20
        outer-thigh-skin 19
        saddle-bladder 3.2
        weakness 36
        morning-stiff none 28, <30min 46, 30-60min 17, >60min 8.6
        night-second-half 13
        better-exercise 14
        buttock-alternates 4.2
        night-pain 57
        shoes-socks 46
        groin-on-move 27
        squat 13
        unaccustomed 20
        activity-kind soft-sand-walk 1, snow-ski 1.3~, water-ski 0.42, hill-or-stairs 4.5~, \
          run 8.2, lift-twist 48, long-stand-one-leg 2, garden 17, other 18
        fall no 87, minor 8.2, major 3, onto-tail-bone 1.6~
        age-band <30 2.3, 30-49 17, 50-59 26, 60-69 30, >=70 26
        sex female 46, male 54
        pregnancy 0.99~~
        steroid-cancer steroid 2.8, cancer 8.8~, osteoporosis 7.2~, none 82~
        leg-swollen 1.1
        pulsing-belly 0.21~
        rash 1.6~
        fever 1~
        pain-drawing-spread 1 8.3, 2-3 42, >=4 38, whole-leg 12~
        one-finger dimple 5.9, deep-buttock 6.2~, sit-bone 1, tail-bone 0.51, outer-hip-knob 11, \
          groin 23, spine-midline 12~, no-one-spot 40
        straight-leg 12
        cross-leg 15
        hamstring-load 7
        which-bend forward 27, backward 32, sideways 8, all 20, none 13
        turning-in-bed 51
        hip-stiff 24
        curl-up-eases 51
        onset gradual 50, sudden 40, sudden-with-snap 4~, after-drive 5.3
        numb-where big-toe-or-top-of-foot 2.3, outer-foot-or-sole 2.1~, inner-shin 8.5~, \
          front-thigh 60, outer-thigh 15, elsewhere 7, none 6~
        limp 43
        smoker-or-artery-disease 39
        periods 4.9
        cramps 24
        what-eases lying 43, sitting 14~, walking 10~, leaning-forward 7.6, nothing 25
        bone-press shin 1.8~, groin-or-pubis 3.7~, sacrum 3.5~, sit-bone 1.5~, \
          outer-hip-knob 6.4, dimple 5.7, tail-bone 1~~, none 76
        standing-worse 55
        walking-worse 53
        pain-kind deep-ache 21, sharp-stabbing 19, burning 20, electric-shooting 30, \
          cramp-tight 5, throbbing 3.9
        course easing 21, same 28, growing 23, comes-and-goes 27
        bent-over 34~
        lift-knee 36
        click-catch 6.6
        cup-hand 8.2
        same-before never 48, once-or-twice 31, often 21
        tablets-help yes 9.6, partly 39, no 34, not-tried 18
        stretch-helps 18
        """,
      flags: """
        cauda 7.4, weak-both 2.5, foot-drop 12, trauma 2.8, steroid-osteoporosis 9.3, \
        sudden-spine 26, cancer-history 10, weight-loss 2.4~, night-growing 5.2~, \
        growing-lump 0.36~, fever 0.62, spreading-skin 0.11, septic-joint 0.11, aneurysm 0.18~, \
        dvt 1.1, calf-clot 20, cold-leg 1.2, foot-rest-pain 1.9~, kidney 0.56~, \
        groin-organ 0.23~, groin-lump 1.9, early-pregnancy 0.2~, low-belly 3, rash 5, \
        stress-bone 0.76, hip-block 4~, thinner-bleed 0.3, inflammatory 2.1~, polymyalgia 0.99~, \
        new-medicine 2.3, not-improving 52
        """,
      areas: """
        upper-lumbar 32, lower-lumbar 38, flank 12, iliac-crest 20, sacroiliac 5.1~~, \
        buttock-upper-inner 4.5~~, buttock-upper-outer 20, lateral-hip 25, \
        greater-trochanter 14, front-hip 37, groin 38, lower-abdomen 6.3, thigh-outer-upper 25, \
        thigh-outer-lower 16, thigh-front-upper 66, thigh-front-lower 51, thigh-inner-upper 26, \
        thigh-inner-lower 22, knee-front 28, knee-inner 17, shin 5.9
        """)
  }
}
