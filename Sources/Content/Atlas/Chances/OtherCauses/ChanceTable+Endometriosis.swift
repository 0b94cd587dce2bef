import Safety

extension ChanceTable {
  @inline(__always) static var endometriosis: ChanceTable {
    ChanceTable(
      .mimic(.endometriosis), of1000: 14, oneSided: 31, began: [1, 2.3, 4.7, 11, 81],
      answers: """
        sitting-worse 34
        sitting-relieves 18
        bend-forward-relieves 21
        both-sides 47
        walk-distance 0.84~
        stairs up 6, down 2, both 7.5, no 84
        rising-chair 23
        cough-back 14
        leg-worse-than-back leg 7.9, back 40, equal 22, only-leg 5, only-back 26
        below-knee 17
        numb-tingle 17
        outer-thigh-skin 1.9~~
        saddle-bladder 12
        weakness 10
        morning-stiff none 47, <30min 36, 30-60min 11, >60min 5.3
        night-second-half 12
        better-exercise 16
        buttock-alternates 13
        night-pain 48
        lying-on-side 21
        shoes-socks 14
        groin-on-move 17
        squat 12
        single-leg-stand 5.5
        unaccustomed 3.9~
        activity-kind soft-sand-walk 2.4, snow-ski 1.3~, water-ski 0.38~, hill-or-stairs 8.4, \
          run 14~~, lift-twist 27, long-stand-one-leg 3.2~, garden 11~, other 32~
        no-warm-up 12~
        wallet 4.9
        fall no 97, minor 2.1, major 0.39~, onto-tail-bone 0.69~
        age-band <30 36, 30-49 59, 50-59 4.6, 60-69 0.4~, >=70 0.23
        sex female 100, male 0.48
        pregnancy 1.1
        steroid-cancer steroid 1.4~, cancer 1.8, osteoporosis 1, none 96
        leg-swollen 0.63~
        pulsing-belly 0.42
        flank-waves 7.3
        rash 0.5
        fever 4.4~
        pain-drawing-spread 1 8.4~, 2-3 46, >=4 41~, whole-leg 4.8
        one-finger dimple 8.4, deep-buttock 8.8~, sit-bone 1.6~, tail-bone 4.6, \
          outer-hip-knob 2, groin 17, spine-midline 7.1~, no-one-spot 50
        straight-leg 11
        cross-leg 16
        hamstring-load 6
        which-bend forward 12, backward 9.4, sideways 4.3, all 15, none 60
        turning-in-bed 25
        hip-stiff 9.9
        curl-up-eases 59
        onset gradual 85, sudden 14, sudden-with-snap 0.5, after-drive 0.72~
        numb-where big-toe-or-top-of-foot 9.2~, outer-foot-or-sole 14~, inner-shin 4.7, \
          front-thigh 21, outer-thigh 8.2, elsewhere 30, none 12
        limp 9.5
        smoker-or-artery-disease 23
        periods 88
        what-eases lying 42, sitting 6.7, walking 7.9, leaning-forward 7.3, nothing 36
        bone-press shin 0.5, groin-or-pubis 7.2, sacrum 4.9~~, sit-bone 1~~, outer-hip-knob 1, \
          dimple 3.5~, tail-bone 2.3~~, none 80~
        walking-worse 25
        pain-kind deep-ache 36, sharp-stabbing 19, burning 4.6, electric-shooting 6, \
          cramp-tight 28~, throbbing 6.3
        course easing 2.3, same 16, growing 20, comes-and-goes 62
        more-load 4.8~
        bent-over 22
        lift-knee 12
        click-catch 6.7~
        cup-hand 4~
        same-before never 4.7, once-or-twice 9.1, often 86
        tablets-help yes 20, partly 48, no 22, not-tried 9.9
        stretch-helps 22
        """,
      flags: """
        general-emergency 3.1~, cauda 12~, foot-drop 0.49~~, trauma 1.1~~, \
        steroid-osteoporosis 1.5, sudden-spine 8.5, cancer-history 2, weight-loss 4.8~, \
        night-growing 4.7, growing-lump 0.71~, fever 1.5~, aneurysm 0.25, dvt 0.63~, \
        calf-clot 37, cold-leg 0.42, foot-rest-pain 0.58~, walk-leg 1.9~, kidney 4.1, \
        groin-organ 4.3, groin-lump 2, early-pregnancy 2.4, low-belly 33, rash 0.93, \
        stress-bone 0.29~~, hip-block 1~, wound-after-op 11, hip-bone-risk 7.1, \
        compartment 0.26, pop 0.18~, inflammatory 4.5~, polymyalgia 0.1, new-medicine 1.8, \
        bleed-pregnancy 0.32, child 0.38, not-improving 69
        """,
      areas: """
        upper-lumbar 11, lower-lumbar 65, flank 14, iliac-crest 8.5, sacroiliac 24, sacrum 40, \
        coccyx 16, buttock-upper-inner 25, buttock-upper-outer 6~~, buttock-lower-inner 23, \
        buttock-lower-outer 13, lateral-hip 4.5~~, front-hip 17, groin 33, lower-abdomen 81, \
        pelvic-floor 42, thigh-back-upper 20, thigh-back-lower 11, thigh-front-upper 25, \
        thigh-inner-upper 28, calf-upper 6.6
        """)
  }
}
