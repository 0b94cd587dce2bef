import Safety

extension ChanceTable {
  @inline(__always) static var spinalInfection: ChanceTable {
    ChanceTable(
      .mimic(.spinalInfection), of1000: 0.44, oneSided: 28, began: [4.7, 15, 43, 29, 8],
      answers: """
        sitting-worse 56
        sitting-relieves 13
        bend-forward-relieves 12
        both-sides 34
        walk-distance 1.7~
        stairs up 12, down 4.6, both 36, no 47
        rising-chair 71
        cough-back 52
        cough-leg 9.8~
        leg-worse-than-back leg 5.4, back 49, equal 14~, only-leg 2.3, only-back 29~
        below-knee 14
        numb-tingle 20
        outer-thigh-skin 2.3~~
        saddle-bladder 9.6
        weakness 26
        morning-stiff none 22, <30min 33, 30-60min 21, >60min 24
        night-second-half 27~
        better-exercise 2.9~
        buttock-alternates 1.8~
        night-pain 80
        lying-on-side 35
        shoes-socks 67
        groin-on-move 15
        squat 18
        single-leg-stand 11
        unaccustomed 5.6
        activity-kind soft-sand-walk 1.9~, snow-ski 1.3~, water-ski 0.3~~, hill-or-stairs 6.2~, \
          run 7.4~~, lift-twist 35~, long-stand-one-leg 1.9~, garden 18, other 29~
        inactive-before 47
        no-warm-up 10~
        wallet 6.6
        fall no 92, minor 6.4, major 1~, onto-tail-bone 0.63
        age-band <30 6.2, 30-49 18, 50-59 20, 60-69 26, >=70 31
        sex female 39, male 61
        pregnancy 0.74
        steroid-cancer steroid 12, cancer 17, osteoporosis 8.9, none 66
        leg-swollen 1.8~
        pulsing-belly 0.9~~
        flank-waves 6.3
        rash 1.5~
        fever 59
        pain-drawing-spread 1 32, 2-3 48, >=4 18, whole-leg 2.6
        one-finger dimple 8.1, deep-buttock 4.5~, sit-bone 0.8, tail-bone 1.6~, \
          outer-hip-knob 1.3~, groin 2.5~, spine-midline 57, no-one-spot 24~
        straight-leg 18
        cross-leg 17
        hamstring-load 11~
        which-bend forward 28, backward 8.3, sideways 3, all 55, none 6.1~
        turning-in-bed 82
        hip-stiff 18
        curl-up-eases 32
        onset gradual 66, sudden 32, sudden-with-snap 1.3~, after-drive 1.3~
        numb-where big-toe-or-top-of-foot 16, outer-foot-or-sole 20, inner-shin 6.3, \
          front-thigh 13, outer-thigh 7.6~, elsewhere 27, none 9
        limp 33
        smoker-or-artery-disease 55
        periods 2.7~~
        what-eases lying 32, sitting 6.2, walking 1.6~, leaning-forward 3.3, nothing 57
        bone-press shin 0.53~, groin-or-pubis 1.6~, sacrum 15, sit-bone 1, outer-hip-knob 1.3~, \
          dimple 7, tail-bone 2.3, none 72
        standing-worse 61
        walking-worse 68
        pain-kind deep-ache 54, sharp-stabbing 22, burning 3.6, electric-shooting 3.6, \
          cramp-tight 4.7, throbbing 12
        course easing 2.3, same 14, growing 75, comes-and-goes 8
        more-load 4.9
        bent-over 41
        lift-knee 24
        click-catch 3.3
        cup-hand 3.3
        same-before never 73, once-or-twice 15, often 12~
        tablets-help yes 4.2, partly 34, no 45, not-tried 16
        stretch-helps 3.9
        """,
      flags: """
        general-emergency 8.2, cauda 16, weak-both 11, foot-drop 7.6, nerve-lasting 29, \
        trauma 3.3, steroid-osteoporosis 15, sudden-spine 18, cancer-history 17, weight-loss 35, \
        night-growing 53, growing-lump 0.62~, fever 55, spreading-skin 0.99~, infection-risk 50, \
        septic-joint 5.3, aneurysm 1.1, dvt 1.8~, calf-clot 32~, cold-leg 0.71, \
        foot-rest-pain 1.9~~, walk-leg 3.6~, kidney 9.5, groin-organ 0.49~, groin-lump 1.7, \
        early-pregnancy 0.13, low-belly 5.6, rash 2.1, hip-block 6.5, wound-after-op 49, \
        hip-bone-risk 23, pop 0.46, thinner-bleed 0.77~~, inflammatory 1, polymyalgia 2.1~, \
        child 0.23, not-improving 54
        """,
      areas: """
        upper-lumbar 48, lower-lumbar 79, flank 23, iliac-crest 15, sacroiliac 22, sacrum 26, \
        buttock-upper-inner 24, buttock-upper-outer 20, buttock-lower-inner 11, \
        buttock-lower-outer 9.6, front-hip 9.3, groin 13, lower-abdomen 12, thigh-back-upper 14, \
        thigh-back-lower 8.6, thigh-front-upper 14, calf-upper 3.3~~
        """)
  }
}
