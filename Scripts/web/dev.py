"""The inner loop: watches the sources, builds quickly, serves the result, and lets open pages load it anew.

Nothing of it ships: it lies in .build/web/quick, which no command of `unknot` reads.
"""

import functools
import http.server
import threading
import time

from compile import Failed, compiled
from pack import packed_quickly

LOOK_EVERY_S = 0.3


def develop(root, work, port):
    site = work / "site"
    build(root, work, site)
    # A page that is open asks whether there is news; the address of the machine itself only.
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", port), functools.partial(Handler, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"The quick build is at http://127.0.0.1:{server.server_port}/   (Ctrl-C ends it)", flush=True)
    seen = stamps(root)
    while True:
        time.sleep(LOOK_EVERY_S)
        now = stamps(root)
        if now != seen:
            seen = now
            build(root, work, site)


def build(root, work, site):
    begun = time.monotonic()
    try:
        compiled(root, "quick", work)
        packed_quickly(root, work / "app.wasm", site)
        print(f"Built in {time.monotonic() - begun:.1f} s", flush=True)
    except Failed as error:
        print(f"{error}; the page stays as it was", flush=True)


def stamps(root):
    """When each source was last changed."""
    places = [root / "Package.swift", *(root / "Sources").rglob("*.swift"), *(root / "Web").rglob("*")]
    return {place: place.stat().st_mtime_ns for place in places if place.is_file()}


class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = {
        **http.server.SimpleHTTPRequestHandler.extensions_map,
        ".wasm": "application/wasm", ".js": "text/javascript", ".webmanifest": "application/manifest+json"}

    def end_headers(self):
        self.send_header("Cache-Control", "no-store")
        super().end_headers()

    def log_message(self, *_):
        pass
