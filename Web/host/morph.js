// Makes the page look like new HTML while keeping what the person is in the middle of: focus, caret,
// scroll positions, opened details, text being typed.

/** What the app last said of `open` and so on, where a person can change the attribute. */
const told = new WeakMap();
/** The attributes that a person changes by using the element. */
const USERS_OWN = new Set(['open']);

const SVG = 'http://www.w3.org/2000/svg';

/** Turns the children of `root` into those of `html`. */
export function morph(root, html) {
  const next = document.createElement('template');
  next.innerHTML = html;
  const focus = remember(root);
  morphChildren(root, next.content);
  restore(root, focus);
}

function morphChildren(from, to) {
  const kept = keyed(from);
  let here = from.firstChild;
  for (let wanted = to.firstChild; wanted;) {
    const following = wanted.nextSibling;
    const match = find(here, wanted, kept);
    if (!match) {
      adopt(wanted);
      from.insertBefore(wanted, here);
    } else {
      if (match === here) here = here.nextSibling;
      else move(from, match, here);
      kept.delete(key(match));
      morphNode(match, wanted);
    }
    wanted = following;
  }
  while (here) {
    const following = here.nextSibling;
    here.remove();
    here = following;
  }
}

/** The children with keys, by key. */
function keyed(parent) {
  const kept = new Map();
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
    if (key(child)) kept.set(key(child), child);
  }
  return kept;
}

function key(node) {
  return node.nodeType === Node.ELEMENT_NODE ? node.getAttribute('data-key') || node.id : '';
}

/** The node that is to become `wanted`: the one of its key, else the one here if it has none. */
function find(here, wanted, kept) {
  const name = key(wanted);
  if (name) {
    const match = kept.get(name);
    return match && match.nodeName === wanted.nodeName ? match : null;
  }
  const alike = here && here.nodeName === wanted.nodeName && !key(here);
  return alike ? here : null;
}

/** Moves without losing focus and scroll where the browser can. */
function move(parent, node, before) {
  if (parent.moveBefore) parent.moveBefore(node, before);
  else parent.insertBefore(node, before);
}

function morphNode(from, to) {
  if (from.nodeType !== Node.ELEMENT_NODE) {
    if (from.nodeValue !== to.nodeValue) from.nodeValue = to.nodeValue;
    return;
  }
  // A drawing holds nothing of the person's own; the browser compares it faster than we can.
  if (from.namespaceURI === SVG && from.isEqualNode(to)) return;
  const written = from.getAttribute('value');
  morphAttributes(from, to);
  if (from.nodeName === 'TEXTAREA') {
    morphTextArea(from, to);
    return;
  }
  morphChildren(from, to);
  if (from.nodeName === 'INPUT') morphInput(from, written);
  if (from.nodeName === 'SELECT') morphSelect(from);
}

function morphAttributes(from, to) {
  // From the end, because removing shortens the list.
  for (let i = from.attributes.length - 1; i >= 0; i--) {
    const { name } = from.attributes[i];
    if (!USERS_OWN.has(name) && !to.hasAttribute(name)) from.removeAttribute(name);
  }
  for (const { name, value } of to.attributes) {
    if (!USERS_OWN.has(name) && from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
  for (const name of USERS_OWN) {
    const before = told.get(from) ?? false;
    const now = to.hasAttribute(name);
    if (before === now) continue;
    told.set(from, now);
    from.toggleAttribute(name, now);
  }
}

/** A new element: what the app says of it is noted, for it and all below. */
function adopt(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return;
  for (const name of USERS_OWN) {
    if (node.hasAttribute(name)) told.set(node, true);
    for (const below of node.querySelectorAll(`[${name}]`)) told.set(below, true);
  }
}

/** True where the app hears of each change and so decides what the control shows. */
function controlled(control) {
  return ['input', 'change', 'click'].some((event) => control.hasAttribute(`data-on-${event}`));
}

function morphInput(input, written) {
  if (input.type === 'file') return;
  if (input.type === 'checkbox' || input.type === 'radio') {
    const now = input.hasAttribute('checked');
    if (controlled(input) || (told.get(input) ?? false) !== now) input.checked = now;
    told.set(input, now);
    return;
  }
  const value = input.getAttribute('value');
  if (value === null || value === input.value) return;
  const decided = value !== written;
  if (decided || (controlled(input) && input !== document.activeElement)) input.value = value;
}

function morphTextArea(area, to) {
  const decided = area.defaultValue !== to.defaultValue;
  if (decided) area.defaultValue = to.defaultValue;
  if (area.value === to.defaultValue) return;
  if (decided || (controlled(area) && area !== document.activeElement)) area.value = to.defaultValue;
}

function morphSelect(select) {
  const chosen = select.querySelector('option[selected]')?.value;
  const decided = told.get(select) !== chosen;
  told.set(select, chosen);
  if (chosen === undefined || select.value === chosen) return;
  if (decided || controlled(select)) select.value = chosen;
}

function remember(root) {
  const element = document.activeElement;
  if (!element || element === document.body || !root.contains(element)) return null;
  const typed = typeof element.selectionStart === 'number';
  return {
    element,
    caret: typed ? [element.selectionStart, element.selectionEnd, element.selectionDirection] : null,
  };
}

/** Gives focus back where moving took it; where its element has gone, to the heading of the view. */
function restore(root, focus) {
  if (!focus) return;
  const { element, caret } = focus;
  if (!element.isConnected) {
    const heading = root.querySelector('h1');
    if (!heading) return;
    if (!heading.hasAttribute('tabindex')) heading.setAttribute('tabindex', '-1');
    heading.focus({ preventScroll: true });
    return;
  }
  if (document.activeElement !== element) element.focus({ preventScroll: true });
  if (caret && element.selectionStart !== caret[0]) element.setSelectionRange(...caret);
}
