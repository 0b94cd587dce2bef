import Safety

extension ChanceTable {
  @inline(__always) static var coccydynia: ChanceTable {
    ChanceTable(
      .mimic(.coccydynia), of1000: 14, oneSided: 7.6, began: [4.3, 8, 20, 24, 44],
      answers: """
        sitting-worse 93
        sitting-relieves 3.1~
        both-sides 13
        walk-distance 0.58~
        stairs up 4.9, down 2, both 4.6, no 88
        rising-chair 76
        cough-leg 1.6~
        leg-worse-than-back leg 2.3, back 33, equal 4.7, only-leg 2.7~, only-back 57
        below-knee 2
        numb-tingle 4
        outer-thigh-skin 0.78~
        saddle-bladder 3
        weakness 2.1
        morning-stiff none 54, <30min 35, 30-60min 7.7, >60min 2.9~
        night-second-half 4.5~
        better-exercise 21
        buttock-alternates 3
        night-pain 20
        lying-on-side 7.8
        shoes-socks 16
        groin-on-move 3.9
        squat 18
        single-leg-stand 2.6
        unaccustomed 9.2~
        activity-kind soft-sand-walk 2~, snow-ski 2~, water-ski 0.53~, hill-or-stairs 5.6~~, \
          run 7.6~~, lift-twist 21~~, long-stand-one-leg 2~, garden 12~, other 47~~
        no-warm-up 16~~
        prolonged-sitting 58
        wallet 8.5
        fall no 47, minor 4.6, major 2, onto-tail-bone 47
        age-band <30 20, 30-49 42, 50-59 21, 60-69 12, >=70 5.7
        sex female 80, male 20
        pregnancy 7.2
        steroid-cancer steroid 1.7~, cancer 5.3, osteoporosis 4.6, none 89
        leg-swollen 0.72~
        pulsing-belly 0.14~
        flank-waves 0.66~
        rash 0.42~
        fever 0.81~
        pain-drawing-spread 1 71, 2-3 26, >=4 3.2~, whole-leg 0.48~~
        one-finger dimple 1, deep-buttock 2.3, sit-bone 4.2, tail-bone 88, outer-hip-knob 0.27~, \
          groin 0.31~, spine-midline 1.8~, no-one-spot 2.5~
        straight-leg 2.3
        cross-leg 8.7
        hamstring-load 6.3
        which-bend forward 24, backward 13, sideways 1.6~, all 7.3, none 54
        turning-in-bed 26
        hip-stiff 4.2
        curl-up-eases 13
        onset gradual 55, sudden 39, sudden-with-snap 2.6, after-drive 3.8~
        numb-where big-toe-or-top-of-foot 10~~, outer-foot-or-sole 15~, inner-shin 3.9~~, \
          front-thigh 7.5~, outer-thigh 9.4~, elsewhere 36~, none 18~~
        limp 4.2
        what-eases lying 35, sitting 1, walking 30, leaning-forward 12, nothing 22
        bone-press shin 0.23, groin-or-pubis 1, sacrum 7.9, sit-bone 3.6, outer-hip-knob 0.31~, \
          dimple 1, tail-bone 79, none 6.8~
        standing-worse 11
        walking-worse 11
        pain-kind deep-ache 50, sharp-stabbing 35, burning 5.7, electric-shooting 2.7, \
          cramp-tight 3.6, throbbing 3.6~~
        course easing 16, same 41, growing 13, comes-and-goes 31
        more-load 5.9
        bent-over 6
        lift-knee 4
        click-catch 5.3
        cup-hand 1.3~
        same-before never 48, once-or-twice 26, often 26
        tablets-help yes 12, partly 38, no 26, not-tried 24
        stretch-helps 18
        """,
      flags: """
        general-emergency 1.1~, cauda 5.4~, weak-both 0.61, foot-drop 0.46~, nerve-lasting 37, \
        trauma 7, steroid-osteoporosis 4.8, sudden-spine 8.5~, weight-loss 1.4, \
        night-growing 1.3, growing-lump 0.86, fever 0.49, aneurysm 0.14, dvt 0.57, \
        cold-leg 0.42, foot-rest-pain 0.83~, walk-leg 1.4~, kidney 0.55, groin-organ 0.23~, \
        groin-lump 1.4, early-pregnancy 0.34~, low-belly 2.1~, rash 0.86, stress-bone 0.66~, \
        hip-block 0.42, compartment 0.26, pop 0.78, thinner-bleed 0.26, inflammatory 1.4, \
        polymyalgia 0.99, new-medicine 2.4, bleed-pregnancy 0.17~, not-improving 54
        """,
      areas: """
        lower-lumbar 14, sacroiliac 6.2~, sacrum 33, coccyx 94~, buttock-upper-inner 11, \
        buttock-lower-inner 25, sit-bone 10~, pelvic-floor 23
        """)
  }
}
