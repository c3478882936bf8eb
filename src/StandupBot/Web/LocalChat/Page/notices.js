import { byId, h, icon } from './dom.js';

// What a screen reader is told, and what everybody is told when something did not work.

let pending;

export function announce(text) {
  clearTimeout(pending);
  // A live region speaks only when it changes: the same words twice need the gap.
  byId('announcer').textContent = '';
  pending = setTimeout(() => { byId('announcer').textContent = text.slice(0, 400); }, 80);
}

export function toast(text) {
  const element = h('div', { class: 'toast' },
    h('p', {}, text),
    h('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close this notice', onclick: () => element.remove() }, icon('close')));
  byId('toasts').replaceChildren(element);
  setTimeout(() => element.remove(), 12000);
}
