import Safety

extension ChanceTable {
  @inline(__always) static var deepGluteal: ChanceTable {
    ChanceTable(
      .mimic(.deepGluteal), of1000: 26, oneSided: 90, began: [2, 5.7, 16, 26, 50],
      answers: """
        sitting-worse 80
        sitting-relieves 12
        bend-forward-relieves 14
        both-sides 7.3
        walk-distance 4.3
        stairs up 23, down 3.3, both 15, no 59
        rising-chair 49
        cough-back 6.6
        cough-leg 8.2
        leg-worse-than-back leg 43, back 5.6, equal 11, only-leg 39, only-back 1.6~
        below-knee 49
        numb-tingle 45
        weakness 13
        morning-stiff none 42, <30min 43, 30-60min 10, >60min 4.3
        better-exercise 21
        buttock-alternates 3.4~
        night-pain 38
        lying-on-side 39
        shoes-socks 32
        squat 43
        single-leg-stand 16
        unaccustomed 20
        activity-kind soft-sand-walk 3.3, snow-ski 2, water-ski 0.68~, hill-or-stairs 17, \
          run 31, lift-twist 15~, long-stand-one-leg 2.3, garden 9.4, other 19
        prolonged-sitting 63
        wallet 22
        fall no 80, minor 11, major 3.3, onto-tail-bone 5.5~
        age-band <30 12, 30-49 44, 50-59 26, 60-69 13, >=70 5.3
        steroid-cancer steroid 2.2, cancer 5.5, osteoporosis 4.3, none 89
        leg-swollen 0.9~
        pulsing-belly 0.14~
        flank-waves 0.39
        rash 1.3~
        fever 0.56
        pain-drawing-spread 1 12, 2-3 44, >=4 31, whole-leg 13
        one-finger dimple 6, deep-buttock 68, sit-bone 7.8, tail-bone 1, outer-hip-knob 4.2, \
          groin 0.63, spine-midline 0.8, no-one-spot 11
        straight-leg 31
        cross-leg 67
        hamstring-load 31
        which-bend forward 39, backward 5.6, sideways 5, all 6.6, none 44~
        hip-stiff 32
        curl-up-eases 16
        onset gradual 70, sudden 17, sudden-with-snap 2.3, after-drive 9.9
        numb-where big-toe-or-top-of-foot 20, outer-foot-or-sole 39, inner-shin 3.5~, \
          front-thigh 1.3~, outer-thigh 4.3, elsewhere 23, none 8.3~
        limp 26
        cramps 33
        what-eases lying 32, sitting 1.6~, walking 32, leaning-forward 2, nothing 32
        bone-press shin 0.63, groin-or-pubis 1, sacrum 7.7, sit-bone 15, outer-hip-knob 6.5, \
          dimple 6.1, tail-bone 1.6~, none 61
        standing-worse 29
        pain-kind deep-ache 38, sharp-stabbing 14, burning 15, electric-shooting 21, \
          cramp-tight 8.8~, throbbing 2.6
        course easing 7.6, same 35, growing 18, comes-and-goes 39
        more-load 29
        bent-over 7.6
        lift-knee 9.3
        click-catch 8.2
        cup-hand 5.9
        same-before never 27, once-or-twice 30, often 43
        tablets-help yes 8.6, partly 37, no 31, not-tried 24
        stretch-helps 49
        """,
      flags: """
        general-emergency 1.1, cauda 4.5~, foot-drop 1.8, nerve-lasting 60, trauma 2.8, \
        sudden-spine 9.5, weight-loss 1.5, night-growing 2~, growing-lump 0.32, fever 0.42, \
        spreading-skin 0.1, septic-joint 0.11, aneurysm 0.13, dvt 0.75, calf-clot 19, \
        cold-leg 0.52~, foot-rest-pain 1.4, walk-leg 5.3, kidney 0.33, groin-organ 0.18~, \
        groin-lump 1.2, low-belly 1.7~, stress-bone 1.9~, compartment 0.3, pop 0.73, \
        thinner-bleed 0.3, inflammatory 1.9, polymyalgia 1.1~, new-medicine 2.3, \
        not-improving 60
        """,
      areas: """
        lower-lumbar 17, sacroiliac 21, sacrum 12, buttock-upper-inner 37~, \
        buttock-upper-outer 37, buttock-lower-inner 61, buttock-lower-outer 67, sit-bone 26, \
        lateral-hip 14, greater-trochanter 19, thigh-back-upper 63, thigh-back-lower 44, \
        thigh-outer-upper 10, thigh-outer-lower 4.4~~, knee-back 18, calf-upper 32, \
        calf-lower 24, leg-outer 17, ankle-outer 7, heel 8, foot-sole 17, foot-top 10
        """)
  }
}
