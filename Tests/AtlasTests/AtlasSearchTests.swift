import Anatomy
import Atlas
import Evidence
import Safety
import Testing

/// What people type, and what they mean.
@Suite struct AtlasSearchTests {
  @Test(arguments: [
    ("piriformis", MuscleID.piriformis), ("periformis", .piriformis), ("pirifromis", .piriformis),
    ("Deep hip rotator", .piriformis), ("glute med", .gluteusMedius),
    ("gluteus medias", .gluteusMedius), ("glute max", .gluteusMaximus), ("QL", .quadratusLumborum),
    ("hip flexor", .iliopsoas), ("psoas", .iliopsoas), ("IT band", .tensorFasciaeLatae),
    ("it-band", .vastusLateralis), ("TFL", .tensorFasciaeLatae), ("outer hip", .gluteusMedius),
    ("tail bone", .pelvicFloor), ("lower back", .quadratusLumborum),
    ("lower back", .multifidus), ("calf cramp", .gastrocnemius), ("cramp", .soleus),
    ("hamstrings", .bicepsFemoris), ("quad", .rectusFemoris), ("sciatica", .piriformis),
    ("sciatica", .gluteusMinimus), ("groin", .pectineus), ("shin splints", .tibialisAnterior),
    ("gastrocnemeus", .gastrocnemius), ("peroneus", .fibularisLongus),
    ("sore piriformis muscle", .piriformis),
  ])
  func `people find the muscle they mean`(_ typed: String, _ muscle: MuscleID) {
    #expect(AtlasSearch(typed).muscles.contains(muscle))
  }

  @Test(arguments: [
    ("SI joint", MimicID.sacroiliacJoint), ("sciatica", .radiculopathyS1),
    ("siatica", .radiculopathyL5), ("slipped disc", .discogenic), ("bursitis", .gtps),
    ("outer hip", .gtps), ("tailbone", .coccydynia), ("arthritis", .hipOsteoarthritis),
    ("calf cramp", .vascularClaudication), ("piriformis syndrome", .deepGluteal),
    ("meralgia parasthetica", .meralgiaParesthetica), ("lower back", .nonSpecific),
  ])
  func `people find the other cause they mean`(_ typed: String, _ cause: MimicID) {
    #expect(AtlasSearch(typed).mimics.contains(cause))
  }

  @Test(arguments: [
    ("piriformis", MuscleID.piriformis), ("periformis", .piriformis), ("psoas", .iliopsoas),
    ("glute min", .gluteusMinimus), ("soleus", .soleus), ("gracilis", .gracilis),
  ])
  func `a name comes first`(_ typed: String, _ muscle: MuscleID) {
    #expect(AtlasSearch(typed).muscles.first == muscle)
  }

  @Test
  func `every muscle is found by each of its names, and by each with any one letter left out`() {
    for muscle in Muscle.all {
      for name in [muscle.id.known, muscle.latin.text, muscle.plain.text] {
        #expect(AtlasSearch(name).muscles.contains(muscle.id), "\(name)")
      }
      let known = muscle.id.known
      for index in known.indices where known[index].isLetter && known.count > 5 {
        var slipped = known
        slipped.remove(at: index)
        #expect(AtlasSearch(slipped).muscles.contains(muscle.id), "\(slipped)")
      }
    }
  }

  @Test func `nothing typed finds everything, nonsense finds nothing`() {
    for typed in ["", "  ", "pain", "my sore muscle"] {
      #expect(AtlasSearch(typed).muscles.count == MuscleID.allCases.count)
      #expect(AtlasSearch(typed).mimics.count == MimicID.allCases.count)
    }
    for typed in ["xyzzy", "🦵", "q", "piriformis xyzzy"] { #expect(AtlasSearch(typed).isEmpty) }
  }

  @Test func `one more word never finds more`() {
    for first in ["hip", "back", "glute", "nerve"] {
      for second in ["outer", "deep", "joint"] {
        let few = Set(AtlasSearch(first + " " + second).muscles)
        #expect(few.isSubset(of: Set(AtlasSearch(first).muscles)))
      }
    }
  }
}
