import Safety

extension ChanceTable {
  @inline(__always) static var psoasAbscess: ChanceTable {
    ChanceTable(
      .mimic(.psoasAbscess), of1000: 0.14, oneSided: 94, began: [6.7, 27, 44, 18, 4.7],
      answers: """
        sitting-worse 25
        sitting-relieves 30~
        bend-forward-relieves 29~~
        both-sides 5.6
        walk-distance 2.3
        stairs up 34, down 1.8~, both 39, no 26
        rising-chair 68
        cough-back 31
        cough-leg 9.8
        leg-worse-than-back leg 20, back 28, equal 22, only-leg 18, only-back 12
        below-knee 7
        numb-tingle 9.9
        saddle-bladder 3.9
        weakness 35
        morning-stiff none 30, <30min 31, 30-60min 17, >60min 21~
        night-second-half 22
        better-exercise 2.9~
        buttock-alternates 0.84
        night-pain 76
        lying-on-side 42
        shoes-socks 62
        groin-on-move 62
        squat 18
        single-leg-stand 28
        unaccustomed 5
        activity-kind soft-sand-walk 2.4, snow-ski 1.3~, water-ski 0.3~~, hill-or-stairs 8.9, \
          run 11~, lift-twist 28, long-stand-one-leg 1.9~, garden 16, other 31~
        inactive-before 44~
        no-warm-up 10~
        wallet 6.1~
        fall no 93, minor 5.2, major 1.4, onto-tail-bone 0.58
        age-band <30 11, 30-49 24, 50-59 21, 60-69 22, >=70 22
        sex female 39, male 61
        pregnancy 1.4~
        steroid-cancer steroid 11, cancer 16, osteoporosis 7.3, none 68
        leg-swollen 4.2~
        pulsing-belly 2.3~
        flank-waves 18
        rash 1.3~
        fever 78
        pain-drawing-spread 1 15~, 2-3 54, >=4 28, whole-leg 3.3~
        one-finger dimple 4~, deep-buttock 4.5~, sit-bone 0.64, tail-bone 0.59~, \
          outer-hip-knob 4.4, groin 45, spine-midline 8.9~, no-one-spot 32
        straight-leg 9.2
        cross-leg 26
        hamstring-load 10
        which-bend forward 7.4, backward 52, sideways 5.6, all 24, none 12
        turning-in-bed 67
        hip-stiff 65
        curl-up-eases 82
        onset gradual 72, sudden 26, sudden-with-snap 0.8, after-drive 0.8
        numb-where big-toe-or-top-of-foot 11~~, outer-foot-or-sole 13~~, inner-shin 6.4, \
          front-thigh 19~~, outer-thigh 15, elsewhere 24, none 11~
        limp 72~
        smoker-or-artery-disease 53
        periods 3.3~~
        what-eases lying 38, sitting 14, walking 0.59~, leaning-forward 8.5, nothing 39
        bone-press shin 0.8, groin-or-pubis 14, sacrum 3, sit-bone 1, outer-hip-knob 3.9, \
          dimple 5.3, tail-bone 0.5, none 71
        standing-worse 74
        walking-worse 80
        pain-kind deep-ache 52, sharp-stabbing 20, burning 4, electric-shooting 2.3, \
          cramp-tight 6.7, throbbing 14
        course easing 1.6~, same 12, growing 80~, comes-and-goes 6.2
        more-load 4.9
        bent-over 60
        lift-knee 76
        click-catch 4.6
        cup-hand 11
        same-before never 83~, once-or-twice 11, often 6~
        tablets-help yes 3.9, partly 32, no 45, not-tried 19
        stretch-helps 4.3
        """,
      flags: """
        general-emergency 7.3, cauda 6.9, weak-both 3.4, foot-drop 6.9, nerve-lasting 25~, \
        trauma 2.8, steroid-osteoporosis 14, sudden-spine 12~, cancer-history 16, \
        weight-loss 39, night-growing 47, growing-lump 7.3, fever 74, spreading-skin 0.99~, \
        infection-risk 45, septic-joint 34, aneurysm 1.9~~, dvt 3.6~, calf-clot 30~, \
        cold-leg 0.71, walk-leg 3.3~, kidney 19, groin-organ 11, groin-lump 7.2, \
        early-pregnancy 0.33~, low-belly 30, stress-bone 2.6, hip-block 35, wound-after-op 42, \
        hip-bone-risk 24, pop 0.52, thinner-bleed 3.9~, inflammatory 0.93, polymyalgia 0.9, \
        child 0.23
        """,
      areas: """
        upper-lumbar 32, lower-lumbar 53, flank 53, iliac-crest 18, sacroiliac 14, \
        buttock-upper-outer 12~, lateral-hip 17, greater-trochanter 4.4~~, front-hip 51~, \
        groin 65, lower-abdomen 51, thigh-front-upper 47, thigh-front-lower 15, \
        thigh-inner-upper 18~, knee-front 6.3
        """)
  }
}
