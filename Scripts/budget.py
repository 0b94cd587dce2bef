"""What the first answer needs, over the wire: fails where that is more than the budget."""

import json
import re
from pathlib import Path

SITE = Path(__file__).resolve().parents[1] / ".build/debug/unknot.site"
BUDGET = {".br": 650_000, ".gz": 900_000}  # bytes


def main():
    files = {file["path"]: file["bytes"] for file in json.loads((SITE / "site.json").read_text())["files"]}
    page = (SITE / "index.html").read_text()
    named = re.findall(r'(?:href|src)="([^"#]+)"', page)
    needed = {"index.html", *named}
    unknown = needed - files.keys()
    if unknown or "app.wasm" not in needed:
        raise SystemExit(f"index.html names what is not there, or does not name the app: {unknown}")
    for end, most in BUDGET.items():
        parts = {path: sent(path, end, files) for path in needed}
        total = sum(parts.values())
        print(f"{end[1:]}: {total / 1000:.0f} KB of {most / 1000:.0f} KB, of them the app {parts['app.wasm'] / 1000:.0f} KB")
        if total > most:
            raise SystemExit("The first answer needs more than the budget.")


def sent(path, end, files):
    form = SITE / (path + end)
    return form.stat().st_size if form.exists() else files[path]


main()
