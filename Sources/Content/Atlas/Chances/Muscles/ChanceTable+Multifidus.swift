import Anatomy

extension ChanceTable {
  @inline(__always) static var multifidus: ChanceTable {
    ChanceTable(
      .muscle(.multifidus), of1000: 71, oneSided: 50, began: [13, 18, 22, 16, 31],
      answers: """
        sitting-worse 45
        sitting-relieves 29~
        both-sides 39
        walk-distance 2.8
        stairs up 9.6, down 4.2~, both 8.2, no 78
        rising-chair 55
        cough-back 21
        cough-leg 1.5
        leg-worse-than-back leg 2.6, back 44, equal 8.2, only-leg 2.3, only-back 42
        below-knee 3.1
        numb-tingle 4.6
        outer-thigh-skin 1.6~
        saddle-bladder 0.64
        weakness 4.2
        morning-stiff none 33, <30min 52, 30-60min 11, >60min 3.9
        night-second-half 6.7
        better-exercise 31
        night-pain 22
        lying-on-side 15
        shoes-socks 37
        groin-on-move 3.6
        squat 10
        single-leg-stand 6
        unaccustomed 31
        activity-kind soft-sand-walk 2, snow-ski 1.8~, water-ski 0.88~~, hill-or-stairs 3.4, \
          run 6.2~, lift-twist 49, long-stand-one-leg 2.3, garden 24, other 10~
        inactive-before 43
        no-warm-up 33~
        prolonged-sitting 53
        fall no 89, minor 7.5, major 1.5, onto-tail-bone 1.5~
        age-band <30 16, 30-49 39, 50-59 22, 60-69 15, >=70 8.5
        steroid-cancer steroid 1.6, cancer 5, osteoporosis 3.8, none 90
        leg-swollen 0.55
        pulsing-belly 0.14
        flank-waves 0.49
        rash 0.39
        fever 0.66
        pain-drawing-spread 1 37, 2-3 48, >=4 14~, whole-leg 2~~
        one-finger dimple 21, deep-buttock 4.2~, sit-bone 0.8, tail-bone 6.3, \
          outer-hip-knob 0.8, groin 0.47~~, spine-midline 43, no-one-spot 24
        straight-leg 6.3~
        cross-leg 11
        hamstring-load 9.3
        which-bend forward 36, backward 24, sideways 9.3, all 20, none 11
        turning-in-bed 53
        hip-stiff 10
        curl-up-eases 29
        onset gradual 55, sudden 36, sudden-with-snap 3, after-drive 5.3
        numb-where big-toe-or-top-of-foot 11~, outer-foot-or-sole 15, inner-shin 4.4, \
          front-thigh 9.2, outer-thigh 11, elsewhere 31~, none 18~~
        limp 8
        smoker-or-artery-disease 30
        what-eases lying 42, sitting 12~, walking 23, leaning-forward 5.7, nothing 18
        bone-press shin 0.23, groin-or-pubis 0.63, sacrum 16, sit-bone 0.8, outer-hip-knob 0.8, \
          dimple 15, tail-bone 4.8~, none 62
        standing-worse 51
        walking-worse 25
        pain-kind deep-ache 56, sharp-stabbing 17, burning 4.2~, electric-shooting 3, \
          cramp-tight 16, throbbing 2.9~
        course easing 18, same 29, growing 11, comes-and-goes 42
        more-load 29
        bent-over 24
        lift-knee 8
        click-catch 5.4~
        cup-hand 3.1~
        same-before never 20, once-or-twice 32, often 48
        stretch-helps 59
        """,
      flags: """
        general-emergency 0.86, cauda 2.4~, weak-both 0.56~, foot-drop 0.43, nerve-lasting 36, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 22, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 0.57, calf-clot 18~, \
        cold-leg 0.3, foot-rest-pain 0.53~, walk-leg 3.1, kidney 0.39, groin-organ 0.16, \
        groin-lump 1.1~, early-pregnancy 0.25, low-belly 1.5, rash 0.95, stress-bone 0.94~, \
        hip-block 0.63, wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.2, pop 0.63, \
        thinner-bleed 0.2, inflammatory 1.9~, polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .multifidusL2, share: 26,
          areas: """
            upper-lumbar 67, lower-lumbar 47, flank 19, iliac-crest 11, sacroiliac 9.9, \
            lower-abdomen 13
            """),
        PointChances(
          .multifidusL5, share: 43,
          areas: """
            upper-lumbar 5.9~~, lower-lumbar 77~, iliac-crest 13, sacroiliac 40, sacrum 38, \
            coccyx 4.1~~, buttock-upper-inner 29, lower-abdomen 7, thigh-back-upper 9.5
            """),
        PointChances(
          .multifidusS1, share: 32,
          areas: """
            lower-lumbar 40, sacroiliac 49, sacrum 64, coccyx 34, buttock-upper-inner 38, \
            buttock-lower-inner 21, thigh-back-upper 4.4~~
            """),
      ])
  }
}
