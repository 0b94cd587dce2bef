"""Hosts of static files as people have them: each serves the folder of `unknot site` in its own way."""

import collections
import contextlib
import functools
import http.server
import pathlib
import subprocess
import threading

from conftest import UNKNOT

TYPES = {
    ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml",
    ".png": "image/png", ".webmanifest": "application/manifest+json", ".wasm": "application/wasm",
    ".gz": "application/gzip", ".txt": "text/plain"}
KINDS = ("brotli", "gzip", "none", "octet-stream", "rewriting")


class Handler(http.server.BaseHTTPRequestHandler):
    """One way of serving: `kind` is one of KINDS."""

    protocol_version = "HTTP/1.1"

    def __init__(self, folder, kind, sent, *arguments):
        self.folder, self.kind, self.sent = folder, kind, sent
        super().__init__(*arguments)

    def do_GET(self):
        name = self.path.split("?")[0].lstrip("/")
        place = self.folder / (name if name and not name.endswith("/") else name + "index.html")
        if not place.is_file() or self.folder not in place.resolve().parents:
            wrong = self.folder / "404.html"
            self.answer(404, wrong.read_bytes() if wrong.exists() else b"", "text/html")
            return
        content, coding = place.read_bytes(), None
        kind = "application/octet-stream" if self.kind == "octet-stream" and place.suffix == ".wasm" else TYPES[place.suffix]
        takes = self.headers.get("Accept-Encoding", "")
        for mode, accepted, end in (("brotli", "br", ".br"), ("gzip", "gzip", ".gz")):
            form = place.with_name(place.name + end)
            if self.kind == mode and accepted in takes and form.exists():
                content, coding = form.read_bytes(), accepted
        if self.kind == "rewriting" and place.suffix in (".html", ".css"):
            content += b"\n<!-- seen -->\n" if place.suffix == ".html" else b"\n/* seen */\n"
        self.sent[name or "index.html"].append(len(content))
        self.answer(200, content, kind, coding)

    def answer(self, status, content, kind, coding=None):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-cache")
        self.send_header("Vary", "Accept-Encoding")
        if coding:
            self.send_header("Content-Encoding", coding)
        self.end_headers()
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            self.wfile.write(content)

    def log_message(self, *_):
        pass


class Host:
    """The app on a host: `address`, the `folder` that it serves, and what was `sent`, by path."""

    def __init__(self, folder, kind):
        self.folder = folder
        self.sent = collections.defaultdict(list)
        self.server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(Handler, folder, kind, self.sent))
        self.server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.server.server_port}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self):
        self.server.shutdown()
        self.server.server_close()


@contextlib.contextmanager
def hosted(folder: pathlib.Path, kind="none"):
    subprocess.run([str(UNKNOT), "site", "--out", str(folder)], check=True, timeout=60, capture_output=True)
    host = Host(folder.resolve(), kind)
    try:
        yield host
    finally:
        host.stop()
