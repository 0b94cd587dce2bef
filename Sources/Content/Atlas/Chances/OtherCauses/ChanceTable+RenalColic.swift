import Safety

extension ChanceTable {
  @inline(__always) static var renalColic: ChanceTable {
    ChanceTable(
      .mimic(.renalColic), of1000: 7, oneSided: 93, began: [41, 33, 16, 6, 3.7],
      answers: """
        sitting-worse 23
        sitting-relieves 11
        bend-forward-relieves 15
        both-sides 5.8~
        walk-distance 0.74~
        stairs up 3.2~, down 1.8~, both 5.5, no 90~
        rising-chair 17
        cough-back 15
        cough-leg 1
        leg-worse-than-back leg 1.3~, back 37, equal 3.7, only-leg 1.6~~, only-back 56
        below-knee 2.1~
        numb-tingle 3.6
        outer-thigh-skin 0.9~
        saddle-bladder 8.6
        weakness 3.6
        morning-stiff none 67, <30min 24, 30-60min 5.7, >60min 3.9
        night-second-half 14~
        better-exercise 6.8
        buttock-alternates 0.97~
        night-pain 65
        lying-on-side 22
        shoes-socks 13
        groin-on-move 6.2
        squat 4.5~
        single-leg-stand 2.6
        unaccustomed 5.4~
        activity-kind soft-sand-walk 2.4, snow-ski 1.3~, water-ski 0.38~, hill-or-stairs 6~, \
          run 9.9~, lift-twist 30, long-stand-one-leg 2.4, garden 15, other 32~
        inactive-before 33
        no-warm-up 9.6~~
        wallet 8.4
        fall no 96, minor 2.5~, major 0.62, onto-tail-bone 0.34~
        age-band <30 14, 30-49 41, 50-59 22, 60-69 14, >=70 8
        sex female 47, male 53
        pregnancy 2.4
        steroid-cancer steroid 2, cancer 5.7, osteoporosis 3.6, none 89
        leg-swollen 0.81~
        pulsing-belly 3.6~
        flank-waves 82
        rash 0.83
        fever 28
        pain-drawing-spread 1 30~, 2-3 57, >=4 13~, whole-leg 1.1
        one-finger dimple 4~, deep-buttock 1, sit-bone 0.16, tail-bone 0.13, outer-hip-knob 0.8, \
          groin 12, spine-midline 7, no-one-spot 75
        straight-leg 2.3
        cross-leg 5.2
        hamstring-load 2.9~
        which-bend forward 7.6, backward 4.5~, sideways 7.3, all 12, none 69
        turning-in-bed 25
        hip-stiff 3.9
        onset gradual 21, sudden 76, sudden-with-snap 0.8, after-drive 1.4~
        numb-where big-toe-or-top-of-foot 7.4~, outer-foot-or-sole 10~, inner-shin 3.6~, \
          front-thigh 18~, outer-thigh 9.6, elsewhere 36, none 15~
        limp 4.6
        periods 5.6
        cramps 24
        what-eases lying 10, sitting 3.9, walking 14, leaning-forward 5.7, nothing 67
        bone-press shin 0.37~, groin-or-pubis 4.2, sacrum 1.6~, sit-bone 0.42, outer-hip-knob 1, \
          dimple 2.1~, tail-bone 0.67~, none 90
        standing-worse 20
        walking-worse 17
        pain-kind deep-ache 22, sharp-stabbing 45, burning 3.9, electric-shooting 2.3, \
          cramp-tight 21, throbbing 5.6
        course easing 11, same 14, growing 28, comes-and-goes 48
        more-load 4.9
        bent-over 34
        lift-knee 9
        click-catch 1.8~
        cup-hand 2.9~
        same-before never 51, once-or-twice 30, often 19
        tablets-help yes 22, partly 34, no 23, not-tried 21
        stretch-helps 5.2
        """,
      flags: """
        general-emergency 3, cauda 19, weak-both 0.66, foot-drop 0.26, nerve-lasting 21~~, \
        trauma 1.5~, steroid-osteoporosis 5.1, sudden-spine 18~, weight-loss 2.3, \
        night-growing 5.3, growing-lump 0.42, fever 22, infection-risk 4.2, septic-joint 0.42, \
        aneurysm 6.4~, dvt 0.64~, cold-leg 0.26, foot-rest-pain 0.49~~, walk-leg 1.3~, \
        kidney 81, groin-organ 17, groin-lump 1.8, early-pregnancy 0.97~, low-belly 42, \
        rash 1.3, stress-bone 0.21~, hip-block 0.76, wound-after-op 8.8, hip-bone-risk 10, \
        compartment 0.26, pop 0.18~, thinner-bleed 0.45~, inflammatory 0.97~, polymyalgia 0.71~, \
        new-medicine 2.2, bleed-pregnancy 0.62, child 0.23, not-improving 15
        """,
      areas: """
        upper-lumbar 53, lower-lumbar 35, flank 90, iliac-crest 17, sacroiliac 3.5~~, \
        buttock-upper-outer 7.2, front-hip 11, groin 43, lower-abdomen 53, pelvic-floor 11~, \
        thigh-front-upper 5.6, thigh-inner-upper 10
        """)
  }
}
