import Anatomy

extension ChanceTable {
  @inline(__always) static var quadratusLumborum: ChanceTable {
    ChanceTable(
      .muscle(.quadratusLumborum), of1000: 96, oneSided: 72, began: [13, 18, 22, 16, 31],
      answers: """
        sitting-worse 46
        sitting-relieves 25
        walk-distance 2.8
        stairs up 14, down 4.4~, both 10, no 71
        rising-chair 54
        cough-back 33
        cough-leg 1.9~
        leg-worse-than-back leg 4.7, back 45, equal 11, only-leg 3.1~, only-back 36
        below-knee 2.7~
        numb-tingle 4.6
        outer-thigh-skin 1.6~
        saddle-bladder 0.64
        weakness 4.2
        morning-stiff none 36, <30min 50, 30-60min 10, >60min 3.6
        night-second-half 6.7
        better-exercise 30
        shoes-socks 36
        groin-on-move 6.1~
        squat 9.9
        unaccustomed 33
        activity-kind soft-sand-walk 3.1~, snow-ski 2.3, water-ski 0.79, hill-or-stairs 4.7, \
          run 6.6, lift-twist 46, long-stand-one-leg 3.1~, garden 22, other 10~
        inactive-before 43
        no-warm-up 33~
        prolonged-sitting 53
        fall no 89, minor 8, major 1.9~, onto-tail-bone 1.2
        age-band <30 16, 30-49 39, 50-59 22, 60-69 15, >=70 8.5
        steroid-cancer steroid 1.6, cancer 5, osteoporosis 3.8, none 90
        leg-swollen 0.55
        pulsing-belly 0.14
        flank-waves 0.86
        rash 0.39
        fever 0.66
        pain-drawing-spread 1 33~, 2-3 50, >=4 16~, whole-leg 2.3~~
        one-finger dimple 25, deep-buttock 8.5, sit-bone 1, tail-bone 0.81, outer-hip-knob 10, \
          groin 3, spine-midline 8.2~, no-one-spot 43
        straight-leg 5.5~
        cross-leg 12
        hamstring-load 8.6
        which-bend forward 24, backward 13, sideways 37, all 14, none 12
        turning-in-bed 65
        hip-stiff 13
        onset gradual 52, sudden 39, sudden-with-snap 3.6, after-drive 5.3
        numb-where big-toe-or-top-of-foot 11~, outer-foot-or-sole 15, inner-shin 4.4, \
          front-thigh 9.2, outer-thigh 11, elsewhere 31~, none 18~~
        limp 12
        smoker-or-artery-disease 30
        what-eases lying 48, sitting 9.9, walking 18, leaning-forward 5.7, nothing 19
        bone-press shin 0.27~, groin-or-pubis 1~~, sacrum 6.9, sit-bone 0.8, \
          outer-hip-knob 8.3~, dimple 16, tail-bone 0.54~, none 66
        standing-worse 50
        walking-worse 32
        pain-kind deep-ache 47, sharp-stabbing 25, burning 4, electric-shooting 2.5~, \
          cramp-tight 18, throbbing 2.9~
        course easing 20, same 27, growing 11, comes-and-goes 42
        more-load 30
        bent-over 33
        lift-knee 11
        click-catch 5.4~
        cup-hand 4.5~
        same-before never 20, once-or-twice 33, often 47
        stretch-helps 60
        """,
      flags: """
        general-emergency 0.86, cauda 2.4~, weak-both 0.56~, foot-drop 0.43, nerve-lasting 36, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 25, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 0.57, calf-clot 18~, \
        cold-leg 0.3, foot-rest-pain 0.53~, walk-leg 3.1, kidney 0.65, groin-organ 0.16, \
        groin-lump 1.1~, early-pregnancy 0.25, low-belly 1.8~, rash 0.95, stress-bone 0.94~, \
        hip-block 0.63, wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.2, pop 0.63, \
        thinner-bleed 0.2, inflammatory 1.9~, polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .quadratusLumborumSuperficialUpper, share: 25,
          areas: """
            upper-lumbar 29, lower-lumbar 40, flank 57, iliac-crest 60, sacroiliac 5.9~~, \
            buttock-upper-outer 21, lateral-hip 18, groin 17, lower-abdomen 19
            """),
        PointChances(
          .quadratusLumborumSuperficialLower, share: 26,
          areas: """
            lower-lumbar 43, flank 31~, iliac-crest 47, buttock-upper-outer 34, \
            buttock-lower-outer 6.2~~, lateral-hip 45, greater-trochanter 45, front-hip 4.1~~, \
            groin 12, thigh-outer-upper 22
            """),
        PointChances(
          .quadratusLumborumDeepUpper, share: 25,
          areas: """
            upper-lumbar 32, lower-lumbar 53, flank 24, iliac-crest 28, sacroiliac 62, \
            sacrum 27, buttock-upper-inner 38, buttock-upper-outer 16
            """),
        PointChances(
          .quadratusLumborumDeepLower, share: 25,
          areas: """
            lower-lumbar 57, flank 5.1~~, iliac-crest 29, sacroiliac 38, sacrum 20, \
            buttock-upper-inner 32, buttock-upper-outer 26, buttock-lower-inner 41, \
            buttock-lower-outer 37, sit-bone 4.8~~
            """),
      ])
  }
}
