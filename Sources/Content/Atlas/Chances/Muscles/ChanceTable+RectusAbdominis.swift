import Anatomy

extension ChanceTable {
  @inline(__always) static var rectusAbdominis: ChanceTable {
    ChanceTable(
      .muscle(.rectusAbdominis), of1000: 10, oneSided: 36, began: [12, 17, 22, 17, 33],
      answers: """
        sitting-worse 27
        sitting-relieves 29
        bend-forward-relieves 28
        both-sides 40
        walk-distance 2.8
        stairs up 7.6, down 2.5~, both 6, no 84
        cough-back 26
        cough-leg 1.7
        leg-worse-than-back leg 2.9~, back 43, equal 6.4, only-leg 3.3~, only-back 45
        below-knee 1.4~
        numb-tingle 3.1~
        outer-thigh-skin 1.6~
        saddle-bladder 0.64
        weakness 4.2
        morning-stiff none 36, <30min 50, 30-60min 10, >60min 3.6
        night-second-half 6.7
        better-exercise 30
        night-pain 22
        lying-on-side 11~
        groin-on-move 12
        squat 6.2
        single-leg-stand 4.2~
        unaccustomed 32
        activity-kind soft-sand-walk 1.3~, snow-ski 2.1~~, water-ski 2.1~~, hill-or-stairs 3.1, \
          run 12, lift-twist 42, long-stand-one-leg 0.81, garden 13, other 25~
        inactive-before 43
        no-warm-up 33~
        prolonged-sitting 53
        fall no 89, minor 7.5, major 1.5, onto-tail-bone 1.5~
        age-band <30 16, 30-49 39, 50-59 22, 60-69 15, >=70 8.5
        steroid-cancer steroid 1.6, cancer 5, osteoporosis 3.8, none 90
        leg-swollen 0.55
        pulsing-belly 0.14
        rash 0.39
        fever 0.66
        pain-drawing-spread 1 36, 2-3 48, >=4 14~, whole-leg 2~~
        one-finger dimple 9, deep-buttock 1.6~, sit-bone 0.31~, tail-bone 1.3~, \
          outer-hip-knob 0.8, groin 18, spine-midline 12, no-one-spot 56
        straight-leg 4.4~
        cross-leg 5.5~
        hamstring-load 4.8~
        which-bend forward 13, backward 40, sideways 9.2, all 14, none 24
        turning-in-bed 48
        hip-stiff 5.9~
        curl-up-eases 48
        onset gradual 60, sudden 31, sudden-with-snap 3, after-drive 5.7
        numb-where big-toe-or-top-of-foot 11~, outer-foot-or-sole 15, inner-shin 4.4, \
          front-thigh 9.2, outer-thigh 11, elsewhere 31~, none 18~~
        limp 5~
        smoker-or-artery-disease 30
        periods 26
        what-eases lying 41, sitting 16, walking 13~~, leaning-forward 9.1~, nothing 20
        bone-press shin 0.23, groin-or-pubis 21, sacrum 5.3, sit-bone 0.37~, outer-hip-knob 0.8, \
          dimple 4.3, tail-bone 0.63, none 67
        walking-worse 21
        pain-kind deep-ache 47, sharp-stabbing 18, burning 8, electric-shooting 2.6, \
          cramp-tight 19, throbbing 4.7
        course easing 17, same 30, growing 12, comes-and-goes 40
        more-load 31
        bent-over 16
        lift-knee 23
        click-catch 3.9
        cup-hand 2.9~
        tablets-help yes 14, partly 38, no 21, not-tried 28
        stretch-helps 46
        """,
      flags: """
        general-emergency 0.94, cauda 2.6~, weak-both 0.56~, foot-drop 0.43, nerve-lasting 36, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 10, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 0.57, calf-clot 18~, \
        cold-leg 0.3, foot-rest-pain 0.53~, walk-leg 3~, kidney 0.76, groin-organ 0.75, \
        groin-lump 4.1~, early-pregnancy 0.39~, low-belly 8.9, rash 0.95, stress-bone 0.94~, \
        hip-block 0.55, wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.2, pop 0.63, \
        thinner-bleed 0.2, inflammatory 1.9~, polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .rectusAbdominisLower, share: 100,
          areas: """
            upper-lumbar 5.4~~, lower-lumbar 49, iliac-crest 14, sacroiliac 32, sacrum 31, \
            buttock-upper-inner 15~, groin 26, lower-abdomen 72, pelvic-floor 11
            """)
      ])
  }
}
