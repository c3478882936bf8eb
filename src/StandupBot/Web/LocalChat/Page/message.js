import { avatar, botAvatar, h, icon } from './dom.js';
import { blocks, isCard } from './blocks.js';
import { fullTimeOf, timeOf } from './times.js';

// One message as a list item. `actions` is what can be done with it: { tap, reply, edit, remove, dismiss }.

const LONG = 2500;
const MANY_LINES = 30;

export function messageRow(message, name, mine, actions) {
  const row = h('li', { class: 'message', tabindex: '-1', 'data-id': message.id });
  row.classList.toggle('bot', !message.authorId);
  row.classList.toggle('private', message.private);
  row.append(message.authorId ? avatar(name, message.authorId) : botAvatar(), content(message, name, mine, actions));
  if (!message.deleted) row.append(tools(message, mine, actions));
  return row;
}

function content(message, name, mine, actions) {
  return h('div', { class: 'content' },
    message.private ? h('p', { class: 'only-you' }, icon('eye'), 'Only visible to you') : null,
    h('p', { class: 'by' },
      h('span', { class: 'name', dir: 'auto' }, name),
      message.authorId ? null : h('span', { class: 'tag' }, 'bot'),
      h('time', { datetime: message.at, title: fullTimeOf(message.at) }, timeOf(message.at))),
    message.deleted ? h('p', { class: 'gone' }, 'This message was deleted.') : body(message, actions),
    thread(message, actions));
}

function body(message, actions) {
  const parts = h('div', { class: 'body' }, blocks(message.blocks, (button, element) => actions.tap(message, button, element)));
  if (message.authorId === undefined && isCard(message.blocks)) parts.classList.add('card');
  if (message.editedAt) parts.append(h('span', { class: 'edited', title: fullTimeOf(message.editedAt) }, 'edited'));
  return isLong(message.text) ? folded(parts, message.text.length) : parts;
}

const isLong = text => text.length > LONG || text.split('\n', MANY_LINES + 1).length > MANY_LINES;

// A very long text is folded, never cut: all of it is one press away.
function folded(parts, length) {
  const frame = h('div', { class: 'folded' }, parts);
  const more = h('button', { type: 'button', class: 'link-button', 'aria-expanded': 'false' });
  const label = open => (open ? 'Show less' : `Show all ${length.toLocaleString()} characters`);
  more.textContent = label(false);
  more.addEventListener('click', () => {
    const open = frame.classList.toggle('open');
    more.setAttribute('aria-expanded', String(open));
    more.textContent = label(open);
  });
  return h('div', {}, frame, more);
}

function thread(message, actions) {
  if (!message.thread || !actions.reply) return null;
  const { count, lastAt } = message.thread;
  return h('button', { type: 'button', class: 'thread-link', 'data-key': 'thread', onclick: () => actions.reply(message) },
    h('strong', {}, count === 1 ? '1 reply' : `${count} replies`), h('span', {}, `last at ${timeOf(lastAt)}`));
}

function tools(message, mine, actions) {
  const tool = (name, label, act) => h('button', {
    type: 'button', class: 'icon-button', 'aria-label': label, title: label, 'data-key': name, onclick: () => act(message),
  }, icon(name));
  return h('div', { class: 'tools' },
    actions.reply && !message.private ? tool('reply', 'Reply in a thread', actions.reply) : null,
    mine ? tool('edit', 'Edit', actions.edit) : null,
    mine ? tool('remove', 'Delete', actions.remove) : null,
    message.private ? tool('close', 'Put away', actions.dismiss) : null);
}

// In place of the body: what was written, open for change. The row is told with 'edited' when that is over.
export function editor(row, message, save) {
  const box = h('textarea', { class: 'input', dir: 'auto', rows: Math.min(12, message.text.split('\n').length + 1), 'aria-label': 'Edit your message' });
  box.value = message.text;
  const close = () => row.dispatchEvent(new Event('edited'));
  const form = h('form', { class: 'editor' }, box, h('div', { class: 'buttons' },
    h('button', { type: 'submit', class: 'button primary' }, 'Save'),
    h('button', { type: 'button', class: 'button plain', onclick: close }, 'Cancel')));
  form.addEventListener('submit', async event => {
    event.preventDefault();
    if (await save(box.value)) close();
  });
  box.addEventListener('keydown', event => {
    if (event.key === 'Escape') { event.stopPropagation(); close(); }
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); form.requestSubmit(); }
  });
  row.querySelector('.body').replaceWith(form);
  row.classList.add('editing');
  box.focus();
}
