import Safety

extension ChanceTable {
  @inline(__always) static var muscleTear: ChanceTable {
    ChanceTable(
      .mimic(.muscleTear), of1000: 26, oneSided: 97, began: [24, 30, 29, 10, 6.7],
      answers: """
        sitting-relieves 44
        bend-forward-relieves 8.3~
        both-sides 2.3
        walk-distance 1.6~
        stairs up 29, down 7.3, both 39, no 25
        rising-chair 49
        cough-back 3.9
        cough-leg 4.2
        leg-worse-than-back leg 11~~, back 2.5~, equal 2.3, only-leg 83~, only-back 1
        below-knee 33
        numb-tingle 6.9
        outer-thigh-skin 1~~
        saddle-bladder 0.36
        weakness 30
        night-second-half 4
        better-exercise 5.6
        buttock-alternates 0.53~
        night-pain 24
        lying-on-side 20
        shoes-socks 35
        groin-on-move 27
        squat 26
        unaccustomed 61
        activity-kind soft-sand-walk 2.6, snow-ski 5, water-ski 3.3~, hill-or-stairs 6, run 47, \
          lift-twist 8.8, long-stand-one-leg 0.8, garden 3.3, other 23
        no-warm-up 49
        prolonged-sitting 41
        wallet 9.2
        fall no 78~, minor 16~, major 6.1~, onto-tail-bone 0.63
        age-band <30 28, 30-49 42, 50-59 19, 60-69 8.2, >=70 3.1
        sex female 34, male 66
        pregnancy 0.69~~
        steroid-cancer steroid 1.3~, cancer 3.4~, osteoporosis 2.3~, none 93~
        leg-swollen 9.1
        pulsing-belly 0.12~~
        flank-waves 0.33
        rash 0.34~
        fever 0.43
        pain-drawing-spread 1 60, 2-3 35, >=4 4.3, whole-leg 1.3~
        one-finger dimple 0.47~~, deep-buttock 8.9, sit-bone 16, tail-bone 0.27~, \
          outer-hip-knob 1.6~, groin 20, spine-midline 0.53~, no-one-spot 51
        straight-leg 15
        hamstring-load 46
        which-bend forward 38, backward 3.6, sideways 2.9~, all 3, none 53
        turning-in-bed 26
        hip-stiff 24
        curl-up-eases 14~
        onset gradual 9.2, sudden 45, sudden-with-snap 45, after-drive 0.8
        numb-where big-toe-or-top-of-foot 7.3~, outer-foot-or-sole 19, inner-shin 3.7, \
          front-thigh 9.7, outer-thigh 7.5~~, elsewhere 36~, none 17~
        limp 64
        smoker-or-artery-disease 22
        periods 2.9~
        what-eases lying 46, sitting 24, walking 2.5~, leaning-forward 0.63, nothing 26
        bone-press shin 1.6~, groin-or-pubis 9.5, sacrum 0.8, sit-bone 12, outer-hip-knob 1.6~, \
          dimple 0.8, tail-bone 0.37~~, none 74
        standing-worse 32
        walking-worse 73
        pain-kind deep-ache 23, sharp-stabbing 55, burning 3.8~, electric-shooting 2.3, \
          cramp-tight 12, throbbing 4.3
        course easing 56, same 20, growing 8.3, comes-and-goes 16
        more-load 40
        bent-over 8.3~
        lift-knee 32
        click-catch 5.7
        cup-hand 5.1~
        same-before never 56, once-or-twice 31, often 14
        tablets-help yes 15, partly 38, no 14, not-tried 33
        stretch-helps 22
        """,
      flags: """
        general-emergency 0.75~, cauda 1, weak-both 0.49, foot-drop 4.8, nerve-lasting 13, \
        trauma 5, steroid-osteoporosis 2.1, sudden-spine 12~, cancer-history 3.5, \
        weight-loss 0.76~~, night-growing 0.97~, growing-lump 1.4, fever 0.39, \
        spreading-skin 0.42~, infection-risk 1.1, septic-joint 0.11, aneurysm 0.13, dvt 8.8, \
        cold-leg 0.42, foot-rest-pain 0.63~, walk-leg 2.5, kidney 0.47~, groin-organ 0.56, \
        groin-lump 2.2, early-pregnancy 0.25, low-belly 3.3, rash 0.61, stress-bone 4~, \
        hip-block 6.9, wound-after-op 7, hip-bone-risk 8.6, compartment 5.6, pop 48, \
        thinner-bleed 1.7, inflammatory 0.62, polymyalgia 0.27~, new-medicine 1.1, child 0.38, \
        not-improving 21
        """,
      areas: """
        buttock-lower-inner 13, buttock-lower-outer 9.5, sit-bone 14, front-hip 9.2, groin 22, \
        thigh-back-upper 30, thigh-back-lower 29, thigh-outer-lower 4.3, thigh-front-upper 16, \
        thigh-front-lower 12, thigh-inner-upper 21, thigh-inner-lower 7.3, knee-back 10, \
        calf-upper 27, calf-lower 18
        """)
  }
}
