import { h } from './dom.js';
import { dayKey, dayOf } from './times.js';

// A list of messages in order, changed in place: what has focus keeps it, what the reader looks at stays where it is.

const CLOSE_TOGETHER = 5 * 60 * 1000;
const NEAR_END = 80;

export class Timeline {
  #list; #scroll; #row; #shown = new Map();

  constructor(list, scroll, row) {
    this.#list = list;
    this.#scroll = scroll;
    this.#row = row;
    // Who reads the end keeps reading it when a box grows or a keyboard comes up.
    let end = true;
    scroll.addEventListener('scroll', () => { end = this.isAtEnd(); }, { passive: true });
    new ResizeObserver(() => { if (end) this.toEnd(); }).observe(scroll);
  }

  get oldest() { return this.#ordered()[0]?.message; }
  get newest() { return this.#ordered().at(-1)?.message; }
  find(id) { return this.#shown.get(id)?.message; }
  rowOf(id) { return this.#shown.get(id)?.row; }
  lastOf(test) { return this.#ordered().map(each => each.message).findLast(test); }
  isAtEnd() { return this.#scroll.scrollHeight - this.#scroll.scrollTop - this.#scroll.clientHeight < NEAR_END; }
  toEnd() { this.#scroll.scrollTop = this.#scroll.scrollHeight; }

  // A long last message is read from its beginning.
  toLatest() {
    this.toEnd();
    const last = this.#list.lastElementChild;
    if (last && last.offsetHeight > this.#scroll.clientHeight) last.scrollIntoView({ block: 'start' });
  }

  clear() {
    this.#shown.clear();
    this.#list.replaceChildren();
  }

  // Reads anew what is shown: what has gone meanwhile goes, the rest changes in place.
  reload(messages) {
    const from = messages[0]?.sequence ?? 0;
    const ids = new Set(messages.map(message => message.id));
    for (const [id, { message }] of this.#shown) if (message.sequence >= from && !ids.has(id)) this.#drop(id);
    messages.forEach(message => this.#put({ ...message, thread: message.thread ?? null }));
    this.#arrange();
  }

  // Older ones come in above, without moving what is being read.
  prepend(messages) {
    const height = this.#scroll.scrollHeight;
    messages.forEach(message => this.#put(message));
    this.#arrange();
    this.#scroll.scrollTop += this.#scroll.scrollHeight - height;
  }

  upsert(message) {
    const atEnd = this.isAtEnd();
    this.#put(message);
    this.#arrange();
    if (atEnd) this.toEnd();
    return atEnd;
  }

  setThread(id, thread) {
    const shown = this.#shown.get(id);
    if (shown) this.upsert({ ...shown.message, thread });
  }

  #ordered() { return [...this.#shown.values()].sort((a, b) => a.message.sequence - b.message.sequence); }

  #put(message) {
    const shown = this.#shown.get(message.id);
    const kept = { ...message, sequence: message.sequence || shown?.message.sequence, thread: message.thread === undefined ? shown?.message.thread : message.thread };
    if (kept.deleted && (kept.private || !kept.thread)) return this.#drop(message.id);
    if (shown && JSON.stringify(shown.message) === JSON.stringify(kept)) return;
    // Whoever is writing is not disturbed; the change shows once they are done.
    if (shown?.row.classList.contains('editing')) return void (shown.message = kept);
    this.#draw(kept, shown?.row);
  }

  #draw(message, old) {
    const row = this.#row(message);
    row.addEventListener('edited', () => {
      this.#draw(this.find(message.id), row);
      this.#arrange();
      this.rowOf(message.id).focus();
    });
    if (old) replace(old, row);
    else this.#insert(row, message.sequence);
    this.#shown.set(message.id, { message, row });
  }

  #insert(row, sequence) {
    const next = this.#ordered().find(each => each.message.sequence > sequence);
    this.#list.insertBefore(row, next?.row ?? null);
  }

  #drop(id) {
    this.#shown.get(id)?.row.remove();
    this.#shown.delete(id);
  }

  // A line for each new day, and between a message and its answers; a quieter head for what follows at once from the same person.
  #arrange() {
    this.#list.querySelectorAll('.day, .answers').forEach(line => line.remove());
    let last = null;
    for (const { message, row } of this.#ordered()) {
      const sameDay = last && dayKey(last.at) === dayKey(message.at);
      const firstAnswer = last && !last.threadRef && message.threadRef;
      if (firstAnswer) row.before(h('li', { class: 'answers' }, h('span', {}, 'Replies')));
      if (!sameDay) row.before(h('li', { class: 'day' }, h('span', {}, dayOf(message.at))));
      row.classList.toggle('follows', Boolean(sameDay && !firstAnswer && last.authorId === message.authorId && last.private === message.private
        && !last.thread && new Date(message.at) - new Date(last.at) < CLOSE_TOGETHER));
      last = message;
    }
  }
}

function replace(old, row) {
  const key = old.contains(document.activeElement) ? document.activeElement.dataset.key ?? '' : null;
  const open = old.querySelector('.folded.open');
  old.replaceWith(row);
  if (open) row.querySelector('.folded + .link-button')?.click();
  if (key !== null) ([...row.querySelectorAll('[data-key]')].find(each => each.dataset.key === key) ?? row).focus();
}
