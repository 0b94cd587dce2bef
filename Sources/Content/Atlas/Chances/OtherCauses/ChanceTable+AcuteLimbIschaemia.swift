import Safety

extension ChanceTable {
  @inline(__always) static var acuteLimbIschaemia: ChanceTable {
    ChanceTable(
      .mimic(.acuteLimbIschaemia), of1000: 0.28, oneSided: 94, began: [58, 25, 14, 1.7, 1],
      answers: """
        sitting-worse 23~
        sitting-relieves 26
        bend-forward-relieves 5
        both-sides 9
        walk-distance 34
        stairs up 27, down 1.3~, both 40, no 32
        rising-chair 33~
        cough-back 2.9~
        cough-leg 2.1~
        leg-worse-than-back leg 20~, back 1.5~, equal 3.6, only-leg 74~, only-back 1~~
        below-knee 91
        numb-tingle 79
        outer-thigh-skin 8.1~~
        saddle-bladder 3.4~
        weakness 63
        morning-stiff none 63, <30min 23, 30-60min 7, >60min 7.2~
        night-second-half 16~
        better-exercise 1.3~
        buttock-alternates 0.36
        night-pain 81
        lying-on-side 21~
        shoes-socks 36
        groin-on-move 6.5
        squat 12~
        single-leg-stand 21
        unaccustomed 6.2
        activity-kind soft-sand-walk 2.8, snow-ski 1.4~, water-ski 0.31~~, hill-or-stairs 12~, \
          run 9.5~, lift-twist 19~~, long-stand-one-leg 2.8, garden 12~, other 40~~
        inactive-before 41
        no-warm-up 11~~
        wallet 9.5~
        fall no 95, minor 3.1, major 1.2, onto-tail-bone 0.46~~
        age-band <30 1, 30-49 5.7, 50-59 15, 60-69 27, >=70 52
        sex female 45, male 55
        pregnancy 0.29
        steroid-cancer steroid 3.6, cancer 17, osteoporosis 6.7, none 75
        leg-swollen 15
        pulsing-belly 1.7
        flank-waves 0.9
        rash 1.3~
        fever 4.6
        pain-drawing-spread 1 6.8~, 2-3 29, >=4 26, whole-leg 38~
        one-finger dimple 0.53~, deep-buttock 3.6, sit-bone 0.39, tail-bone 0.13, \
          outer-hip-knob 1.3~, groin 5, spine-midline 0.67~, no-one-spot 88
        straight-leg 25~
        cross-leg 9.2~
        hamstring-load 20
        which-bend forward 4.8~, backward 2.9~, sideways 1.6~, all 3.6, none 87
        turning-in-bed 17~
        hip-stiff 11
        curl-up-eases 6.7~
        onset gradual 10, sudden 87, sudden-with-snap 1.7~, after-drive 0.8
        numb-where big-toe-or-top-of-foot 25, outer-foot-or-sole 36~, inner-shin 2.9~, \
          front-thigh 2.1~, outer-thigh 1.6~, elsewhere 29~, none 2.6~
        limp 71
        smoker-or-artery-disease 91
        periods 0.93~~
        cramps 40
        what-eases lying 6.8~, sitting 17, walking 0.68~, leaning-forward 1.5~, nothing 74
        bone-press shin 5, groin-or-pubis 1.6~, sacrum 0.8, sit-bone 0.68~, \
          outer-hip-knob 1.5~~, dimple 0.68~, tail-bone 0.29~~, none 90
        standing-worse 49~
        walking-worse 86
        pain-kind deep-ache 26~, sharp-stabbing 31, burning 10, electric-shooting 6, \
          cramp-tight 14, throbbing 13
        course easing 4.8~, same 23, growing 63, comes-and-goes 9.3
        more-load 4.2~
        bent-over 6.7
        lift-knee 8.6
        click-catch 2.3
        cup-hand 2.3
        same-before never 73, once-or-twice 14, often 13
        tablets-help yes 1.6~, partly 10~, no 50, not-tried 38~
        stretch-helps 3.6
        """,
      flags: """
        general-emergency 13, cauda 9, weak-both 8.4, foot-drop 33, nerve-lasting 13~, trauma 3, \
        steroid-osteoporosis 8.3, sudden-spine 7.4~, cancer-history 17, weight-loss 4.2~, \
        night-growing 19, fever 2.6, spreading-skin 11, infection-risk 3.6, septic-joint 0.2~~, \
        aneurysm 2.3, dvt 14, calf-clot 34, cold-leg 90, foot-rest-pain 48, walk-leg 23~, \
        kidney 0.8, groin-lump 1.6, early-pregnancy 0.067~, stress-bone 0.39, hip-block 7.5, \
        wound-after-op 12~, hip-bone-risk 15~, compartment 10~, pop 0.78~~, thinner-bleed 3, \
        inflammatory 0.31~, polymyalgia 1.1, new-medicine 2.9~, bleed-pregnancy 0.067~, \
        child 0.14~, not-improving 11
        """,
      areas: """
        buttock-lower-inner 4.4~~, buttock-lower-outer 9.8, groin 13, thigh-back-upper 22, \
        thigh-back-lower 27, thigh-outer-lower 6.4~~, thigh-front-upper 21, \
        thigh-front-lower 25, thigh-inner-upper 5.9~~, knee-back 25, knee-front 12, \
        calf-upper 69, calf-lower 75, shin 46, leg-outer 40, ankle-inner 37, ankle-outer 37, \
        heel 39, foot-sole 65, foot-top 67
        """)
  }
}
