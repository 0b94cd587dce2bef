import Safety

extension ChanceTable {
  @inline(__always) static var dvt: ChanceTable {
    ChanceTable(
      .mimic(.dvt), of1000: 2.5, oneSided: 96, began: [21, 42, 29, 5.7, 2],
      answers: """
        sitting-worse 28
        sitting-relieves 30
        bend-forward-relieves 6.3~
        both-sides 4.6
        walk-distance 7
        stairs up 21, down 2.9~, both 30, no 47
        rising-chair 32~
        cough-back 2.9~
        cough-leg 2.3~
        leg-worse-than-back leg 12, back 1.3~, equal 2.6, only-leg 83, only-back 0.8
        below-knee 82
        numb-tingle 18
        outer-thigh-skin 2.4~
        saddle-bladder 0.78
        weakness 14
        morning-stiff none 58, <30min 29, 30-60min 7.3, >60min 5.5
        night-second-half 8.5
        better-exercise 6.7
        buttock-alternates 0.34~
        night-pain 43
        lying-on-side 16
        shoes-socks 20
        squat 7.3~
        single-leg-stand 7.6~
        unaccustomed 11
        activity-kind soft-sand-walk 3.2, snow-ski 2.4, water-ski 0.46~, hill-or-stairs 12~, \
          run 20, lift-twist 11~~, long-stand-one-leg 3~, garden 12~, other 37~
        inactive-before 52
        no-warm-up 15~~
        prolonged-sitting 55
        wallet 8.3~
        fall no 88, minor 7.3, major 3.9, onto-tail-bone 0.63
        age-band <30 7.3, 30-49 25, 50-59 21, 60-69 22, >=70 26
        sex female 52, male 48
        pregnancy 5.6
        steroid-cancer steroid 6, cancer 22, osteoporosis 5.3, none 70
        leg-swollen 84
        rash 2~
        fever 7.9
        pain-drawing-spread 1 37, 2-3 42, >=4 9.3, whole-leg 12~
        one-finger dimple 0.37~, deep-buttock 1.3~, sit-bone 0.27~, tail-bone 0.13, \
          outer-hip-knob 0.84, groin 9.3, spine-midline 0.63, no-one-spot 87
        straight-leg 25
        cross-leg 5.7
        which-bend forward 4.8~, backward 2.3~~, sideways 1.6~, all 2.9~, none 88~
        turning-in-bed 9.9
        hip-stiff 7.6
        curl-up-eases 8.4
        onset gradual 58, sudden 39, sudden-with-snap 1.1, after-drive 1.4~
        numb-where big-toe-or-top-of-foot 11, outer-foot-or-sole 23, inner-shin 6.9~, \
          front-thigh 3.7~, outer-thigh 1.9~, elsewhere 38~, none 16~
        limp 42
        smoker-or-artery-disease 40
        periods 2.9~
        cramps 46
        what-eases lying 47, sitting 12, walking 3.9, leaning-forward 0.63, nothing 36
        bone-press shin 6.8~, groin-or-pubis 1.8~~, sacrum 0.4~~, sit-bone 0.45~, \
          outer-hip-knob 0.75~~, dimple 0.4~~, tail-bone 0.17~~, none 89
        standing-worse 59
        walking-worse 64
        pain-kind deep-ache 45, sharp-stabbing 7.3, burning 5, electric-shooting 1.6~, \
          cramp-tight 26, throbbing 16
        course easing 6.6, same 28~, growing 57~, comes-and-goes 8
        more-load 10~
        bent-over 3.6
        lift-knee 8.2
        click-catch 2.3
        cup-hand 2.3
        same-before never 77, once-or-twice 16, often 6.9
        tablets-help yes 5.7, partly 28, no 32, not-tried 35
        stretch-helps 13
        """,
      flags: """
        general-emergency 9.3, cauda 2.9, weak-both 0.86, foot-drop 1.2~, nerve-lasting 15~, \
        trauma 4.1, steroid-osteoporosis 8.6, sudden-spine 6.7~, cancer-history 21, \
        weight-loss 6.1, night-growing 7, growing-lump 1.4~~, fever 4.6~, spreading-skin 3.2~~, \
        infection-risk 7.3, septic-joint 0.19, dvt 85, calf-clot 72, cold-leg 4.6, \
        foot-rest-pain 3.9, kidney 0.8, groin-lump 2.4~, rash 3, stress-bone 0.48~, \
        hip-block 1.7, wound-after-op 17, compartment 4.7~, pop 1.3, thinner-bleed 1.8~, \
        inflammatory 0.36, polymyalgia 1.1, new-medicine 3~, bleed-pregnancy 2.6, child 0.23, \
        not-improving 17
        """,
      areas: """
        groin 22, thigh-back-upper 14, thigh-back-lower 22, thigh-front-upper 16, \
        thigh-front-lower 11, thigh-inner-upper 25, thigh-inner-lower 25, knee-back 34, \
        calf-upper 75, calf-lower 68, shin 15, leg-outer 10, ankle-inner 22, ankle-outer 12, \
        foot-sole 6.7, foot-top 12
        """)
  }
}
