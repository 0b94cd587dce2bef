import Safety

extension ChanceTable {
  @inline(__always) static var pelvicGirdlePregnancy: ChanceTable {
    ChanceTable(
      .mimic(.pelvicGirdlePregnancy), of1000: 11, oneSided: 40, began: [3.7, 11, 33, 38, 14],
      answers: """
        sitting-worse 50
        sitting-relieves 32~
        bend-forward-relieves 22
        both-sides 49
        walk-distance 3.9~
        stairs up 33, down 3.3, both 39, no 25
        rising-chair 72
        cough-back 16
        cough-leg 2.6
        leg-worse-than-back leg 12, back 34, equal 24, only-leg 9.7, only-back 20
        below-knee 8.9
        numb-tingle 11
        outer-thigh-skin 3.4
        saddle-bladder 5.3
        weakness 14
        morning-stiff none 29, <30min 49, 30-60min 15, >60min 6.6
        night-second-half 12
        better-exercise 7.4~
        buttock-alternates 23
        night-pain 56
        lying-on-side 55
        shoes-socks 67
        groin-on-move 59
        squat 27
        single-leg-stand 35
        unaccustomed 8.2
        activity-kind soft-sand-walk 2.4, snow-ski 1~~, water-ski 0.3~~, hill-or-stairs 11~, \
          run 8.6~~, lift-twist 29, long-stand-one-leg 3.6~, garden 14, other 30~
        no-warm-up 12~~
        wallet 3.7~
        fall no 95, minor 3.7, major 0.37~, onto-tail-bone 0.93
        age-band <30 36, 30-49 63, 50-59 0.4~, 60-69 0.13, >=70 0.1
        sex female 100, male 0.5
        pregnancy 94~
        steroid-cancer steroid 0.84~, cancer 0.99, osteoporosis 0.36, none 98
        leg-swollen 2.1
        pulsing-belly 0.19~
        flank-waves 1.7~
        rash 0.46~
        fever 0.99
        pain-drawing-spread 1 11~, 2-3 50, >=4 35~, whole-leg 3.8
        one-finger dimple 33, deep-buttock 12, sit-bone 1.6~, tail-bone 3.9, outer-hip-knob 3, \
          groin 21, spine-midline 4.3, no-one-spot 20
        straight-leg 7
        cross-leg 32
        hamstring-load 11
        which-bend forward 27, backward 14, sideways 12, all 23, none 24
        turning-in-bed 88
        hip-stiff 23
        onset gradual 84, sudden 14, sudden-with-snap 1.6~, after-drive 1
        numb-where big-toe-or-top-of-foot 14~, outer-foot-or-sole 18, inner-shin 5.1~, \
          front-thigh 12, outer-thigh 14, elsewhere 27, none 11~
        limp 41
        smoker-or-artery-disease 16
        periods 2.5~
        cramps 47
        what-eases lying 47, sitting 21, walking 2.6, leaning-forward 4.5~, nothing 25
        bone-press shin 0.5, groin-or-pubis 34, sacrum 12, sit-bone 2, outer-hip-knob 3.3, \
          dimple 19, tail-bone 3.5~, none 25
        standing-worse 69
        walking-worse 74
        pain-kind deep-ache 38, sharp-stabbing 40, burning 4.3, electric-shooting 7.9, \
          cramp-tight 6.5, throbbing 3
        course easing 12, same 27, growing 37, comes-and-goes 23
        more-load 10
        bent-over 17
        lift-knee 31
        click-catch 30
        cup-hand 7.1~
        same-before never 56, once-or-twice 27, often 17
        tablets-help yes 3.3, partly 9.6, no 13, not-tried 74
        stretch-helps 33
        """,
      flags: """
        general-emergency 2.4, cauda 12, weak-both 1.5~, foot-drop 0.58, nerve-lasting 31, \
        trauma 1.2, steroid-osteoporosis 0.81~, sudden-spine 12, cancer-history 1.2, \
        weight-loss 1~, night-growing 1.9~, growing-lump 0.32, fever 0.46, infection-risk 1.2, \
        septic-joint 0.11, aneurysm 0.14, dvt 2, calf-clot 59~, cold-leg 0.33, \
        foot-rest-pain 0.7~, walk-leg 2.5~, kidney 1.4, groin-organ 0.29, groin-lump 1.8, \
        early-pregnancy 1.8~, low-belly 5.7, rash 1.2~, stress-bone 2~, hip-block 5, \
        wound-after-op 10, hip-bone-risk 3.6, compartment 0.26, pop 0.52~, thinner-bleed 0.26, \
        inflammatory 2.4, polymyalgia 0.1, new-medicine 1~, bleed-pregnancy 3.2
        """,
      areas: """
        lower-lumbar 50, iliac-crest 14, sacroiliac 75, sacrum 33, coccyx 13, \
        buttock-upper-inner 54, buttock-upper-outer 28, buttock-lower-inner 29, \
        buttock-lower-outer 18, sit-bone 8, lateral-hip 20, greater-trochanter 14, front-hip 19, \
        groin 46, lower-abdomen 21, pelvic-floor 26~, thigh-back-upper 20, \
        thigh-back-lower 3.9~~, thigh-outer-upper 4.7~~, thigh-front-upper 9.1, \
        thigh-inner-upper 26
        """)
  }
}
