import { answered, attempt, tap } from './acts.js';
import { newKey } from './api.js';
import { Composer } from './composer.js';
import { confirm } from './dialogs.js';
import { byId, h } from './dom.js';
import { here } from './here.js';
import { editor, messageRow } from './message.js';
import { announce } from './notices.js';
import * as people from './people.js';
import { format } from './route.js';
import { Timeline } from './timeline.js';
import { emptyNote } from './view.js';

// The two lists of messages, the place's own and the open thread's, each with its box to write in.

const actions = inThread => ({
  tap,
  reply: inThread ? null : message => { location.hash = format({ ...here.route, thread: message.id }); },
  edit: message => editor((inThread ? thread : main).rowOf(message.id), message, text => attempt(() => here.seat.edit(newKey(), message.id, text))),
  dismiss: message => attempt(() => here.seat.remove(newKey(), message.id)),
  remove: async message => {
    const question = { title: 'Delete this message?', text: 'What it answered is taken back too.', yes: 'Delete', no: 'Keep it' };
    if (await confirm(question, true)) attempt(() => here.seat.remove(newKey(), message.id));
  },
});

const nameOf = message => (message.authorId
  ? people.member(here.route.installation, message.authorId)?.name ?? message.authorName ?? 'Somebody who left'
  : 'StandupBot');
const rowFor = inThread => message => messageRow(message, nameOf(message), message.authorId === here.route.member, actions(inThread));

export const main = new Timeline(byId('messages'), byId('scroll'), rowFor(false));
export const thread = new Timeline(byId('thread-messages'), byId('thread-scroll'), rowFor(true));

const sender = (timeline, threadRef) => async (key, text) => {
  const reply = await here.seat.say(key, here.route.channel, threadRef(), text);
  timeline.toEnd();
  answered(reply);
};
const editLast = timeline => () => {
  const own = timeline.lastOf(message => message.authorId === here.route.member && !message.deleted);
  if (own) actions(timeline === thread).edit(own);
  return own;
};
export const composer = new Composer(byId('composer'), { send: sender(main, () => null), editLast: editLast(main) });
export const threadComposer = new Composer(byId('thread-composer'), { send: sender(thread, () => here.route.thread), editLast: editLast(thread) });

export async function loadMain(fresh) {
  if (here.route.place === 'home' || !here.route.place) return;
  const at = location.hash;
  const read = await attempt(() => here.seat.messages(here.route.channel));
  if (!read || at !== location.hash) return;
  const atEnd = fresh || main.isAtEnd();
  if (fresh) main.clear();
  main.reload(read.messages);
  byId('messages').querySelector('.start')?.remove();
  if (read.earlier && fresh) byId('messages').prepend(earlierButton());
  if (!read.messages.length) byId('messages').replaceChildren(emptyNote(here.route));
  if (fresh) main.toLatest();
  else if (atEnd) main.toEnd();
}

function earlierButton() {
  const button = h('button', { type: 'button', class: 'button plain' }, 'Show earlier messages');
  const item = h('li', { class: 'earlier' }, button);
  button.addEventListener('click', async () => {
    const read = await attempt(() => here.seat.messages(here.route.channel, main.oldest.sequence));
    if (!read) return;
    item.remove();
    main.prepend(read.messages);
    if (read.earlier) byId('messages').prepend(item);
    main.rowOf(read.messages.at(-1)?.id)?.focus({ preventScroll: true });
  });
  return item;
}

export async function loadThread(fresh) {
  if (!here.route.thread) return;
  const at = location.hash;
  const read = await attempt(() => here.seat.thread(here.route.thread));
  if (!read || at !== location.hash) return;
  if (fresh) thread.clear();
  thread.reload(read.messages);
  if (fresh) thread.toEnd();
}

// Something is new or different in this place.
export function show(message, threadInfo) {
  byId('messages').querySelector('.start')?.remove();
  const isNew = !main.find(message.id) && !thread.find(message.id) && !message.deleted && !message.editedAt;
  if (message.threadRef) {
    main.setThread(message.threadRef, threadInfo ?? null);
    if (here.route.thread === message.threadRef) thread.upsert(message);
  } else {
    const followed = main.upsert(message);
    if (here.route.thread === message.id) thread.upsert(message);
    byId('newer').hidden = followed || !isNew;
  }
  if (isNew && message.authorId !== here.route.member) announce(`${nameOf(message)}${message.private ? ', only to you' : ''}: ${message.text}`);
}
