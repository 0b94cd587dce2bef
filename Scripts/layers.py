"""The shape of the house: no arrow runs up, no circle between folders, files stay small.

The floors stand in one list; what each module uses is asked of SwiftPM and read in the imports.
"""

import re
import statistics
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "Scripts/web"))
from modules import described  # noqa: E402

# From the ground up: a module uses only its own floor and those before it.
FLOORS = ["Ground", "Content", "Mind", "Hand", "Memory", "Counsel", "Voice", "Face", "Review"]
LINES = {"median": 60, "p90": 160, "max": 300}


def main():
    work = ROOT / ".build/web"
    work.mkdir(parents=True, exist_ok=True)
    targets = [t for t in described(ROOT, work)["targets"]
               if t["type"] == "library" and t["path"].startswith("Sources/")]
    if not targets:
        raise SystemExit("Package.swift has no modules below Sources/")
    for way in folder_circles(targets):
        print(way)
    complaints = arrows(targets) + circles(targets) + sizes()
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


def floor(target):
    return FLOORS.index(Path(target["path"]).parts[1])


def arrows(targets):
    """What a module imports or declares stands on its own floor or below."""
    known = {target["name"]: target for target in targets}
    found = []
    for target in targets:
        used = imports(target) & known.keys() | set(target.get("target_dependencies", ()))
        for name in sorted(used):
            if floor(known[name]) > floor(target):
                found.append(f"An arrow runs up: {target['name']} uses {name}")
    return found


def circles(targets):
    """SwiftPM refuses circles between modules; here between floors."""
    uses = {}
    known = {target["name"]: target for target in targets}
    for target in targets:
        for name in imports(target) & known.keys():
            uses.setdefault(FLOORS[floor(target)], set()).add(FLOORS[floor(known[name])])
    return [f"A circle between floors: {' → '.join(way)}" for way in ways_back(uses)]


def folder_circles(targets):
    """Within a module: which folder declares the types that another one names."""
    found = []
    for target in targets:
        folder = ROOT / target["path"]
        files = {file: file.read_text() for file in folder.rglob("*.swift")}
        home = {}
        for file, text in files.items():
            part = folder_of(file, folder)
            for name in re.findall(r"^(?:public |package )?(?:indirect )?(?:final )?(?:struct|enum|class|protocol|typealias) (\w+)",
                                   text, re.MULTILINE):
                home.setdefault(name, part)
        uses = {}
        for file, text in files.items():
            part = folder_of(file, folder)
            code = re.sub(r"//.*|\"(?:\\.|[^\"\\])*\"", "", text)
            for name in set(re.findall(r"\b[A-Z]\w+", code)):
                there = home.get(name)
                if there is not None and there != part and part != "." and there != ".":
                    uses.setdefault(part, set()).add(there)
        for way in ways_back(uses):
            found.append(f"A circle between folders of {target['name']}: {' → '.join(way)}")
    return found


def folder_of(file, module):
    parts = file.relative_to(module).parts
    return parts[0] if len(parts) > 1 else "."


def imports(target):
    found = set()
    for file in (ROOT / target["path"]).rglob("*.swift"):
        found |= set(re.findall(r"^(?:@testable )?(?:public |internal )?import (\w+)", file.read_text(), re.MULTILINE))
    return found


def ways_back(uses):
    """One way for each pair that reaches itself again."""
    ways = {}
    for start in sorted(uses):
        for next_one in sorted(uses[start] - {start}):
            if start in reached(uses, next_one):
                ways.setdefault(frozenset((start, next_one)), [start, next_one, start])
    return list(ways.values())


def reached(uses, start):
    seen, open_ones = set(), [start]
    while open_ones:
        for name in uses.get(open_ones.pop(), ()):
            if name not in seen:
                seen.add(name)
                open_ones.append(name)
    return seen


def sizes():
    lines = {file: len(file.read_text().splitlines())
             for place in ("Sources", "Apps/Sources", "Web") for file in (ROOT / place).rglob("*.swift")}
    counts = sorted(lines.values())
    now = {"median": statistics.median(counts), "p90": counts[len(counts) * 9 // 10], "max": counts[-1]}
    print(f"{len(counts)} Swift files, lines: " + ", ".join(f"{name} {count:g}" for name, count in now.items()))
    return [f"Files are too long: {name} is {now[name]:g} lines, at most {most}"
            + (f" ({max(lines, key=lines.get).relative_to(ROOT)})" if name == "max" else "")
            for name, most in LINES.items() if now[name] > most]


sys.exit(main())
