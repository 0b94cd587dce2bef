// What a person does, turned into the texts that the app gave in data-on-EVENT attributes.

/** Elements that browsers themselves turn Enter and Space into clicks for. */
const NATIVE = 'a, button, input, select, textarea, summary, option, label';

/** Listens below `root`; calls `send(text, value)` for each event the app asked for. */
export function listen(root, send) {
  root.addEventListener('click', (event) => {
    if (event.target.closest('a[href]') && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    // A click without a pointer: from a screen reader or a switch.
    const area = target(event, 'paint');
    if (area && event.detail === 0) send(area.getAttribute('data-on-paint'), null);
    const element = target(event, 'click');
    if (!element) return;
    // The app opens its view, or the part of a page, itself.
    if (element.nodeName === 'A' || element.nodeName === 'SUMMARY') event.preventDefault();
    send(element.getAttribute('data-on-click'), null);
  });
  for (const type of ['input', 'change']) {
    root.addEventListener(type, (event) => {
      const element = target(event, type);
      if (element) send(element.getAttribute(`data-on-${type}`), valueOf(event.target));
    });
  }
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    const form = target(event, 'submit');
    if (form) send(form.getAttribute('data-on-submit'), fieldsOf(form));
  });
  root.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (event.repeat || event.target.matches(NATIVE)) return;
    const type = event.target.hasAttribute('data-on-paint') ? 'paint' : 'click';
    const text = event.target.getAttribute(`data-on-${type}`);
    if (text === null) return;
    event.preventDefault();
    send(text, null);
  });
  listenToHotkeys(root, send);
  listenToPainting(root, send);
}

/** Keys named in `data-hotkey` press that control from anywhere, but never while typing. */
function listenToHotkeys(root, send) {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.repeat || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const at = event.target instanceof Element ? event.target : document.body;
    if (at.closest('input, select, textarea, [contenteditable]')) return;
    // Where a control has the focus, Space and Enter are its own.
    if ((event.key === ' ' || event.key === 'Enter') && at.matches(NATIVE)) return;
    const single = event.key.length === 1;
    const name = event.key === ' ' ? 'Space' : single ? event.key.toLowerCase() : event.key;
    const element = root.querySelector(`[data-hotkey~="${CSS.escape(name)}"]:not([disabled])`);
    if (!element) return;
    event.preventDefault();
    send(element.getAttribute('data-on-click'), null);
  });
}

/** A pressed pointer gives each area that it comes over once; a second finger takes the stroke back. */
function listenToPainting(root, send) {
  let pointer = null;
  let canvas = null;
  let painted = new Set();

  const takeBack = () => {
    if (pointer === null) return;
    pointer = null;
    const text = canvas?.getAttribute('data-unstroke');
    if (text) send(text, null);
  };

  const paint = (element) => {
    const area = element?.closest('[data-on-paint]');
    if (!area || !root.contains(area)) return;
    const text = area.getAttribute('data-on-paint');
    if (painted.has(text)) return;
    painted.add(text);
    send(text, null);
  };

  root.addEventListener('pointerdown', (event) => {
    if (!event.isPrimary) {
      takeBack();
      return;
    }
    if (event.button !== 0 || !target(event, 'paint')) return;
    pointer = event.pointerId;
    painted = new Set();
    canvas = event.target.closest('[data-stroke]');
    if (canvas) send(canvas.getAttribute('data-stroke'), null);
    // A finger stays bound to the element it came down on, unless released.
    if (event.target.hasPointerCapture?.(pointer)) event.target.releasePointerCapture(pointer);
    paint(event.target);
  });
  document.addEventListener('pointermove', (event) => {
    if (event.pointerId !== pointer) return;
    const passed = event.getCoalescedEvents?.() ?? [];
    for (const point of passed.length ? passed : [event]) {
      paint(document.elementFromPoint(point.clientX, point.clientY));
    }
  });
  document.addEventListener('pointerup', (event) => {
    if (event.pointerId === pointer) pointer = null;
  });
  // The browser took the finger for something else, such as zooming.
  document.addEventListener('pointercancel', (event) => {
    if (event.pointerId === pointer) takeBack();
  });
}

function target(event, type) {
  const element = event.target instanceof Element ? event.target.closest(`[data-on-${type}]`) : null;
  return element && !element.disabled ? element : null;
}

function valueOf(control) {
  if (control.type === 'checkbox') return control.checked ? 'on' : 'off';
  return typeof control.value === 'string' ? control.value : null;
}

/** The fields of a form as JSON; a name that is there more than once gives an array. */
function fieldsOf(form) {
  const fields = {};
  const data = new FormData(form);
  for (const name of new Set(data.keys())) {
    const values = data.getAll(name).filter((value) => typeof value === 'string');
    fields[name] = values.length === 1 ? values[0] : values;
  }
  return JSON.stringify(fields);
}
