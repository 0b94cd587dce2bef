"""Which modules the browser needs, in what order: asked of SwiftPM once for each state of the manifest."""

import hashlib
import json
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

MAIN = "Web/WebMain.swift"
# Read when it is needed, in a worker: not a part of the app.
HEALTH = "Web/HealthMain.swift"


@dataclass(frozen=True)
class Module:
    name: str
    folder: Path  # relative to the root
    uses: tuple[str, ...]

    def sources(self, root):
        """Relative to the root, so that where a clone lies leaves no trace in what is built."""
        return sorted(file.relative_to(root) for file in (root / self.folder).rglob("*.swift"))


def needed(root, work, main=MAIN):
    """What a program imports and all that this uses, each after what it uses itself."""
    known = {target["name"]: target for target in described(root, work)["targets"]}
    ordered = {}

    def add(name):
        if name in ordered:
            return
        target = known[name]
        uses = tuple(target.get("target_dependencies", ()))
        for use in uses:
            add(use)
        ordered[name] = Module(name, Path(target["path"]), uses)

    for name in re.findall(r"^import (\w+)", (root / main).read_text(), re.MULTILINE):
        add(name)
    return list(ordered.values())


def described(root, work):
    """`swift package describe`, kept until Package.swift changes."""
    manifest = (root / "Package.swift").read_bytes()
    kept = work / f"package-{hashlib.sha256(manifest).hexdigest()[:16]}.json"
    if not kept.exists():
        for old in work.glob("package-*.json"):
            old.unlink()
        # A scratch folder of its own: `swift build` may be running in the usual one.
        run = subprocess.run(
            ["swift", "package", "--scratch-path", work / "describe", "describe", "--type", "json"],
            cwd=root, stdout=subprocess.PIPE, check=True)
        kept.write_bytes(run.stdout)
    return json.loads(kept.read_bytes())
