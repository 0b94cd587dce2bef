"""Firefox and WebKitGTK behind the few calls that the journey needs; Chromium has playwright.

Debian has no geckodriver, so Firefox is spoken to by its own protocol (Marionette). Everything is
found by the words that stand on the page, and clicked as a pointer would.
"""

import contextlib
import functools
import os
import shutil
import socket
import subprocess
import tempfile
import time

PATIENCE_S = 20


class Engine:
    """A browser with one window, the size of a phone as far as it gets so narrow."""

    name = ""

    def opens(self, address):
        raise NotImplementedError

    def run(self, script, *arguments):
        """Runs the body of a function in the page and gives what it returns."""
        raise NotImplementedError

    def run_async(self, script, *arguments):
        """The same for a function whose last argument is called with the result."""
        raise NotImplementedError

    def click(self, element):
        raise NotImplementedError

    def reloads(self):
        raise NotImplementedError

    def stop(self):
        raise NotImplementedError

    def until(self, what, said):
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            found = what()
            if found:
                return found
            time.sleep(0.05)
        raise AssertionError(f"{self.name}: {said}\n{self.run('return document.body.innerText')[:1500]}")


@contextlib.contextmanager
def display():
    """A screen for browsers that need one."""
    if os.environ.get("DISPLAY"):
        yield os.environ["DISPLAY"]
        return
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
        pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        number = os.read(read, 16).decode().strip()
        yield f":{number}"
    finally:
        os.close(read)
        screen.terminate()
        screen.wait(10)


class Firefox(Engine):
    name = "Firefox"

    def __init__(self, screen):
        from marionette_driver.marionette import Marionette
        self.profile = tempfile.mkdtemp(prefix="unknot-firefox-")
        port = free_port()
        with open(os.path.join(self.profile, "user.js"), "w") as settings:
            settings.write(f'user_pref("marionette.port", {port});\n'
                           'user_pref("browser.shell.checkDefaultBrowser", false);\n'
                           'user_pref("datareporting.policy.dataSubmissionEnabled", false);\n')
        self.process = subprocess.Popen(
            ["firefox-esr", "--marionette", "--profile", self.profile, "--no-remote", "--new-instance",
             "--width", "500", "--height", "844"],
            env={**os.environ, "DISPLAY": screen}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.client = Marionette(host="127.0.0.1", port=port, bin=None)
        self.client.start_session(timeout=60)
        self.client.timeout.script = PATIENCE_S

    def opens(self, address):
        self.client.navigate(address)

    def run(self, script, *arguments):
        return self.client.execute_script(script, script_args=list(arguments), sandbox=None)

    def run_async(self, script, *arguments):
        return self.client.execute_async_script(script, script_args=list(arguments), sandbox=None)

    def click(self, element):
        element.click()

    def reloads(self):
        self.client.refresh()

    def stop(self):
        with contextlib.suppress(Exception):
            self.client.delete_session()
        end(self.process)
        shutil.rmtree(self.profile, ignore_errors=True)


class WebKit(Engine):
    name = "WebKitGTK"

    def __init__(self, screen):
        from selenium import webdriver
        from selenium.webdriver.common.service import Service
        environment = {**os.environ, "DISPLAY": screen, "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1"}
        options = webdriver.WebKitGTKOptions()
        options.set_capability("browserName", "MiniBrowser")
        options.binary_location = mini_browser()
        options.add_argument("--automation")
        service = webdriver.WebKitGTKService(executable_path="/usr/bin/WebKitWebDriver", env=environment)
        self.client = webdriver.WebKitGTK(options=options, service=service)
        self.client.set_window_size(447, 900)
        self.client.set_script_timeout(PATIENCE_S)

    def opens(self, address):
        self.client.get(address)

    def run(self, script, *arguments):
        return self.client.execute_script(script, *arguments)

    def run_async(self, script, *arguments):
        return self.client.execute_async_script(script, *arguments)

    def click(self, element):
        element.click()

    def reloads(self):
        self.client.refresh()

    def stop(self):
        self.client.quit()


ENGINES = {"firefox": Firefox, "webkit": WebKit}


@functools.cache
def mini_browser():
    for place in ("/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser", "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser",
                  "/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser"):
        if os.path.exists(place):
            return place
    raise AssertionError("WebKitGTK's MiniBrowser is not installed: apt-get install webkit2gtk-driver")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def end(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
