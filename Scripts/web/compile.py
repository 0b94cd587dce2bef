"""Compiles the app to WebAssembly: plain `swiftc`, one object file, the linker.

In Embedded Swift a module carries the bodies of its functions. So each module is only emitted, and
one code generation, that of a program such as Web/WebMain.swift, makes the code of all. What did not change since the
last time, nor anything below it, is not emitted again.
"""

import hashlib
import os
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from modules import HEALTH, MAIN, needed

TARGET = "wasm32-unknown-none-wasm"
RUNTIME = "Web/runtime.c"
PROGRAMS = {"app": MAIN, "health": HEALTH}
SWIFT = [
    "-target", TARGET, "-swift-version", "6", "-wmo", "-parse-as-library",
    "-enable-experimental-feature", "Embedded", "-enable-experimental-feature", "Extern",
    "-enable-upcoming-feature", "ExistentialAny",
    "-enable-upcoming-feature", "InternalImportsByDefault",
    "-enable-upcoming-feature", "MemberImportVisibility",
    "-assert-config", "Debug",   # the text of a failed check reaches the console
    "-Xcc", "-msimd128",         # two numbers at once; all browsers have it since 2023
]
C = ["--target=wasm32-unknown-unknown", "-Os", "-ffreestanding", "-fno-builtin", "-mbulk-memory"]
LINK = [
    "--no-entry", "--gc-sections",
    "--compress-relocations",                      # numbers as short as they are
    "-z", "stack-size=1048576", "--stack-first",   # a stack that overflows traps, and overwrites nothing
]
MODES = {"full": "-Osize", "quick": "-Onone"}


class Failed(Exception):
    """A compiler said no; what it said is on the screen already."""


def compiled(root, mode, work):
    """Makes work/app.wasm and work/health.wasm, and in work/named both with the names of their functions.

    True where either is new.
    """
    work.mkdir(parents=True, exist_ok=True)
    # A list, so that both are made.
    return any([compiled_one(root, mode, work, name, main) for name, main in PROGRAMS.items()])


def compiled_one(root, mode, work, name, main):
    tools = Path(shutil.which("swiftc")).resolve().parent
    # Relative, as all paths here: where a clone lies leaves no trace.
    flags = SWIFT + [MODES[mode], "-I", str((work / "modules").relative_to(root))]
    modules = needed(root, work.parent, main)
    key = emitted(root, modules, flags, tools, work / "modules")
    key = digest([key, *flags, *C, *LINK], [root / main, root / RUNTIME])
    done, out = work / f"{name}.key", work / f"{name}.wasm"
    if is_kept(done, key) and out.exists():
        return False
    code, runtime = work / f"{name}.o", work / "runtime.o"
    call(root, tools / "swiftc", *flags, "-module-name", Path(main).stem, "-c", main, "-o", code)
    call(root, tools / "clang", *C, "-c", RUNTIME, "-o", runtime)
    tables = tools.parent / "lib/swift/embedded" / TARGET / "libswiftUnicodeDataTables.a"
    named = work / "named" / f"{name}.wasm"
    named.parent.mkdir(exist_ok=True)
    for to, strip in ((out, "--strip-all"), (named, "--strip-debug")):
        call(root, tools / "wasm-ld", code, runtime, tables, "-o", to, strip, *LINK)
    done.write_text(key)
    return True


def emitted(root, modules, flags, tools, folder):
    """Emits each module whose sources, or anything below it, changed; gives one key for all of them."""
    folder.mkdir(exist_ok=True)
    jobs = {}

    def emit(module):
        below = [jobs[use].result() for use in module.uses]
        sources = module.sources(root)
        key = digest([*map(str, sources), *flags, *below], [root / source for source in sources])
        done = folder / f"{module.name}.key"
        if not is_kept(done, key):
            call(root, tools / "swiftc", *flags, "-module-name", module.name, "-emit-module",
                 "-emit-module-path", folder / f"{module.name}.swiftmodule", *sources)
            done.write_text(key)
        return key

    # The pool takes jobs in their order, so what a module waits for is always begun before it.
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for module in modules:
            jobs[module.name] = pool.submit(emit, module)
    return digest([job.result() for job in jobs.values()], [])


def is_kept(file, key):
    return file.exists() and file.read_text() == key


def digest(words, files):
    """A hash of words and of what files hold."""
    sum = hashlib.sha256()
    for word in words:
        sum.update(str(word).encode() + b"\0")
    for file in files:
        sum.update(hashlib.sha256(file.read_bytes()).digest())
    return sum.hexdigest()


def call(root, *command):
    if subprocess.run([str(word) for word in command], cwd=root).returncode:
        raise Failed(f"{Path(command[0]).name} failed")
