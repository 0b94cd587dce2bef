"""The parts of the journey, by the words on the screen: the same in every browser."""


class Journey:
    """What somebody does who can tap, paint and see (`taps`, `paints`, `chooses`, `has`, `sees`)."""

    def passes_safety(self):
        self.taps("Start", exact=True)
        for _ in range(12):
            if not self.has("None of these"):
                break
            self.taps("None of these")
        return self.sees("Where does it hurt?")

    def draws(self):
        for region in ("buttock-upper-outer", "buttock-lower-outer", "sacroiliac"):
            self.paints(region, "left")
        self.taps("This is where it hurts")
        self.taps("6", exact=True)
        self.chooses("One to six weeks ago")
        self.taps("Go on")
        if self.has("Enough questions"):
            self.taps("Enough questions")
        return self.sees("What it may be")

    def finds(self):
        self.taps("Find it by pressing")
        self.taps("Sore, and it is my pain")
        for _ in range(12):
            if not self.has("Nothing special"):
                break
            self.taps("Nothing special")
        return self.sees("This is the point to work on")

    def prepares(self):
        self.taps("Release it")
        self.taps("None of these")
        self.sees("Get ready")
        return self
