import Safety

extension ChanceTable {
  @inline(__always) static var stressFracture: ChanceTable {
    ChanceTable(
      .mimic(.stressFracture), of1000: 3.6, oneSided: 82, began: [3, 10, 37, 34, 16],
      answers: """
        sitting-worse 26
        sitting-relieves 61
        bend-forward-relieves 14
        both-sides 12
        walk-distance 11
        stairs up 20, down 6, both 49, no 26
        rising-chair 46
        cough-back 9~
        cough-leg 2
        leg-worse-than-back leg 26, back 16, equal 11, only-leg 40, only-back 6.6
        below-knee 5.7
        numb-tingle 6.7
        outer-thigh-skin 1.3~
        saddle-bladder 1.2
        weakness 14
        morning-stiff none 50, <30min 35, 30-60min 9.2, >60min 5
        better-exercise 3.3~
        buttock-alternates 4.7~
        night-pain 39
        lying-on-side 36
        shoes-socks 35
        groin-on-move 49
        squat 30
        single-leg-stand 42~
        unaccustomed 34
        activity-kind soft-sand-walk 3.1~, snow-ski 0.8, water-ski 0.2, hill-or-stairs 13, \
          run 61, lift-twist 3.7, long-stand-one-leg 1.5~, garden 2.9~, other 14
        inactive-before 21
        no-warm-up 20
        prolonged-sitting 32
        wallet 5.8~
        fall no 85, minor 11, major 2.4~, onto-tail-bone 1.5~~
        age-band <30 31, 30-49 25, 50-59 11, 60-69 12, >=70 21
        sex female 73, male 27
        pregnancy 4.5~
        steroid-cancer steroid 8.6, cancer 9, osteoporosis 27, none 62
        rash 0.46~
        fever 1.4
        pain-drawing-spread 1 42~, 2-3 46, >=4 10~, whole-leg 1.3~
        one-finger dimple 12, deep-buttock 19, sit-bone 2.3, tail-bone 1.8~, outer-hip-knob 6.6, \
          groin 40, spine-midline 2.9~, no-one-spot 16
        straight-leg 6.2~
        cross-leg 24
        hamstring-load 18
        which-bend forward 20, backward 11, sideways 6.7, all 11, none 52
        turning-in-bed 41
        hip-stiff 34
        curl-up-eases 16
        onset gradual 71, sudden 25, sudden-with-snap 3.2~, after-drive 1.3~
        numb-where big-toe-or-top-of-foot 13~, outer-foot-or-sole 17, inner-shin 5.6~, \
          front-thigh 13~, outer-thigh 12, elsewhere 25, none 14~~
        limp 65
        smoker-or-artery-disease 25
        periods 5.7
        what-eases lying 55, sitting 29, walking 0.53~, leaning-forward 1.3~, nothing 13
        bone-press shin 1.8~, groin-or-pubis 18, sacrum 25, sit-bone 2.3, outer-hip-knob 6.8~, \
          dimple 7.8, tail-bone 1.5~, none 37
        standing-worse 59
        walking-worse 88
        pain-kind deep-ache 54, sharp-stabbing 30, burning 2.6, electric-shooting 1.6~, \
          cramp-tight 3.1~, throbbing 8.5
        course easing 5.9~, same 20, growing 57, comes-and-goes 16
        more-load 65
        bent-over 10
        lift-knee 39
        click-catch 7.3
        cup-hand 15
        same-before never 70, once-or-twice 20, often 10
        tablets-help yes 11, partly 41, no 25, not-tried 23
        stretch-helps 10~
        """,
      flags: """
        general-emergency 1.2, cauda 3.2, weak-both 0.92, nerve-lasting 30, trauma 7.9, \
        steroid-osteoporosis 28, sudden-spine 23~, cancer-history 9.3, weight-loss 4.6, \
        night-growing 6.5, growing-lump 0.46, fever 0.74, septic-joint 0.24~, aneurysm 0.16, \
        dvt 1.1, cold-leg 0.45, foot-rest-pain 0.95, walk-leg 6.9, kidney 0.46, \
        groin-organ 0.33, groin-lump 1.5, early-pregnancy 0.32~, low-belly 1.9, rash 0.99~, \
        stress-bone 75, hip-block 21, hip-bone-risk 19, pop 1.3~, inflammatory 1.8, \
        polymyalgia 0.95, bleed-pregnancy 0.11, child 0.36
        """,
      areas: """
        lower-lumbar 24, sacroiliac 32, sacrum 33, buttock-upper-inner 34, \
        buttock-upper-outer 18, buttock-lower-inner 22, buttock-lower-outer 18, lateral-hip 19, \
        greater-trochanter 16, front-hip 34, groin 52, pelvic-floor 3.1~~, thigh-back-upper 4~~, \
        thigh-front-upper 27, thigh-front-lower 8.8, thigh-inner-upper 15, knee-front 7.6
        """)
  }
}
