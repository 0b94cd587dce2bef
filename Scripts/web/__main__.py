"""Builds the web app.

    python3 Scripts/web compile      Swift to WebAssembly, as it ships: .build/web/full/app.wasm
    python3 Scripts/web pack         what `unknot` serves, beside the program: .build/debug/unknot.site
    python3 Scripts/web dev [PORT]   the inner loop: a quick build on each change, served on PORT
"""

import fcntl
import subprocess
import sys
from pathlib import Path

from compile import Failed, compiled
from dev import develop
from pack import packed

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / ".build" / "web"


def main(arguments):
    WORK.mkdir(parents=True, exist_ok=True)
    match arguments:
        case ["compile"]:
            with lock("full"):
                compiled(ROOT, "full", WORK / "full")
        case ["pack"]:
            with lock("full"):
                compiled(ROOT, "full", WORK / "full")
                program = (ROOT / ".build/debug/unknot").resolve()
                run = subprocess.run([program, "first-view"], stdout=subprocess.PIPE, check=True)
                packed(ROOT, WORK / "full/app.wasm", program.with_name("unknot.site"), run.stdout, WORK / "compressed")
        case ["dev", *port]:
            with lock("quick"):
                develop(ROOT, WORK / "quick", int(port[0]) if port else 8081)
        case _:
            raise SystemExit(__doc__)


def lock(mode):
    """One build of a kind at a time; another one waits."""
    file = open(WORK / f"{mode}.lock", "w")
    fcntl.flock(file, fcntl.LOCK_EX)
    return file


try:
    main(sys.argv[1:])
except Failed as error:
    raise SystemExit(f"unknot: {error}")
except KeyboardInterrupt:
    print()
