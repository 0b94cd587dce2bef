import Anatomy

extension ChanceTable {
  @inline(__always) static var iliocostalis: ChanceTable {
    ChanceTable(
      .muscle(.iliocostalis), of1000: 53, oneSided: 67, began: [13, 18, 22, 16, 31],
      answers: """
        sitting-worse 46
        sitting-relieves 30
        both-sides 30
        walk-distance 2.8
        stairs up 9.3, down 3.9, both 7.9, no 79
        rising-chair 48
        cough-back 18
        cough-leg 1.5
        leg-worse-than-back leg 2, back 43, equal 6.5, only-leg 2, only-back 47~
        below-knee 2~
        numb-tingle 4.2
        outer-thigh-skin 1.6~
        saddle-bladder 0.64
        weakness 4.2
        morning-stiff none 36, <30min 50, 30-60min 10, >60min 3.6
        night-second-half 6.7
        better-exercise 30
        night-pain 22
        lying-on-side 18
        shoes-socks 36
        groin-on-move 3.6
        squat 9.9
        single-leg-stand 5.7
        unaccustomed 32
        activity-kind soft-sand-walk 2, snow-ski 1.8~, water-ski 1.1~, hill-or-stairs 3.3, \
          run 6.6, lift-twist 47, long-stand-one-leg 2.3, garden 25, other 11~
        inactive-before 43
        no-warm-up 33~
        prolonged-sitting 53
        fall no 89, minor 7.5, major 1.5, onto-tail-bone 1.5~
        age-band <30 16, 30-49 39, 50-59 22, 60-69 15, >=70 8.5
        steroid-cancer steroid 1.6, cancer 5, osteoporosis 3.8, none 90
        leg-swollen 0.55
        pulsing-belly 0.14
        flank-waves 0.73
        rash 0.39
        fever 0.66
        pain-drawing-spread 1 36, 2-3 48, >=4 14~, whole-leg 2~~
        one-finger dimple 15, deep-buttock 8.2~, sit-bone 0.65, tail-bone 0.55~, \
          outer-hip-knob 1.9~, groin 0.69~, spine-midline 14~, no-one-spot 58~
        straight-leg 6.3~
        cross-leg 11
        hamstring-load 9.5
        which-bend forward 41, backward 13, sideways 21, all 15, none 11
        turning-in-bed 47
        hip-stiff 9.9
        onset gradual 55, sudden 37, sudden-with-snap 3, after-drive 5.3
        numb-where big-toe-or-top-of-foot 11~, outer-foot-or-sole 15, inner-shin 4.4, \
          front-thigh 9.2, outer-thigh 11, elsewhere 31~, none 18~~
        limp 7.6
        smoker-or-artery-disease 30
        what-eases lying 42, sitting 11, walking 24, leaning-forward 4.5~, nothing 18
        bone-press shin 0.23, groin-or-pubis 0.63, sacrum 5.3, sit-bone 0.8, \
          outer-hip-knob 1.6~, dimple 9.7, tail-bone 0.59~~, none 81
        standing-worse 46
        walking-worse 24
        pain-kind deep-ache 52, sharp-stabbing 15, burning 5.6, electric-shooting 2.6, \
          cramp-tight 22, throbbing 2.9~
        course easing 18, same 29, growing 11, comes-and-goes 42
        more-load 30
        bent-over 19
        lift-knee 7.2
        click-catch 5.1~
        cup-hand 3.1~
        same-before never 21, once-or-twice 32, often 47
        stretch-helps 69
        """,
      flags: """
        general-emergency 0.86, cauda 2.3~, weak-both 0.56~, foot-drop 0.43, nerve-lasting 36, \
        trauma 1.5, steroid-osteoporosis 4.2, sudden-spine 17, cancer-history 5.7, \
        weight-loss 1.3~, night-growing 1~, growing-lump 0.33, fever 0.39, spreading-skin 0.1, \
        infection-risk 1, septic-joint 0.093, aneurysm 0.11, dvt 0.57, calf-clot 18~, \
        cold-leg 0.3, foot-rest-pain 0.53~, walk-leg 3.1, kidney 0.63, groin-organ 0.16, \
        groin-lump 1.1~, early-pregnancy 0.25, low-belly 1.8~, rash 0.95, stress-bone 0.94~, \
        hip-block 0.63, wound-after-op 5.1, hip-bone-risk 9.3, compartment 0.2, pop 0.63, \
        thinner-bleed 0.2, inflammatory 1.9~, polymyalgia 0.83, new-medicine 2.3
        """,
      points: [
        PointChances(
          .iliocostalisThoracisT11, share: 38,
          areas: """
            upper-lumbar 63, lower-lumbar 32, flank 48, iliac-crest 14, \
            buttock-upper-outer 3.5~~, lower-abdomen 16
            """),
        PointChances(
          .iliocostalisLumborumL1, share: 62,
          areas: """
            upper-lumbar 49, lower-lumbar 61, flank 26, iliac-crest 34, sacroiliac 26, \
            buttock-upper-inner 41, buttock-upper-outer 42, buttock-lower-inner 17, \
            buttock-lower-outer 19~, lateral-hip 5.1~~
            """),
      ])
  }
}
