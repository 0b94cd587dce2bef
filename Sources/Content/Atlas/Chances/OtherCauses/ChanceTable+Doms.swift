import Safety

extension ChanceTable {
  @inline(__always) static var doms: ChanceTable {
    ChanceTable(
      .mimic(.doms), of1000: 39, oneSided: 14, began: [45, 48, 5.5, 0.47, 0.37],
      answers: """
        sitting-worse 20
        sitting-relieves 52~
        bend-forward-relieves 15
        both-sides 83
        walk-distance 1.1
        stairs up 15, down 28, both 40, no 17
        rising-chair 76
        cough-leg 2.1~
        leg-worse-than-back leg 34, back 11, equal 14, only-leg 36, only-back 4.2~
        below-knee 40
        numb-tingle 3
        outer-thigh-skin 0.78~
        saddle-bladder 0.29
        weakness 21
        morning-stiff none 17, <30min 42, 30-60min 21, >60min 20
        night-second-half 3.5~
        better-exercise 47
        buttock-alternates 3.7~
        night-pain 16
        lying-on-side 22
        shoes-socks 39
        groin-on-move 18
        squat 43
        single-leg-stand 10
        unaccustomed 94
        activity-kind soft-sand-walk 3.7, snow-ski 7, water-ski 2, hill-or-stairs 21, run 21, \
          lift-twist 13, long-stand-one-leg 0.74~, garden 14, other 18
        inactive-before 62
        no-warm-up 48
        prolonged-sitting 54
        wallet 10
        fall no 97, minor 2.1, major 0.47~, onto-tail-bone 0.23
        age-band <30 31, 30-49 43, 50-59 16, 60-69 7.6, >=70 2.6
        sex female 51, male 49
        pregnancy 0.46~
        steroid-cancer steroid 1.1~, cancer 3.2~, osteoporosis 2.1~, none 94~
        leg-swollen 1.1~
        pulsing-belly 0.11
        flank-waves 0.29
        rash 0.27~
        fever 0.84
        pain-drawing-spread 1 8.6~~, 2-3 44, >=4 39, whole-leg 8.1~
        one-finger dimple 1.8~, deep-buttock 9~, sit-bone 1.8~, tail-bone 0.34~, \
          outer-hip-knob 1.5~, groin 3.6, spine-midline 2.9~, no-one-spot 79~
        straight-leg 16
        cross-leg 27
        hamstring-load 36
        which-bend forward 47, backward 4.3, sideways 4.8~, all 14, none 29~
        hip-stiff 15
        curl-up-eases 16~
        onset gradual 74~, sudden 24~, sudden-with-snap 0.5, after-drive 1.1~~
        numb-where big-toe-or-top-of-foot 6.5~, outer-foot-or-sole 12, inner-shin 4, \
          front-thigh 13~, outer-thigh 7.5, elsewhere 34, none 23~~
        limp 26
        smoker-or-artery-disease 22
        periods 4.2
        what-eases lying 38, sitting 17, walking 27, leaning-forward 1.3~, nothing 17~
        bone-press shin 2, groin-or-pubis 1.3~, sacrum 1~~, sit-bone 1.8~, outer-hip-knob 1.3~, \
          dimple 1~~, tail-bone 0.39~~, none 91~
        standing-worse 22
        walking-worse 51
        pain-kind deep-ache 64, sharp-stabbing 6.7, burning 4.8~, electric-shooting 1, \
          cramp-tight 21, throbbing 2.9~
        course easing 70~, same 15, growing 9.8~, comes-and-goes 4.9
        more-load 68
        bent-over 12
        lift-knee 24~
        click-catch 3.3
        cup-hand 3.4~
        same-before never 24, once-or-twice 37, often 39~
        tablets-help yes 15, partly 27, no 9.7, not-tried 49
        stretch-helps 62
        """,
      flags: """
        general-emergency 0.6, cauda 0.99, weak-both 0.69, foot-drop 0.83, nerve-lasting 6.2~, \
        trauma 0.99, steroid-osteoporosis 1.5, sudden-spine 4.9, cancer-history 2.8, \
        weight-loss 0.36~, night-growing 0.2~, growing-lump 0.23~, fever 0.58, \
        spreading-skin 0.1, infection-risk 0.71, septic-joint 0.079, aneurysm 0.084, dvt 0.9, \
        cold-leg 0.21~, foot-rest-pain 0.26, walk-leg 1.1, kidney 0.31~, groin-organ 0.18~, \
        groin-lump 0.68, early-pregnancy 0.2, low-belly 1.1, rash 0.56, stress-bone 0.71~~, \
        hip-block 0.46, wound-after-op 3.9~, hip-bone-risk 7, compartment 2.1, pop 0.38, \
        thinner-bleed 0.23, inflammatory 0.58, polymyalgia 0.52, new-medicine 1.7, child 0.36, \
        not-improving 4~
        """,
      areas: """
        upper-lumbar 12, lower-lumbar 26, flank 6.3, buttock-upper-inner 20, \
        buttock-upper-outer 26, buttock-lower-inner 28, buttock-lower-outer 32, lateral-hip 11, \
        front-hip 9.1, groin 8.2, lower-abdomen 7, thigh-back-upper 36, thigh-back-lower 34, \
        thigh-outer-upper 19, thigh-outer-lower 18, thigh-front-upper 49, thigh-front-lower 51, \
        thigh-inner-upper 23, thigh-inner-lower 16, knee-back 3.3~~, knee-front 6.5, \
        calf-upper 39, calf-lower 33, shin 12, leg-outer 7.9
        """)
  }
}
