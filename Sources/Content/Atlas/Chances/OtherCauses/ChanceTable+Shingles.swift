import Safety

extension ChanceTable {
  @inline(__always) static var shingles: ChanceTable {
    ChanceTable(
      .mimic(.shingles), of1000: 2.9, oneSided: 98, began: [18, 41, 26, 8.7, 7.3],
      answers: """
        sitting-worse 22
        sitting-relieves 10
        bend-forward-relieves 8.8
        both-sides 2.4~
        walk-distance 0.68~
        stairs up 3.2~, down 1.3~, both 4.5~, no 91~
        rising-chair 14
        cough-back 8
        cough-leg 2.7~~
        leg-worse-than-back leg 21, back 24, equal 11, only-leg 23, only-back 22
        numb-tingle 24
        outer-thigh-skin 26
        saddle-bladder 5.9
        weakness 6.7
        morning-stiff none 69, <30min 22, 30-60min 5, >60min 3.6
        night-second-half 14
        better-exercise 5.3
        buttock-alternates 0.45
        night-pain 63
        lying-on-side 44
        shoes-socks 12~
        groin-on-move 7.6
        squat 5.7
        single-leg-stand 4.2
        unaccustomed 4.2
        activity-kind soft-sand-walk 2.4, snow-ski 1.3~, water-ski 0.38~, hill-or-stairs 7.2~, \
          run 10~, lift-twist 24~, long-stand-one-leg 1.9~, garden 17, other 36~
        no-warm-up 14~~
        wallet 6.9
        fall no 97, minor 2.4, major 0.63, onto-tail-bone 0.37~
        age-band <30 6.6, 30-49 17, 50-59 21, 60-69 25, >=70 30
        pregnancy 0.9~
        steroid-cancer steroid 7.6, cancer 13, osteoporosis 7.3, none 74
        leg-swollen 2.9
        pulsing-belly 0.42
        flank-waves 3.9
        rash 86~
        fever 27
        pain-drawing-spread 1 20~, 2-3 54, >=4 22~, whole-leg 3.8
        one-finger dimple 3.3, deep-buttock 5.1~, sit-bone 1, tail-bone 1, outer-hip-knob 3.3~, \
          groin 7.5, spine-midline 5~, no-one-spot 74~
        straight-leg 7
        cross-leg 5.9
        hamstring-load 3.6
        which-bend forward 6.2, backward 3.8~, sideways 4.2~, all 7.9, none 78
        hip-stiff 5
        curl-up-eases 10
        onset gradual 52, sudden 46, sudden-with-snap 0.5, after-drive 1.1
        numb-where big-toe-or-top-of-foot 9.5, outer-foot-or-sole 11, inner-shin 8.9, \
          front-thigh 22, outer-thigh 18, elsewhere 25, none 5.4~~
        limp 8.2
        smoker-or-artery-disease 38
        periods 2.1~
        cramps 25
        what-eases lying 13, sitting 6, walking 8.9, leaning-forward 2, nothing 70
        bone-press shin 1.3~~, groin-or-pubis 2.6, sacrum 2.5~, sit-bone 0.8, \
          outer-hip-knob 1.8~, dimple 2.1~, tail-bone 1, none 88
        standing-worse 15
        walking-worse 18
        pain-kind deep-ache 7, sharp-stabbing 15, burning 60, electric-shooting 14, \
          cramp-tight 1, throbbing 2.6
        course easing 15~, same 26~, growing 50~, comes-and-goes 8.4
        more-load 4.5~
        bent-over 5.5
        lift-knee 4.5~
        click-catch 2
        cup-hand 1.8~
        same-before never 86, once-or-twice 9.1, often 4.5~
        tablets-help yes 3.3, partly 24, no 44, not-tried 29
        stretch-helps 2.9~
        """,
      flags: """
        general-emergency 1.7, cauda 5.1, weak-both 0.86, foot-drop 1.3~, nerve-lasting 14, \
        trauma 1.9~, steroid-osteoporosis 11, sudden-spine 7.2~, cancer-history 14, \
        weight-loss 5.2, night-growing 12, growing-lump 0.62~, fever 14, spreading-skin 3~, \
        infection-risk 15, septic-joint 0.19, aneurysm 0.29~, dvt 2.3~, cold-leg 0.76, \
        foot-rest-pain 1.4~, walk-leg 1.1~, kidney 2.7~, groin-organ 0.42, groin-lump 1.8, \
        early-pregnancy 0.18, low-belly 6.1, rash 88, stress-bone 0.26, hip-block 0.66, \
        hip-bone-risk 13, compartment 0.26, pop 0.36~, thinner-bleed 0.38, inflammatory 0.67~, \
        polymyalgia 0.76, new-medicine 1.9, child 0.23, not-improving 18
        """,
      areas: """
        upper-lumbar 30, lower-lumbar 34, flank 35, iliac-crest 20, sacroiliac 12, sacrum 12, \
        buttock-upper-inner 22, buttock-upper-outer 24, buttock-lower-inner 17, \
        buttock-lower-outer 17, lateral-hip 18, front-hip 18, groin 23, lower-abdomen 24, \
        pelvic-floor 6.7, thigh-back-upper 15, thigh-back-lower 10, thigh-outer-upper 22, \
        thigh-outer-lower 15, thigh-front-upper 27, thigh-front-lower 18, thigh-inner-upper 16, \
        thigh-inner-lower 10, knee-front 4.1~~, knee-inner 3.9~~, calf-upper 7.3, shin 9.5, \
        leg-outer 9.5, foot-sole 4.3, foot-top 6
        """)
  }
}
