"""A session in a real terminal: what keys of the terminal and signals do to it, and to the journal."""

import json
import os
import pathlib
import pty
import re
import select
import signal
import subprocess
import termios
import time

import pytest

ROOT = pathlib.Path(__file__).parents[2]
UNKNOT = ROOT / ".build/debug/unknot"
WELL = "\n" * 5 + "n\n" + "n\n" * 7  # no to all questions of safety, as in ReleaseTests
PATIENCE_S = 30


class Terminal:
    """The program at a terminal, as a person has it."""

    def __init__(self, journal, *more):
        self.main, side = pty.openpty()
        self.side = side
        self.before = termios.tcgetattr(side)
        self.text = ""

        def own_session():
            os.setsid()
            import fcntl
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)

        self.process = subprocess.Popen(
            [UNKNOT, "release", "gluteus-medius.middle", "--side", "left", "--no-warm-up", "--silent",
             "--speed", "5", "--journal", journal, *more],
            stdin=side, stdout=side, stderr=side, preexec_fn=own_session)

    def send(self, text):
        os.write(self.main, text.encode())

    def read_until(self, words):
        end = time.monotonic() + PATIENCE_S
        while words not in self.text:
            assert time.monotonic() < end, f"{words!r} did not come: {self.text[-2000:]!r}"
            ready, _, _ = select.select([self.main], [], [], 0.2)
            if ready:
                self.text += os.read(self.main, 65536).decode(errors="replace")
        return self.text

    def begin(self):
        """Answers what is asked and presses for a while."""
        for line in (WELL + "6\n\n").splitlines(keepends=True):
            self.send(line)
            time.sleep(0.02)
        self.read_until("how strong it aches")
        assert self.mode & termios.ECHO == 0
        self.read_until("\rhold · ")
        time.sleep(2)

    @property
    def mode(self):
        return termios.tcgetattr(self.side)[3]

    def wait(self):
        end = time.monotonic() + PATIENCE_S
        while self.process.poll() is None:
            assert time.monotonic() < end, f"it does not end: {self.text[-2000:]!r}"
            ready, _, _ = select.select([self.main], [], [], 0.1)
            if ready:
                self.text += os.read(self.main, 65536).decode(errors="replace")
        return self.process.returncode


def noted(journal):
    if not journal.exists():
        return []
    lines = [json.loads(line) for line in journal.read_text().splitlines()]
    return [line for line in lines if line.get("kind") == "released"]


@pytest.mark.parametrize("end, name", [
    ("\x03", signal.SIGINT), ("\x1c", signal.SIGQUIT),
    (signal.SIGTERM, signal.SIGTERM), (signal.SIGINT, signal.SIGINT), (signal.SIGHUP, signal.SIGHUP),
])
def test_an_end_from_outside_restores_the_terminal_and_notes_what_was_pressed(tmp_path, end, name):
    journal = tmp_path / "journal.ndjson"
    terminal = Terminal(journal)
    terminal.begin()
    if isinstance(end, str):
        terminal.send(end)
    else:
        terminal.process.send_signal(end)
    assert terminal.wait() == -name
    assert termios.tcgetattr(terminal.side) == terminal.before
    assert len(noted(journal)) == 1, terminal.text[-1500:]
    assert noted(journal)[0]["seconds"] > 0


def test_in_the_background_the_terminal_is_as_before_and_the_session_waits(tmp_path):
    journal = tmp_path / "journal.ndjson"
    terminal = Terminal(journal)
    terminal.begin()
    terminal.send("\x1a")
    _, status = os.waitpid(terminal.process.pid, os.WUNTRACED)
    assert os.WIFSTOPPED(status)
    assert termios.tcgetattr(terminal.side) == terminal.before
    terminal.process.send_signal(signal.SIGCONT)
    terminal.read_until("Press the space bar to go on.")
    assert terminal.mode & termios.ECHO == 0
    terminal.send(" ")
    time.sleep(0.5)
    terminal.send("q")
    time.sleep(0.3)
    terminal.send("q")
    terminal.read_until("Pain now")
    terminal.send("3\n")
    assert terminal.wait() == 0
    assert noted(journal)[0]["after"] == 3


def test_an_end_at_the_last_question_loses_nothing(tmp_path):
    journal = tmp_path / "journal.ndjson"
    terminal = Terminal(journal)
    terminal.begin()
    terminal.send("q")
    time.sleep(0.3)
    terminal.send("q")
    terminal.read_until("Pain now")
    terminal.send("\x03")
    assert terminal.wait() == -signal.SIGINT
    assert len(noted(journal)) == 1


@pytest.mark.parametrize("header", [True, False])
def test_a_line_of_another_program_is_kept(tmp_path, header):
    journal = tmp_path / "journal.ndjson"
    line = '{"v":1,"id":"%s","at":1790000000000,"offset":60,"person":"me","kind":"episode-started"}\n'
    journal.write_text(line % "before")
    os.chmod(journal, 0o600)
    if header:
        other = tmp_path / "with-header.ndjson"
        subprocess.run([UNKNOT, "journal", "export", "--journal", journal, other], check=True)
        journal.write_bytes(other.read_bytes())
    terminal = Terminal(journal)
    terminal.begin()
    with open(journal, "a") as file:
        file.write(line % "meanwhile")
    terminal.send("\x03")
    terminal.wait()
    text = journal.read_text()
    for word in ('"id":"before"', '"id":"meanwhile"', '"kind":"released"'):
        assert len(re.findall(word, text)) == 1, text
    assert journal.stat().st_mode & 0o777 == 0o600
