import Anatomy

extension ReviewNotes {
  static let points: [Note] = [
    Note(
      .point(.gluteusMaximusSacral),
      """
      Words made to agree with the drawn place (the line plus 2.5 cm ends 1–2 cm off the bone \
      edge). Drawn within 1–2 cm of the nerve exit (currie-2015): hold capped at 60 s, no \
      sitting on a ball, direction given.
      """),
    Note(
      .point(.gluteusMaximusIschial),
      """
      About 3 cm from the nerve: hold capped at 60 s (the technique rules), not sitting on a \
      ball here.
      """),
    Note(.point(.gluteusMaximusCoccygeal), "Fall and bowel caution added."),
    Note(
      .point(.gluteusMediusPosterior),
      """
      Independent pages (6 hosts) name the inner upper buttock in 0.82: raised to essential.
      """),
    Note(.point(.gluteusMediusMiddle), "Changed: phrases, cautions."),
    Note(.point(.gluteusMediusAnterior), "Changed: phrases, cautions."),
    Note(.point(.gluteusMediusN2016OuterHip), "Changed: phrases, cautions."),
    Note(
      .point(.gluteusMinimusAnterior),
      """
      Independent pages (7 hosts) name the lateral hip in 0.62; the textbook line from lower \
      outer buttock to thigh crosses it: raised.
      """),
    Note(
      .point(.gluteusMinimusPosterior),
      """
      30–60 s: the technique rules keeps deep buttock points near the nerve to 60 s.
      """),
    Note(
      .point(.gluteusMinimusN2016LowerButtock),
      """
      'Find' was in sitting, where the body weight would drive the tool on to the nerve side; \
      now in the same position as the care.
      """),
    Note(
      .point(.piriformisMedial),
      """
      Was 'yes'. By the surface marking in currie-2015 the nerve leaves the pelvis beside this \
      point, so 'caution', softer and shorter, not sitting on a ball. Lateral hip added as \
      spillover (see piriformis.lateral).
      """),
    Note(
      .point(.piriformisLateral),
      """
      Sitting on a ball removed (body weight over the nerve). Independent pages (3 hosts, one \
      of them three times) and the textbook text ("over the back of the hip joint"): trochanter \
      raised, lateral hip added as spillover; thigh kept as spillover (textbook).
      """),
    Note(
      .point(.piriformisN2016Tailbone),
      """
      Was 'yes'. By the surface marking in currie-2015 the nerve leaves the pelvis beside this \
      point, so 'caution', softer and shorter, not sitting on a ball.
      """),
    Note(
      .point(.obturatorInternusIntrapelvic),
      """
      Independent pages (6 hosts) name the lower inner buttock in 0.64: raised; coccyx kept \
      essential from the textbook though only 0.18 name it.
      """),
    Note(.point(.gemelliObturatorRetrotrochanteric), "Changed: phrases, phrases."),
    Note(
      .point(.quadratusFemorisMid),
      """
      Independent pages (4 hosts) name lower inner buttock (0.71) and sit-bone (0.57); no \
      separate textbook drawing exists: raised.
      """),
    Note(
      .point(.tensorFasciaeLataeUpper),
      """
      Independent pages (6 hosts, 0.83) and the textbook: down the outer thigh as far as the \
      knee: raised.
      """),
    Note(
      .point(.quadratusLumborumSuperficialUpper),
      """
      Was 'yes' including a ball on the floor; kidney and the free rib lie here, so 'caution' \
      and no floor. Flank lowered to spillover: no independent page names it, and flank pain \
      must not be read as this muscle before the kidney. Groin and lower belly kept as \
      spillover (textbook and pages say "sometimes").
      """),
    Note(.point(.quadratusLumborumSuperficialLower), "Caution added."),
    Note(
      .point(.quadratusLumborumDeepUpper),
      """
      Independent pages (7 hosts) name the lower lumbar area in 0.62: raised. The line to the \
      rib tip climbed to L2; now 5.5 cm straight out from L3, as the words say.
      """),
    Note(
      .point(.quadratusLumborumDeepLower),
      """
      Lower lumbar spillover added (local). Lowered 1.5 cm: the drawn place was at L4, the \
      words say L4-L5 just above the rim.
      """),
    Note(
      .point(.iliocostalisThoracisT11),
      """
      Drawn along t11 to rib-12-tip it fell one to two levels too low (L1); now 5 cm beside \
      T11, as the words say.
      """),
    Note(.point(.iliocostalisLumborumL1), "Lower lumbar spillover added (2 of 3 hosts)."),
    Note(
      .point(.longissimusT10T11),
      """
      Drawn along t11 to rib-12-tip it fell too low; now 3.5 cm beside T11, as the words say. \
      Inner upper buttock added as spillover (2 of 3 hosts).
      """),
    Note(.point(.longissimusL1), "Inner upper buttock added as spillover (2 of 3 hosts)."),
    Note(.point(.multifidusL2), "Caution added."),
    Note(.point(.multifidusL5), "Caution added."),
    Note(
      .point(.multifidusS1),
      """
      Independent pages (5 hosts) name the sacrum in 0.67: raised; coccyx kept essential \
      (textbook), though only 0.22 name it.
      """),
    Note(.point(.iliopsoasIliacus), "Bleeding, nerve and appendicitis cautions added."),
    Note(
      .point(.iliopsoasLowerTendon),
      """
      At fraction 0.45 the circle lay on the femoral nerve (just lateral to the artery, near \
      the middle of the groin ligament); moved outward to 0.33.
      """),
    Note(
      .point(.iliopsoasPsoasBelly),
      """
      Checked: professional-only kept (aorta, bowel, ureter).
      """),
    Note(
      .point(.rectusAbdominisLower),
      """
      Sacrum added as spillover (2 of 4 hosts; the textbook band lies at this height).
      """),
    Note(.point(.pelvicFloorCoccygeus), "Changed: phrases, phrases."),
    Note(
      .point(.pelvicFloorLevatorAni),
      """
      Lower lumbar added as spillover (0.6, symptom-list pages; the textbook names sacrum and \
      coccyx).
      """),
    Note(
      .point(.bicepsFemorisLower),
      """
      Independent pages (4 hosts): lower back of thigh 1.0 raised; outer lower buttock 0.5 \
      added as spillover (textbook: up to the fold). Fibular nerve caution added.
      """),
    Note(
      .point(.semitendinosusSemimembranosusLower),
      """
      Independent pages (3 hosts): lower back of thigh 1.0 raised; calf kept as spillover \
      (textbook) though 0.67 name it.
      """),
    Note(
      .point(.semitendinosusSemimembranosusUpper),
      """
      Sciatic nerve side named in a caution.
      """),
    Note(
      .point(.adductorMagnusMid),
      """
      Lower inner thigh raised (0.6 of pages; textbook: down to the knee).
      """),
    Note(.point(.adductorMagnusIschial), "Pudendal nerve caution added."),
    Note(
      .point(.adductorLongusUpper),
      """
      Words said half a hand while 0.2 of the thigh is a whole hand; both now 6–7 cm. Upper \
      inner thigh raised (3 of 3 hosts; textbook).
      """),
    Note(.point(.adductorLongusLower), "Vessel caution added."),
    Note(
      .point(.pectineusMid),
      """
      Was self-care with caution at fraction 0.25, which lies over the femoral vein; now \
      professional-only and drawn nearer the pubic point. Front of hip raised (0.8; "deep in \
      the hip joint"); front upper thigh added.
      """),
    Note(
      .point(.gracilisMid),
      """
      Groin added as spillover (0.5, two weak pages; the textbook keeps to the thigh).
      """),
    Note(.point(.vastusLateralisUpper), "Changed: phrases."),
    Note(
      .point(.vastusLateralisMid),
      """
      Back of knee added: 0.8 of pages and the textbook (rear outer points) name it; it was \
      missing.
      """),
    Note(
      .point(.vastusLateralisLower),
      """
      Back of knee added: 0.8 of pages and the textbook (rear outer points) name it; it was \
      missing. Lower front thigh spillover added.
      """),
    Note(.point(.rectusFemorisUpper), "Fraction and words made to agree."),
    Note(.point(.vastusMedialisLower), "Changed: phrases."),
    Note(.point(.vastusMedialisUpper), "Changed: phrases."),
    Note(.point(.vastusIntermediusUpper), "Changed: phrases."),
    Note(.point(.sartoriusUpper), "Changed: phrases."),
    Note(
      .point(.gastrocnemiusMedial),
      """
      Lower calf added (0.56). Clot wording: risk factors alone are not a sign.
      """),
    Note(
      .point(.gastrocnemiusLateral),
      """
      Back of knee raised: every page names it; the textbook points that cause it (TrP3, TrP4) \
      lie in the no-press hollow and are merged here. Lower calf and outer leg added. Clot \
      wording: risk factors alone are not a sign.
      """),
    Note(
      .point(.soleusLower),
      """
      Words said 'above the end of the calf bulge'; the usual point is just below it. Lower \
      calf (Achilles) raised (0.78; textbook).
      """),
    Note(.point(.soleusUpper), "Changed: phrases, phrases, cautions."),
    Note(.point(.soleusSiType), "Changed: phrases, phrases, cautions."),
    Note(.point(.popliteusMid), "Changed: phrases."),
    Note(
      .point(.fibularisLongusUpper),
      """
      Moved down (textbook 2–4 cm below the knob) so that the whole circle keeps 4 cm from the \
      fibular nerve; ball removed.
      """),
    Note(.point(.tibialisAnteriorUpper), "Foot-drop caution added."),
  ]
}
