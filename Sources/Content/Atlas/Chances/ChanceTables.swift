extension ChanceTable {
  /// One table a muscle, in the order of the muscles, then one for each other cause.
  public static let all: [ChanceTable] = [
    gluteusMaximus, gluteusMedius, gluteusMinimus, piriformis, obturatorInternus,
    quadratusFemoris, tensorFasciaeLatae, quadratusLumborum, iliocostalis, longissimus,
    multifidus, iliopsoas, rectusAbdominis, pelvicFloor, bicepsFemoris,
    semitendinosusSemimembranosus, adductorMagnus, adductorLongusBrevis, pectineus, gracilis,
    vastusLateralis, rectusFemoris, vastusMedialis, vastusIntermedius, sartorius, gastrocnemius,
    soleus, popliteus, fibularisLongus, tibialisAnterior, radiculopathyL4, radiculopathyL2L3,
    radiculopathyL5, radiculopathyS1, spinalStenosis, sacroiliacJoint, pelvicGirdlePregnancy,
    facetJoint, discogenic, hipOsteoarthritis, hipImpingementLabral, gtps, proximalHamstring,
    deepGluteal, muscleTear, coccydynia, axialSpondyloarthritis, stressFracture,
    vertebralFracture, hipFracture, avascularNecrosis, vascularClaudication, acuteLimbIschaemia,
    dvt, aaa, renalColic, endometriosis, shingles, caudaEquina, malignancy, spinalInfection,
    septicHip, psoasAbscess, meralgiaParesthetica, doms, nonSpecific,
  ]
}
