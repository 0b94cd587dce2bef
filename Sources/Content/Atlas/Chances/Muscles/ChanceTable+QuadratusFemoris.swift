import Anatomy

extension ChanceTable {
  @inline(__always) static var quadratusFemoris: ChanceTable {
    ChanceTable(
      .muscle(.quadratusFemoris), of1000: 9.4, oneSided: 86, began: [7.3, 13, 21, 21, 38],
      answers: """
        sitting-worse 61
        sitting-relieves 19
        both-sides 17
        walk-distance 3.2
        stairs up 23, down 3.6, both 13, no 61
        rising-chair 43
        cough-back 3.8~
        cough-leg 2
        leg-worse-than-back leg 22, back 5.7, equal 6.8~, only-leg 63, only-back 2.3~~
        below-knee 7.1~
        numb-tingle 9.3
        outer-thigh-skin 2
        saddle-bladder 0.73
        weakness 5.3
        morning-stiff none 36, <30min 50, 30-60min 10, >60min 3.6
        night-second-half 6.7
        better-exercise 30
        night-pain 22
        groin-on-move 20
        squat 38
        unaccustomed 27
        activity-kind soft-sand-walk 6.4, snow-ski 3.2~, water-ski 1.5~, hill-or-stairs 20, \
          run 32~, lift-twist 9.4~, long-stand-one-leg 2.3, garden 8.4~, other 17
        inactive-before 43
        no-warm-up 33~
        prolonged-sitting 53
        wallet 14
        fall no 89, minor 7.5, major 1.5, onto-tail-bone 1.5~
        age-band <30 16, 30-49 39, 50-59 22, 60-69 15, >=70 8.5
        sex female 69, male 31
        steroid-cancer steroid 1.6, cancer 5, osteoporosis 3.8, none 90
        leg-swollen 0.55
        pulsing-belly 0.14
        flank-waves 0.49
        rash 0.39
        fever 0.66
        pain-drawing-spread 1 33, 2-3 48, >=4 15, whole-leg 3.2~
        one-finger dimple 0.64, deep-buttock 38, sit-bone 37, tail-bone 1.3~, \
          outer-hip-knob 9.4, groin 3.1~, spine-midline 0.37~, no-one-spot 10
        straight-leg 8
        cross-leg 41
        hamstring-load 31
        which-bend forward 31, backward 4.3, sideways 2.6, all 4.3, none 57
        turning-in-bed 30
        hip-stiff 28
        curl-up-eases 18~
        onset gradual 70, sudden 22, sudden-with-snap 2.3, after-drive 5.3
        numb-where big-toe-or-top-of-foot 10, outer-foot-or-sole 15, inner-shin 4.1, \
          front-thigh 6.2~~, outer-thigh 13, elsewhere 31~, none 20~
        limp 17
        smoker-or-artery-disease 30
        what-eases lying 34, sitting 12~, walking 22~, leaning-forward 4.1~, nothing 28~
        bone-press shin 0.31~, groin-or-pubis 2.3, sacrum 1.5~, sit-bone 34, outer-hip-knob 12, \
          dimple 0.8, tail-bone 1.8~, none 47
        standing-worse 28
        walking-worse 44
        pain-kind deep-ache 57, sharp-stabbing 17, burning 6.3, electric-shooting 4.6, \
          cramp-tight 12, throbbing 3.2~
        course easing 15, same 32, growing 13, comes-and-goes 40
        more-load 30
        bent-over 8
        lift-knee 9.6
        cup-hand 6.2
        same-before never 26, once-or-twice 31, often 43
        tablets-help yes 14, partly 38, no 21, not-tried 28
        stretch-helps 52
        """,
      flags: """
        general-emergency 0.86, cauda 2.2~, weak-both 0.56~, foot-drop 0.43, nerve-lasting 36, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 8.3~, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 0.57, calf-clot 18~, \
        cold-leg 0.3, foot-rest-pain 0.53~, walk-leg 4.2, kidney 0.39, groin-organ 0.16, \
        groin-lump 0.94~, early-pregnancy 0.25, low-belly 1.2~, rash 0.95, stress-bone 1.1~, \
        hip-block 0.63, wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.2, pop 0.63, \
        thinner-bleed 0.2, inflammatory 1.9~, polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .quadratusFemorisMid, share: 100,
          areas: """
            buttock-lower-inner 51, buttock-lower-outer 61, sit-bone 51, lateral-hip 11, \
            greater-trochanter 22, groin 13, thigh-back-upper 42, thigh-back-lower 9.9
            """)
      ])
  }
}
