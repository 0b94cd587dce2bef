extension Source {
  /// The source with an id.
  public static func of(_ id: SourceID) -> Source { catalogue.of(id) }

  /// Every source, in the order of the ids.
  public static var all: [Source] { catalogue.entries }

  private static let catalogue = Catalogue<SourceID, Source>([
    n2016, travellSimons1992, simons1999, donnelly2019, davies2013, namtptSymptomChecker,
    medlinkPiriformis, nielasherBlog, fitnessVipQl, finando2008, grayAnatomy,
    iglesiasGonzalez2013, monclusDiez2025, adelmanesh2015, adelmanesh2016, njoo1994,
    holmJensen2020, chenNizar2011, roach2013, samani2020, rozenfeld2020, lluch2015,
    chiarotto2016, fernandezDommerholt2018, lucas2009, rathbone2017, mcaMtrp2023, quintner2015,
    dommerholtGerwin2015, hopayian2010, hopayian2018, martin2014, drew2017, izumi2014,
    experimentalPain2021, lesher2008, slipman2000, kurosawa2015, murphy2009, taylor2013,
    laslett2005, depalma2011, suri2010, cook2011, konno2007, vroomen2002, verwoerd2014,
    verwoerd2016, suri2011, iversen2013, han2023, hancock2007, petersen2017, kinsella2024,
    fearon2013, grimaldi2017, metcalfe2019, sutlive2008, cacchio2012, rudwaleit2006, sieper2009,
    finucane2020, downie2013, henschke2009, henschke2013, dionne2019, yusuf2019, maamari2022,
    assar2009, khan2006, wells1997, robertsonWood2017, coccydyniaTidsskriftet, lirette2014,
    takamoto2015, hanten2000, lu2022, denneny2019, hou2002, wilke2018, szajkowski2025,
    fernandez2006, furlan2015, bartsch2021, ernst2003, yin2014, jabr2010, massagePePregnancy2020,
    yariHaematoma, menezesCosta2012, suzuki2020, childs2005, lauridsen2006, psfsHall2011,
    odiRehabmeasures, keeleStartback, hill2008, distefano2009, macaskill2014, macadam2015,
    neto2020, simenz2012, reiman2012, boren2011, contreras2015, steffens2016, shiri2018,
    pocovi2024, haydenExercise2023, cooper2016, gabbett2016, gabbett2020, impellizzeri2020,
    aberdeenBlog, massagetodayGluteals, currie2015, wanAeLoh2020, cornwall2006, salomMoreno2014,
    zuilEscobar2016, grieve2013Prev, grieve2013Series, pastore2012, morningsidePelvic,
    harding2005, konstantinou2015, stynes2018, mellor2018, moore2014, fernando2022, lespasio2019,
    onfhIndia2019, vleeming2008, meralgiaWeb, niceNg59, bmjBpCes, girftCes2024, lothianRedflags,
    verhagen2016, wallwork2024, henschke2008, cambron2007, binkley1999, lefsNorms2017,
    stratford1995, farrar2001, salaffi2004, loinc725143, ostelo2008, fradkin2006, herman2012,
    cheatham2015, debski2019, frChronic2022, smrUmbrella2022, painscienceWater,
    painscienceTakamoto, kumar2013, cleary2002, domsWiki, lejeune1998, voloshina2013,
    gmaxAtrophy2017, margaretten2007, cohen2013Zoster, longhino2011, whoActivity2020, whoLbp2023,
    daSilva2019, cibulka2017, kalichman2017, moraska2013, gay2013, cherkin2011, abbottGroin,
    cesSeries334, cochraneExercisePreventionProtocol, clinicalConvention,
    impellizzeri2021Dismiss, impellizzeriJat2020, lequesne2008, allison2016, zosterWeb,
    learnandfeelbetterQl, fortin1997, vanderwindt2010, nadeau2013, wells2006, nhsHipFracture,
    nhsDvt, nhsKidneyInfection, testicularTorsionNhs, iliopsoasHaematoma, antenatalMassage2021,
    niceNg234, nhsSciatica, hamstringTendonWeb, namtptIliopsoas, namtptQlVl, nhs999,
    nhsNecrotisingFasciitis, nhsEctopic, nhsPregnancyBleeding, niceCg147, nhsPmr, nhsStatins,
    niceNg12, rcemAli, devonAli, mallick2004, xu2019Iliopsoas, alKhodairy2007, niceNg73,
    reiman2015Fai, griffin2016,
  ])
}
