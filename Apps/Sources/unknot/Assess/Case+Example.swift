/// A case that runs, as `unknot assess --example` prints it: an imaginary office worker.
let exampleCase = """
  {
    "id": "office-worker",
    "person": {"age": 44, "sex": "female"},
    "days": 10,
    "drawing": [
      {"region": "buttock-upper-outer", "side": "left", "worst": true},
      {"region": "thigh-back-upper", "side": "left"}
    ],
    "answers": {"sitting-worse": "yes", "unaccustomed": "yes", "activity-kind": "soft-sand-walk"},
    "safety": {"cauda": "no"},
    "conditions": [],
    "presses": [{"point": "piriformis.lateral", "side": "left", "felt": "familiar"}]
  }
  """
