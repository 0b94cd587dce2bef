"""The parts of the journey, by the words on the screen: the same in every browser."""


class Journey:
    """What somebody does who can tap, paint and see (`taps`, `paints`, `chooses`, `has`, `sees`)."""

    def passes_safety(self):
        self.taps("Start", exact=True)
        self.taps("None of these")
        return self.sees("Where does it hurt?")

    def passes_lists(self):
        """Every list of safety questions that follows, with nothing ticked."""
        for _ in range(12):
            answer = next((words for words in ("None of these", "Nothing new") if self.has(words)), None)
            if answer is None:
                break
            self.taps(answer)
        return self

    def gives(self, answer):
        """The same answer at every place that is offered, its own safety questions first."""
        self.passes_lists()
        for _ in range(12):
            if not self.has(answer):
                break
            self.taps(answer)
            self.passes_lists()
        return self

    def draws(self):
        for region in ("buttock-upper-outer", "buttock-lower-outer", "sacroiliac"):
            self.paints(region, "left")
        self.taps("This is where it hurts")
        self.taps("6", exact=True)
        self.chooses("One to six weeks ago")
        self.taps("Go on")
        self.passes_lists()
        if self.has("Enough questions"):
            self.taps("Enough questions")
        return self.sees("What it may be")

    def finds(self):
        self.taps("Find it by pressing").passes_lists()
        self.taps("Sore, and it is my pain").gives("Nothing special")
        return self.sees("This is the point to work on")

    def prepares(self):
        self.taps("Release it").passes_lists()
        self.sees("Get ready")
        return self
