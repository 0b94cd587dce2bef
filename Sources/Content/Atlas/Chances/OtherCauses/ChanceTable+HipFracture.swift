import Safety

extension ChanceTable {
  @inline(__always) static var hipFracture: ChanceTable {
    ChanceTable(
      .mimic(.hipFracture), of1000: 0.83, oneSided: 99, began: [45, 29, 20, 4.7, 2.3],
      answers: """
        sitting-worse 50
        bend-forward-relieves 9.5~
        both-sides 2.6
        walk-distance 2.3
        stairs up 6.4~, down 1.8~, both 83, no 8.3~
        rising-chair 91
        cough-back 5.3
        cough-leg 8
        leg-worse-than-back leg 27, back 1.6~, equal 4.2, only-leg 66, only-back 1.3~
        below-knee 11
        numb-tingle 8.6
        outer-thigh-skin 1.6~
        weakness 55
        morning-stiff none 38, <30min 28, 30-60min 13, >60min 21
        night-second-half 9~
        better-exercise 0.79
        buttock-alternates 0.42
        night-pain 73
        lying-on-side 84
        shoes-socks 92
        groin-on-move 90
        squat 55
        single-leg-stand 72
        unaccustomed 9.3
        activity-kind soft-sand-walk 1.6~, snow-ski 2.8, water-ski 0.27~~, hill-or-stairs 8.8~, \
          run 5.8~~, lift-twist 13~~, long-stand-one-leg 1.6~, garden 14, other 52~~
        inactive-before 47
        no-warm-up 13~~
        wallet 4.5~
        fall no 5.2, minor 68, major 25, onto-tail-bone 2
        age-band <30 0.74~, 30-49 2.4, 50-59 5.7, 60-69 17, >=70 74
        sex female 70, male 30
        pregnancy 0.1
        steroid-cancer steroid 10, cancer 15, osteoporosis 43, none 45
        leg-swollen 5.2
        rash 0.46~
        fever 2.5
        pain-drawing-spread 1 31~, 2-3 50, >=4 13~, whole-leg 5.6~
        one-finger dimple 0.8, deep-buttock 6, sit-bone 1.3~, tail-bone 0.53~, \
          outer-hip-knob 26, groin 52, spine-midline 0.47~~, no-one-spot 13
        cross-leg 68
        hamstring-load 28~
        which-bend forward 25, backward 4.4~, sideways 4, all 34, none 33
        turning-in-bed 90~
        hip-stiff 86
        curl-up-eases 22
        onset gradual 4.4~, sudden 83, sudden-with-snap 12~, after-drive 0.37~~
        numb-where big-toe-or-top-of-foot 12~, outer-foot-or-sole 15~, inner-shin 6.2, \
          front-thigh 16~, outer-thigh 14, elsewhere 23~, none 14~
        limp 92
        smoker-or-artery-disease 49
        periods 1.1~~
        what-eases lying 71, sitting 12, walking 0.18~, leaning-forward 0.52~~, nothing 16~
        bone-press shin 0.8, groin-or-pubis 25, sacrum 1.6~, sit-bone 2, outer-hip-knob 29, \
          dimple 1.3~, tail-bone 0.59~~, none 40
        standing-worse 91
        walking-worse 95
        pain-kind deep-ache 25~, sharp-stabbing 62~, burning 1.3~, electric-shooting 2.3, \
          cramp-tight 2.9~, throbbing 7.1~
        course easing 4.7, same 38, growing 47, comes-and-goes 10~
        more-load 4.2
        bent-over 39
        lift-knee 84
        click-catch 16~
        cup-hand 23
        same-before never 91, once-or-twice 5.9, often 2.9~
        tablets-help yes 4, partly 22, no 37~, not-tried 37~
        stretch-helps 2.1~
        """,
      flags: """
        general-emergency 5.3, weak-both 3.6, foot-drop 8.2~, nerve-lasting 17~~, trauma 92, \
        steroid-osteoporosis 47, sudden-spine 10~, cancer-history 16, weight-loss 4.4, \
        night-growing 8.8, growing-lump 0.62~, fever 1.4, spreading-skin 0.21~~, \
        infection-risk 2.3~, septic-joint 0.99, dvt 4.5, calf-clot 27, cold-leg 1.2~, \
        foot-rest-pain 1.3~~, walk-leg 1.5~, kidney 0.75~, groin-organ 0.33, groin-lump 1.6, \
        early-pregnancy 0.067~, rash 0.99~, stress-bone 20~, hip-block 79, wound-after-op 11~, \
        hip-bone-risk 31, compartment 1.8~, pop 8.6, thinner-bleed 5.9, inflammatory 0.5~~, \
        polymyalgia 1.2, bleed-pregnancy 0.067~, child 0.14~, not-improving 14
        """,
      areas: """
        lower-lumbar 5.6, buttock-upper-outer 17, buttock-lower-inner 4.6~~, \
        buttock-lower-outer 26, lateral-hip 56, greater-trochanter 56, front-hip 55, groin 79, \
        thigh-outer-upper 28, thigh-outer-lower 4.1~~, thigh-front-upper 42, \
        thigh-front-lower 17, thigh-inner-upper 23, knee-front 18, knee-inner 4.4~~
        """)
  }
}
