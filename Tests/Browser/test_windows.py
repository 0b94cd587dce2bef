"""Two windows of one app on one device: what one says the other knows, and nothing deleted comes back."""

from conftest import Person


class Pair:
    """The same person with two windows."""

    def __init__(self, chromium, server):
        self.one = Person(chromium, server.address)
        self.one.opens()
        self.two = Person(chromium, server.address, context=self.one.context)
        self.two.opens()

    def close(self):
        assert not self.one.errors + self.two.errors
        self.one.context.close()


def test_an_emergency_said_in_one_window_stands_in_the_other(chromium, server):
    pair = Pair(chromium, server)
    pair.one.passes_safety()
    pair.two.sees("Go on")
    pair.two.goes("safety/gate")
    pair.two.taps("Chest pain, short of breath")
    pair.two.taps("Chest pain or a tight chest")
    pair.two.sees("Get help now")
    pair.one.sees("Get help now")
    pair.close()


def test_two_windows_make_one_episode(chromium, server):
    pair = Pair(chromium, server)
    pair.one.passes_safety()
    count = pair.one.lines()
    pair.two.sees("Go on").goes("draw").sees("Where does it hurt?")
    assert pair.two.lines() == count
    pair.close()


def test_what_one_window_deletes_the_other_does_not_bring_back(chromium, server):
    pair = Pair(chromium, server)
    pair.one.passes_safety()
    pair.two.goes("settings").taps("Delete everything").taps("Delete everything")
    pair.two.sees("Pain in the back, buttock, hip or leg?")
    pair.one.sees("Pain in the back, buttock, hip or leg?")
    assert pair.one.lines() == 0
    pair.close()


def test_a_window_that_slept_while_all_was_deleted_writes_nothing_back(chromium, server):
    pair = Pair(chromium, server)
    pair.one.passes_safety()
    # As a phone does with a page in the background: no message reaches it.
    pair.one.page.evaluate("() => { BroadcastChannel.prototype.dispatchEvent = () => true; }")
    pair.one.page.evaluate("""async () => {
        const { openStore } = await import('./host/store.js');
        window.other = await openStore();
        await window.other.read();
    }""")
    pair.two.goes("settings").taps("Delete everything").taps("Delete everything")
    pair.two.sees("Pain in the back, buttock, hip or leg?")
    failure = pair.one.page.evaluate("""() => window.other.append([{ id: 'late', line: 'a line' }])
        .then(() => null, (error) => error.message)""")
    assert failure == "erased elsewhere"
    assert pair.two.lines() == 0
    pair.close()
