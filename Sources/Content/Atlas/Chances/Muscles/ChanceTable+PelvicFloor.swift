import Anatomy

extension ChanceTable {
  @inline(__always) static var pelvicFloor: ChanceTable {
    ChanceTable(
      .muscle(.pelvicFloor), of1000: 22, oneSided: 31, began: [3.7, 7.3, 16, 22, 51],
      answers: """
        sitting-worse 74
        sitting-relieves 8.3~
        both-sides 39
        walk-distance 3.2
        stairs up 7.6, down 2.5~, both 5.9, no 84
        rising-chair 47
        cough-leg 1.7
        leg-worse-than-back leg 6.3, back 33, equal 8.7, only-leg 14, only-back 38
        below-knee 2.5
        numb-tingle 7
        outer-thigh-skin 1.3~
        saddle-bladder 15
        weakness 3.6
        morning-stiff none 44~, <30min 44~, 30-60min 8.9, >60min 2.9~
        night-second-half 6.7
        better-exercise 30
        night-pain 24
        lying-on-side 10
        shoes-socks 13
        squat 19
        single-leg-stand 4.2~
        unaccustomed 9.5
        activity-kind soft-sand-walk 2.1, snow-ski 2.4, water-ski 0.98, hill-or-stairs 5.5, \
          run 14~, lift-twist 33~, long-stand-one-leg 1.3~, garden 12~, other 28~~
        inactive-before 41
        prolonged-sitting 61
        wallet 10~
        fall no 82, minor 4.7, major 1.6~, onto-tail-bone 12
        age-band <30 17, 30-49 41, 50-59 22, 60-69 13, >=70 6.9
        sex female 74, male 26
        pregnancy 5.3
        steroid-cancer steroid 1.6, cancer 5, osteoporosis 3.8, none 90
        leg-swollen 0.55
        pulsing-belly 0.14
        flank-waves 0.49
        rash 0.39
        fever 0.66
        pain-drawing-spread 1 39, 2-3 47, >=4 12~, whole-leg 1.6~~
        one-finger dimple 2.6, deep-buttock 13, sit-bone 7.6, tail-bone 50, outer-hip-knob 0.63, \
          groin 6, spine-midline 1.6~, no-one-spot 19
        straight-leg 3.9~~
        hamstring-load 7.6
        which-bend forward 16, backward 9.5, sideways 2.6, all 8.2, none 64~
        turning-in-bed 26
        hip-stiff 10
        onset gradual 77, sudden 18, sudden-with-snap 1.5~, after-drive 4.2~
        numb-where big-toe-or-top-of-foot 7.2~~, outer-foot-or-sole 12~, inner-shin 3.4~, \
          front-thigh 6.3~, outer-thigh 7.1~~, elsewhere 46~~, none 18~~
        limp 5~
        smoker-or-artery-disease 30
        periods 27
        what-eases lying 44, sitting 2.3, walking 22, leaning-forward 4.8~, nothing 27
        bone-press shin 0.23, groin-or-pubis 6.9, sacrum 8.7, sit-bone 6.7, \
          outer-hip-knob 0.53~, dimple 2, tail-bone 35, none 40
        standing-worse 24
        walking-worse 18
        pain-kind deep-ache 52, sharp-stabbing 14, burning 9.6, electric-shooting 4, \
          cramp-tight 15, throbbing 4.8~
        course easing 8.7, same 37, growing 15, comes-and-goes 40
        more-load 11
        bent-over 5.3
        lift-knee 5.9
        click-catch 6.2
        cup-hand 2.3
        same-before never 23, once-or-twice 27, often 50
        tablets-help yes 8.3, partly 34, no 31, not-tried 27
        stretch-helps 32
        """,
      flags: """
        general-emergency 0.86, cauda 13, weak-both 0.56~, foot-drop 0.43, nerve-lasting 36, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 8.3~, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 0.57, calf-clot 18~, \
        cold-leg 0.3, foot-rest-pain 0.53~, walk-leg 2.8~, kidney 0.62~~, groin-lump 1.3~, \
        early-pregnancy 0.41, low-belly 4.9, rash 0.95, stress-bone 0.94~, hip-block 0.63, \
        wound-after-op 6.1~, hip-bone-risk 9.3, compartment 0.2, pop 0.63, thinner-bleed 0.2, \
        inflammatory 1.9~, polymyalgia 0.83, new-medicine 2.3, bleed-pregnancy 0.11, \
        not-improving 57
        """,
      points: [
        PointChances(
          .pelvicFloorCoccygeus, share: 45,
          areas: """
            lower-lumbar 5.7~~, sacroiliac 18, sacrum 41, coccyx 75, buttock-upper-inner 16, \
            buttock-lower-inner 37, sit-bone 12, pelvic-floor 33, thigh-back-upper 4.1~~
            """),
        PointChances(
          .pelvicFloorLevatorAni, share: 55,
          areas: """
            lower-lumbar 13, sacrum 28, coccyx 59, buttock-lower-inner 26, sit-bone 14, \
            groin 17, lower-abdomen 20, pelvic-floor 70, thigh-inner-upper 9~
            """),
      ])
  }
}
