import { h, icon } from './dom.js';
import { newKey } from './api.js';
import { Completion } from './completion.js';

// The box that a person writes in. What was not sent yet is kept for each place; the same text again is the same act.

const drafts = new Map();
const touch = matchMedia('(pointer: coarse)');
const wide = matchMedia('(min-width: 48rem)');
let count = 0;

export class Composer {
  #box; #send; #error; #place = ''; #key = null;

  constructor(holder, { send, editLast }) {
    this.#box = h('textarea', { class: 'box', rows: 1, dir: 'auto', enterkeyhint: 'send', 'aria-describedby': `composer-error-${++count}` });
    this.#send = h('button', { type: 'submit', class: 'send', 'aria-label': 'Send' }, icon('send'));
    this.#error = h('p', { class: 'error', id: `composer-error-${count}`, role: 'alert', hidden: true });
    const menu = new Completion(this.#box, `commands-${count}`);
    const form = h('form', { class: 'composer' }, this.#error, menu.element, h('div', { class: 'composer-line' }, this.#box, this.#send));
    form.addEventListener('submit', event => {
      event.preventDefault();
      this.#submit(send);
    });
    this.#box.addEventListener('input', () => {
      this.#key = null;
      drafts.set(this.#place, this.#box.value);
      this.#fail(null);
      this.#grow();
      menu.update();
    });
    this.#box.addEventListener('blur', () => menu.close());
    this.#box.addEventListener('keydown', event => {
      if (menu.key(event)) return event.preventDefault();
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && !touch.matches) {
        event.preventDefault();
        menu.close();
        form.requestSubmit();
      } else if (event.key === 'ArrowUp' && !this.#box.value && editLast()) event.preventDefault();
    });
    holder.replaceChildren(form);
  }

  show(place, label) {
    this.#place = place;
    this.#box.value = drafts.get(place) ?? '';
    this.#box.setAttribute('aria-label', label);
    this.#box.setAttribute('placeholder', wide.matches && !label.startsWith('Reply') ? `${label}, or / for commands` : label);
    this.#fail(null);
    this.#grow();
  }

  focus() { this.#box.focus(); }

  async #submit(send) {
    const text = this.#box.value;
    const place = this.#place;
    if (!text.trim()) return this.#box.focus();
    this.#send.disabled = true;
    try {
      await send(this.#key ??= newKey(), text.toWellFormed?.() ?? text);
      drafts.delete(place);
      this.#key = null;
      if (this.#place === place && this.#box.value === text) this.#box.value = '';
      this.#grow();
    } catch (refused) {
      this.#fail(refused.message);
    } finally {
      this.#send.disabled = false;
    }
  }

  #fail(reason) {
    this.#error.textContent = reason ?? '';
    this.#error.hidden = !reason;
  }

  #grow() {
    this.#box.style.height = 'auto';
    this.#box.style.height = `${Math.min(this.#box.scrollHeight, window.innerHeight / 3)}px`;
  }
}
