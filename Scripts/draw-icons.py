"""Draws the PNG icons of Web/icons from icon.svg, with Chromium; run by hand when the SVG changed.

    .venv-browser/bin/python Scripts/draw-icons.py

Each pixel becomes the nearest of a few blends of the drawing's colours: a third of the bytes.
"""

import base64
import re
import struct
import zlib
from pathlib import Path

from playwright.sync_api import sync_playwright

ICONS = Path(__file__).resolve().parent.parent / "Web" / "icons"
CHROMIUM = "/usr/bin/chromium"
PAPER, INK, ACCENT = (247, 240, 227), (46, 36, 32), (179, 38, 58)
SHADES = 16  # of each blend: the soft edges of the drawing

# Name, size in pixels, share of the width that the drawing fills, rounded corners of its own.
# A maskable icon keeps what matters within the middle 80 % and fills the rest; iOS rounds by itself.
DRAWINGS = [
    ("icon-192.png", 192, 1.0, True),
    ("icon-512.png", 512, 1.0, True),
    ("maskable-512.png", 512, 0.8, False),
    ("apple-touch-icon.png", 180, 0.92, False),
]

DRAW = """async ([svg, size, inner, paper]) => {
  const image = new Image(inner, inner);
  image.src = 'data:image/svg+xml;base64,' + btoa(svg);
  await image.decode();
  const canvas = new OffscreenCanvas(size, size).getContext('2d');
  if (paper) { canvas.fillStyle = paper; canvas.fillRect(0, 0, size, size); }
  canvas.drawImage(image, (size - inner) / 2, (size - inner) / 2, inner, inner);
  let text = '';
  for (const byte of canvas.getImageData(0, 0, size, size).data) text += String.fromCharCode(byte);
  return btoa(text);
}"""


def palette():
    """The colours, as (red, green, blue, opacity): blends with paper, and paper becoming clear."""
    colours = [PAPER + (255,)]
    for other in (INK, ACCENT):
        for step in range(1, SHADES + 1):
            share = step / SHADES
            mixed = tuple(round(p + (o - p) * share) for p, o in zip(PAPER, other))
            colours.append(mixed + (255,))
    return colours + [PAPER + (round(255 * step / SHADES),) for step in range(SHADES)]


def chunk(kind, data):
    check = zlib.crc32(kind + data)
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)


def png(pixels, size, colours):
    """An indexed PNG (kind 3, 8 bits) of RGBA pixels."""
    nearest = {}
    rows = bytearray()
    for y in range(size):
        rows.append(0)
        for x in range(size):
            pixel = pixels[(y * size + x) * 4 : (y * size + x) * 4 + 4]
            if pixel not in nearest:
                clear = pixel[3] < 255
                nearest[pixel] = min(
                    range(len(colours)),
                    key=lambda i: abs(colours[i][3] - pixel[3]) if clear
                    else sum((a - b) ** 2 for a, b in zip(colours[i], pixel)))
            rows.append(nearest[pixel])
    header = struct.pack(">IIBBBBB", size, size, 8, 3, 0, 0, 0)
    return b"".join([
        b"\x89PNG\r\n\x1a\n",
        chunk(b"IHDR", header),
        chunk(b"PLTE", bytes(part for colour in colours for part in colour[:3])),
        chunk(b"tRNS", bytes(colour[3] for colour in colours)),
        chunk(b"IDAT", zlib.compress(bytes(rows), 9)),
        chunk(b"IEND", b""),
    ])


def main():
    svg = (ICONS / "icon.svg").read_text()
    colours = palette()
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page()
        for name, size, share, rounded in DRAWINGS:
            drawing = svg if rounded else re.sub(r'rx="\d+"', "", svg)
            paper = None if rounded else "rgb({}, {}, {})".format(*PAPER)
            pixels = base64.b64decode(
                page.evaluate(DRAW, [drawing, size, round(size * share), paper]))
            (ICONS / name).write_bytes(png(pixels, size, colours))
        browser.close()


main()
