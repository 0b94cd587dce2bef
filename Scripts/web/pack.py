"""Packs the web app: every file of Web/, app.wasm and health.wasm in one folder, the list of them, and their compressed forms.

    site/app.wasm  site/host/host.js …   as they are
    site/app.wasm.br  site/app.wasm.gz … beside each file that gets smaller
    site/site.json                       {"mode", "version", "files": [{"path", "hash", "bytes"}]}

The same sources give the same bytes, wherever the clone lies; `version` is a hash of all of them.
"""

import gzip
import hashlib
import json
import shutil
import subprocess

KINDS = {".html", ".css", ".js", ".webmanifest", ".svg", ".png", ".txt"}
START, WORKER, WRONG = "index.html", "sw.js", "404.html"
EMPTY = b'<div id="app" aria-busy="true"></div>'
NO_VERSION = b'<meta name="version" content="">'
DIGITS = 16  # of a hash, where the service worker keeps it: 64 bits tell versions apart


def packed(root, wasm, site, first_view, kept):
    """Makes the folder `site` anew, to be shipped. `kept`: a folder for compressed forms made earlier."""
    files = {**programs(wasm), **sources(root)}
    files[START] = replaced(files[START], EMPTY, EMPTY[:-len(b"</div>")] + first_view + b"</div>", START)
    version = hashed(json.dumps(listed(files)).encode())[:DIGITS]
    files[START] = replaced(files[START], NO_VERSION, NO_VERSION.replace(b'""', f'"{version}"'.encode()), START)
    files[WORKER] = worker(files, version)
    write(site, files, "full", version)
    for path, content in files.items():
        for end, form in compressed(content, kept).items():
            if len(form) < len(content):
                (site / (path + end)).write_bytes(form)
    sweep(kept, files.values())
    return version


def packed_quickly(root, wasm, site):
    """Makes the folder for the inner loop: no first view, a service worker that goes away, nothing compressed."""
    files = {**programs(wasm), **sources(root)}
    files[WORKER] = b"self.addEventListener('activate', () => self.registration.unregister());\n"
    files["dev.js"] = (root / "Scripts/web/dev.js").read_bytes()
    files[START] = replaced(
        files[START], b"</head>", b'<script src="dev.js"></script>\n</head>', START)
    write(site, files, "quick", hashed(json.dumps(listed(files)).encode())[:DIGITS])


def programs(wasm):
    """The app, and beside it what a worker reads an export of Apple Health with."""
    return {path.name: path.read_bytes() for path in (wasm, wasm.with_name("health.wasm"))}


def sources(root):
    """The files of Web/ that are served, by their path."""
    web = root / "Web"
    found = sorted(file for file in web.rglob("*") if file.suffix in KINDS)
    return {file.relative_to(web).as_posix(): file.read_bytes() for file in found}


def worker(files, version):
    """The service worker, with the list of what it keeps in front."""
    # What only helps on a server need not be kept for use without one.
    kept = {path: hashed(content)[:DIGITS] for path, content in sorted(files.items())
            if path not in (WORKER, WRONG)}
    head = json.dumps({"version": version, "files": kept}, indent=1)
    return f"const site = {head};\n".encode() + files[WORKER]


def replaced(text, old, new, name):
    """A step that does nothing is an error."""
    if text.count(old) != 1:
        raise SystemExit(f"{name}: expected just once: {old.decode()}")
    return text.replace(old, new)


def listed(files):
    return [{"path": path, "hash": hashed(content), "bytes": len(content)}
            for path, content in sorted(files.items())]


def hashed(content):
    return hashlib.sha256(content).hexdigest()


def write(site, files, mode, version):
    """Whole or not at all: the folder is made beside the old one, which it then replaces."""
    new, old = site.with_suffix(".new"), site.with_suffix(".old")
    for folder in (new, old):
        shutil.rmtree(folder, ignore_errors=True)
    for path, content in files.items():
        place = new / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    about = {"mode": mode, "version": version, "files": listed(files)}
    (new / "site.json").write_text(json.dumps(about, indent=1) + "\n")
    if site.exists():
        site.rename(old)
    new.rename(site)
    shutil.rmtree(old, ignore_errors=True)


def compressed(content, kept):
    """The forms of a file by the end of their name; made once for each content."""
    kept.mkdir(parents=True, exist_ok=True)
    forms = {}
    for end, make in ((".br", brotli), (".gz", lambda plain: gzip.compress(plain, 9, mtime=0))):
        file = kept / (hashed(content) + end)
        if not file.exists():
            file.write_bytes(make(content))
        forms[end] = file.read_bytes()
    return forms


def brotli(content):
    return subprocess.run(
        ["brotli", "--quality=11", "--lgwin=24", "--stdout"], input=content, stdout=subprocess.PIPE, check=True).stdout


def sweep(kept, contents):
    """Forgets the compressed forms of files that are no more."""
    now = {hashed(content) for content in contents}
    for file in kept.iterdir():
        if file.stem not in now:
            file.unlink()
