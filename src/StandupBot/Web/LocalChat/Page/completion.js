import { h } from './dom.js';
import { announce } from './notices.js';
import { isWhole, matching } from './commands.js';

// The menu over the box while a command is typed. The box keeps the focus; arrows choose, Tab or Enter takes, Escape closes.

export class Completion {
  #box; #menu; #found = []; #chosen = 0; #moved = false;

  constructor(box, id) {
    this.#box = box;
    this.#menu = h('ul', { class: 'menu', id, role: 'listbox', 'aria-label': 'Commands', hidden: true });
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-controls', id);
  }

  get element() { return this.#menu; }
  get open() { return !this.#menu.hidden; }

  update() {
    const before = this.#found.length;
    this.#found = matching(this.#box.value);
    this.#chosen = 0;
    this.#moved = false;
    this.#draw();
    if (this.open && this.#found.length !== before) announce(`${this.#found.length} commands. Arrow keys choose, Tab takes.`);
  }

  close() {
    this.#menu.hidden = true;
    this.#box.removeAttribute('aria-activedescendant');
  }

  // True when the key was the menu's.
  key(event) {
    if (!this.open) return false;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') return this.#move(event.key === 'ArrowDown' ? 1 : -1);
    if (event.key === 'Escape') { this.close(); return true; }
    if (event.key === 'Tab' && !event.shiftKey && this.#box.value !== this.#found[this.#chosen].fill && this.#fits()) return this.#take(this.#chosen);
    if (event.key === 'Enter' && (this.#moved || !isWhole(this.#box.value)) && this.#fits()) return this.#take(this.#chosen);
    return false;
  }

  #fits() { return this.#found[this.#chosen].text.startsWith(this.#box.value.toLowerCase().trimEnd()); }

  #move(step) {
    this.#moved = true;
    this.#chosen = (this.#chosen + step + this.#found.length) % this.#found.length;
    this.#draw();
    return true;
  }

  #take(index) {
    this.#box.value = this.#found[index].fill;
    this.#box.focus();
    this.#box.dispatchEvent(new Event('input', { bubbles: true }));
    this.close();
    return true;
  }

  #draw() {
    this.#menu.hidden = !this.#found.length;
    if (!this.#found.length) return this.close();
    this.#menu.replaceChildren(...this.#found.map((command, index) => this.#option(command, index)));
    this.#box.setAttribute('aria-activedescendant', `${this.#menu.id}-${this.#chosen}`);
    this.#menu.children[this.#chosen].scrollIntoView({ block: 'nearest' });
  }

  #option(command, index) {
    return h('li', {
      id: `${this.#menu.id}-${index}`, role: 'option', 'aria-selected': String(index === this.#chosen),
      onpointerdown: event => { event.preventDefault(); this.#take(index); },
    }, h('span', { class: 'usage' }, command.text, ' ', h('i', {}, command.rest)), h('span', { class: 'does' }, command.does));
  }
}
