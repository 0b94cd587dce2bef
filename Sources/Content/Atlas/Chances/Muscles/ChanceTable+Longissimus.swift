import Anatomy

extension ChanceTable {
  @inline(__always) static var longissimus: ChanceTable {
    ChanceTable(
      .muscle(.longissimus), of1000: 51, oneSided: 58, began: [13, 18, 22, 16, 31],
      answers: """
        sitting-worse 46
        sitting-relieves 30
        both-sides 37
        walk-distance 2.8
        stairs up 9.6, down 3.9, both 7.9, no 78
        rising-chair 51
        cough-back 17
        cough-leg 1.5
        leg-worse-than-back leg 2.6, back 44, equal 8.1, only-leg 2.3, only-back 43
        below-knee 2~
        numb-tingle 4.2
        outer-thigh-skin 1.6~
        saddle-bladder 0.64
        weakness 4.2
        morning-stiff none 36, <30min 50, 30-60min 10, >60min 3.6
        night-second-half 6.7
        better-exercise 30
        night-pain 22
        lying-on-side 17
        shoes-socks 37
        groin-on-move 3.6
        squat 11
        single-leg-stand 5.7
        unaccustomed 31
        activity-kind soft-sand-walk 2, snow-ski 1.8~, water-ski 0.88~~, hill-or-stairs 3.3, \
          run 6.6, lift-twist 48, long-stand-one-leg 2.3, garden 25, other 10~
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
        pain-drawing-spread 1 36, 2-3 48, >=4 14~, whole-leg 2~~
        one-finger dimple 20, deep-buttock 10~, sit-bone 2.1~, tail-bone 1, \
          outer-hip-knob 1.3~~, groin 0.6~~, spine-midline 22~, no-one-spot 43~
        straight-leg 6.3~
        cross-leg 11
        hamstring-load 10
        which-bend forward 46, backward 14, sideways 11, all 16, none 13
        turning-in-bed 47
        hip-stiff 9.9
        onset gradual 55, sudden 36, sudden-with-snap 3, after-drive 5.3
        numb-where big-toe-or-top-of-foot 11~, outer-foot-or-sole 15, inner-shin 4.4, \
          front-thigh 9.2, outer-thigh 11, elsewhere 31~, none 18~~
        limp 7.6
        smoker-or-artery-disease 30
        what-eases lying 42, sitting 12~, walking 25, leaning-forward 4.7, nothing 17
        bone-press shin 0.23, groin-or-pubis 0.63, sacrum 6.5, sit-bone 1.2~~, \
          outer-hip-knob 1.3~, dimple 12, tail-bone 0.67~, none 78
        standing-worse 46
        walking-worse 24
        pain-kind deep-ache 53, sharp-stabbing 14, burning 5.6, electric-shooting 2.6, \
          cramp-tight 21, throbbing 2.9~
        course easing 18, same 29, growing 11, comes-and-goes 42
        more-load 30
        bent-over 20
        lift-knee 7.2
        click-catch 5.1~
        cup-hand 3.1~
        same-before never 21, once-or-twice 32, often 47
        stretch-helps 68
        """,
      flags: """
        general-emergency 0.86, cauda 2.3~, weak-both 0.56~, foot-drop 0.43, nerve-lasting 36, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 17, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 0.57, calf-clot 18~, \
        cold-leg 0.3, foot-rest-pain 0.53~, walk-leg 3.1, kidney 0.39, groin-organ 0.16, \
        groin-lump 1.1~, early-pregnancy 0.25, low-belly 1.4, rash 0.95, stress-bone 0.94~, \
        hip-block 0.63, wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.2, pop 0.63, \
        thinner-bleed 0.2, inflammatory 1.9~, polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .longissimusT10T11, share: 41,
          areas: """
            upper-lumbar 49, lower-lumbar 43, flank 17~, sacroiliac 22, buttock-upper-inner 34, \
            buttock-upper-outer 8.2~~, buttock-lower-inner 40, buttock-lower-outer 25~, \
            sit-bone 12
            """),
        PointChances(
          .longissimusL1, share: 59,
          areas: """
            upper-lumbar 46~, lower-lumbar 67, flank 14, iliac-crest 36, sacroiliac 39, \
            sacrum 17, buttock-upper-inner 36, buttock-upper-outer 21
            """),
      ])
  }
}
