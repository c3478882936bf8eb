import { h } from './dom.js';

// A modal dialog that gives focus back to where it came from, and is gone after it was closed.

let count = 0;

export function open(title, role, build) {
  const from = document.activeElement;
  const id = `dialog-${++count}`;
  const dialog = h('dialog', { 'aria-labelledby': id, role });
  dialog.append(h('h2', { id, dir: 'auto' }, title), ...build(dialog));
  document.body.append(dialog);
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (from?.isConnected) from.focus();
  });
  dialog.showModal();
  return dialog;
}

// Asks first. True only for yes; Escape means no.
export function confirm({ title, text, yes, no }, danger = false) {
  return new Promise(resolve => {
    let answer = false;
    const choose = (dialog, value) => () => {
      answer = value;
      dialog.close();
    };
    const dialog = open(title, 'alertdialog', dialog => [
      h('p', { dir: 'auto', id: 'confirm-text' }, text),
      h('div', { class: 'dialog-foot' },
        h('button', { type: 'button', class: 'button plain', autofocus: danger, onclick: choose(dialog, false) }, no),
        h('button', { type: 'button', class: `button ${danger ? 'danger' : 'primary'}`, autofocus: !danger, onclick: choose(dialog, true) }, yes)),
    ]);
    dialog.setAttribute('aria-describedby', 'confirm-text');
    dialog.classList.add('small');
    dialog.addEventListener('close', () => resolve(answer));
  });
}
