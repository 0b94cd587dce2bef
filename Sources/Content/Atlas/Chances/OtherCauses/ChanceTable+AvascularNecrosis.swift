import Safety

extension ChanceTable {
  @inline(__always) static var avascularNecrosis: ChanceTable {
    ChanceTable(
      .mimic(.avascularNecrosis), of1000: 2.3, oneSided: 70, began: [1.3, 4, 17, 32, 46],
      answers: """
        sitting-relieves 47
        bend-forward-relieves 18
        walk-distance 8
        stairs up 23, down 5, both 43, no 29
        rising-chair 65
        cough-back 3.3
        cough-leg 1.5
        leg-worse-than-back leg 30~, back 3.7~, equal 7.8~, only-leg 57~, only-back 1.6~
        below-knee 10
        numb-tingle 5.9
        outer-thigh-skin 2.1
        saddle-bladder 0.77
        weakness 16
        morning-stiff none 31, <30min 47, 30-60min 15, >60min 7.3
        night-second-half 11~
        better-exercise 5.9
        buttock-alternates 2.9~
        night-pain 58
        lying-on-side 47
        shoes-socks 59
        groin-on-move 72
        squat 32
        single-leg-stand 30
        unaccustomed 7
        activity-kind soft-sand-walk 2.4, snow-ski 1.7~, water-ski 0.38~, hill-or-stairs 11~, \
          run 13~, lift-twist 24~, long-stand-one-leg 2.7, garden 15, other 30~
        no-warm-up 23~~
        wallet 11~
        fall no 84, minor 8.2, major 6.7, onto-tail-bone 1
        age-band <30 11, 30-49 44, 50-59 26, 60-69 13, >=70 6.6
        sex female 36, male 64
        pregnancy 1.7
        steroid-cancer steroid 38, cancer 15, osteoporosis 9.5, none 50
        leg-swollen 0.9
        pulsing-belly 0.17~
        flank-waves 0.46~~
        rash 0.36~
        fever 1.4
        pain-drawing-spread 1 26~, 2-3 51, >=4 19~, whole-leg 4.4~
        one-finger dimple 1, deep-buttock 12, sit-bone 1.4~, tail-bone 0.5, outer-hip-knob 14, \
          groin 56, spine-midline 0.53~, no-one-spot 15
        straight-leg 5.2
        cross-leg 32
        hamstring-load 11
        which-bend forward 23, backward 6.9, sideways 6.1~, all 7.3, none 57
        turning-in-bed 45
        hip-stiff 65
        curl-up-eases 21
        onset gradual 69, sudden 27, sudden-with-snap 2.3, after-drive 1
        numb-where big-toe-or-top-of-foot 9.1~, outer-foot-or-sole 10~, inner-shin 6.2, \
          front-thigh 19~, outer-thigh 14, elsewhere 25, none 17~
        limp 61
        smoker-or-artery-disease 52
        periods 8.6
        what-eases lying 45, sitting 23, walking 1, leaning-forward 1.3~, nothing 30
        bone-press shin 1.1, groin-or-pubis 13, sacrum 1.6~, sit-bone 2.8, outer-hip-knob 13, \
          dimple 2.3, tail-bone 0.8, none 66
        standing-worse 57
        walking-worse 77
        pain-kind deep-ache 57, sharp-stabbing 24, burning 2.9~, electric-shooting 2, \
          cramp-tight 2.9~, throbbing 11
        course easing 2.9~, same 22, growing 55, comes-and-goes 20
        more-load 10
        bent-over 12
        lift-knee 53
        click-catch 26
        cup-hand 33
        same-before never 40, once-or-twice 23, often 37
        tablets-help yes 12, partly 42, no 29, not-tried 17
        stretch-helps 14~
        """,
      flags: """
        general-emergency 1.7, cauda 3.1~, weak-both 1.3~, foot-drop 0.58, nerve-lasting 38, \
        trauma 3.8, steroid-osteoporosis 40, sudden-spine 8.5, cancer-history 15, \
        weight-loss 3.4~, night-growing 14, growing-lump 0.36, spreading-skin 0.1, \
        infection-risk 9.3, septic-joint 0.45~, aneurysm 0.13, dvt 0.76, cold-leg 0.33, \
        foot-rest-pain 0.63~, kidney 0.39, groin-organ 0.23, groin-lump 1.8, \
        early-pregnancy 0.25~, low-belly 2.2~, rash 1.2~, stress-bone 8.8~, hip-block 15, \
        hip-bone-risk 68, compartment 0.21~, pop 0.74, thinner-bleed 0.3, inflammatory 2.2~, \
        polymyalgia 1.3~, not-improving 65
        """,
      areas: """
        lower-lumbar 10, buttock-upper-outer 20, buttock-lower-inner 15, buttock-lower-outer 27, \
        lateral-hip 32, greater-trochanter 28, front-hip 49, groin 80, thigh-outer-upper 16, \
        thigh-front-upper 43, thigh-front-lower 23, thigh-inner-upper 24, knee-front 24, \
        knee-inner 12
        """)
  }
}
