import { byId, h, icon } from './dom.js';
import { newKey, readCommands, readDirectory, seatOf } from './api.js';
import { format, parse, placeKey } from './route.js';
import { announce, toast } from './notices.js';
import { confirm } from './dialogs.js';
import { showForm } from './forms.js';
import { editor, messageRow } from './message.js';
import { Timeline } from './timeline.js';
import { setCommands } from './commands.js';
import { Composer } from './composer.js';
import { listen } from './live.js';
import { drawPlaces, drawWho } from './rail.js';
import { drawHead, drawHome, emptyNote, labelOf, threadLabelOf } from './view.js';
import * as people from './people.js';
import * as seen from './seen.js';

let route = parse('');
let seat = null;
let stop = () => {};
const wide = matchMedia('(min-width: 48rem)');

// What came back at once: a form to fill in, a home view, or nothing.
function answered(reply) {
  if (reply?.type === 'openForm') showForm(reply.form, (key, values) => seat.submit(key, reply.form.id, reply.form.state, values), answered);
  else if (reply?.type === 'showHome' && route.place === 'home') drawHome(reply.view, (button, element) => tap(null, button, element));
  else if (route.place === 'home') openHome();
}

async function attempt(act) {
  try {
    return (await act()) ?? true;
  } catch (refused) {
    toast(refused.message);
    return null;
  }
}

async function tap(message, button, element) {
  if (element.getAttribute('aria-busy') === 'true') return;
  if (button.confirm && !await confirm(button.confirm, button.style === 'danger')) return;
  element.setAttribute('aria-busy', 'true');
  const reply = await attempt(() => seat.tap(newKey(), message?.channelId ?? null, message?.id ?? null, button.action, button.value));
  element.removeAttribute('aria-busy');
  if (reply) answered(reply);
}

const actions = inThread => ({
  tap,
  reply: inThread ? null : message => { location.hash = format({ ...route, thread: message.id }); },
  edit: message => editor((inThread ? thread : main).rowOf(message.id), message, text => attempt(() => seat.edit(newKey(), message.id, text))),
  dismiss: message => attempt(() => seat.remove(newKey(), message.id)),
  remove: async message => {
    const question = { title: 'Delete this message?', text: 'What it answered is taken back too.', yes: 'Delete', no: 'Keep it' };
    if (await confirm(question, true)) attempt(() => seat.remove(newKey(), message.id));
  },
});

const nameOf = message => (message.authorId
  ? people.member(route.installation, message.authorId)?.name ?? message.authorName ?? 'Somebody who left'
  : 'StandupBot');
const rowFor = inThread => message => messageRow(message, nameOf(message), message.authorId === route.member, actions(inThread));

const main = new Timeline(byId('messages'), byId('scroll'), rowFor(false));
const thread = new Timeline(byId('thread-messages'), byId('thread-scroll'), rowFor(true));

const sender = (timeline, threadRef) => async (key, text) => {
  const reply = await seat.say(key, route.channel, threadRef(), text);
  timeline.toEnd();
  answered(reply);
};
const editLast = timeline => () => {
  const own = timeline.lastOf(message => message.authorId === route.member && !message.deleted);
  if (own) actions(timeline === thread).edit(own);
  return own;
};
const composer = new Composer(byId('composer'), { send: sender(main, () => null), editLast: editLast(main) });
const threadComposer = new Composer(byId('thread-composer'), { send: sender(thread, () => route.thread), editLast: editLast(thread) });

async function loadMain(fresh) {
  if (route.place === 'home' || !route.place) return;
  const at = location.hash;
  const read = await attempt(() => seat.messages(route.channel));
  if (!read || at !== location.hash) return;
  const atEnd = fresh || main.isAtEnd();
  if (fresh) main.clear();
  main.reload(read.messages);
  byId('messages').querySelectorAll('.start, .earlier').forEach(each => each.remove());
  if (read.earlier && fresh) byId('messages').prepend(earlierButton());
  if (!read.messages.length) byId('messages').replaceChildren(emptyNote(route));
  if (atEnd) main.toEnd();
  markSeen();
}

function earlierButton() {
  const button = h('button', { type: 'button', class: 'button plain' }, 'Show earlier messages');
  const item = h('li', { class: 'earlier' }, button);
  button.addEventListener('click', async () => {
    const read = await attempt(() => seat.messages(route.channel, main.oldest.sequence));
    if (!read) return;
    item.remove();
    main.prepend(read.messages);
    if (read.earlier) byId('messages').prepend(item);
    main.rowOf(read.messages.at(-1)?.id)?.focus({ preventScroll: true });
  });
  return item;
}

async function loadThread(fresh) {
  if (!route.thread) return;
  const at = location.hash;
  const read = await attempt(() => seat.thread(route.thread));
  if (!read || at !== location.hash) return;
  if (fresh) thread.clear();
  thread.reload(read.messages);
  if (fresh) thread.toEnd();
}

async function openHome() {
  const at = location.hash;
  const reply = await attempt(() => seat.home(newKey()));
  if (reply && at === location.hash) drawHome(reply.type === 'showHome' ? reply.view : null, (button, element) => tap(null, button, element));
}

function live({ message, thread: threadInfo }) {
  seen.arrived(message);
  const here = route.place !== 'home' && (message.channelId ?? null) === route.channel && Boolean(route.place);
  if (here) show(message, threadInfo);
  else if (route.place === 'home' && !message.authorId) openHome();
  markSeen();
}

function show(message, threadInfo) {
  byId('messages').querySelector('.start')?.remove();
  const isNew = !main.find(message.id) && !thread.find(message.id) && !message.deleted;
  if (message.threadRef) {
    main.setThread(message.threadRef, threadInfo ?? null);
    if (route.thread === message.threadRef) thread.upsert(message);
  } else {
    const followed = main.upsert(message);
    if (route.thread === message.id) thread.upsert(message);
    byId('newer').hidden = followed || !isNew;
  }
  if (isNew && message.authorId !== route.member) announce(`${nameOf(message)}${message.private ? ', only to you' : ''}: ${message.text}`);
}

function markSeen() {
  const key = placeKey(route);
  if (document.visibilityState === 'visible' && key !== 'home') seen.mark(route, key);
  drawPlaces(route, seen.unread(route));
}

async function refreshDirectory() {
  const read = await attempt(readDirectory);
  if (!read) return;
  people.set(read);
  drawWho(route);
  drawPlaces(route, seen.unread(route));
  if (route.place) drawHead(route);
}

async function hello() {
  const newest = await attempt(() => seat.newest());
  if (newest) seen.setNewest(newest);
  await Promise.all([loadMain(false), loadThread(false)]);
  markSeen();
}

function sit() {
  stop();
  seat = seatOf(route.installation, route.member);
  drawWho(route);
  stop = listen(seat.eventsUrl, {
    hello, message: live, directory: refreshDirectory,
    state: up => { byId('state').textContent = up ? '' : 'Connecting...'; },
  });
}

// Somebody to be and somewhere to be, whatever the address said.
function settle(next) {
  const company = people.company(next.installation) ?? people.all().find(each => each.members.length);
  const member = people.member(company.installationId, next.member) ?? company.members[0];
  const settled = { ...next, installation: company.installationId, member: member.id };
  const mayBeHere = next.place !== 'channel' || people.channelsOf(settled.installation, settled.member).some(each => each.id === next.channel);
  if (!mayBeHere || (!next.place && wide.matches)) Object.assign(settled, { place: 'bot', channel: null, thread: null });
  return settled;
}

async function go() {
  const next = settle(parse(location.hash));
  if (format(next) !== location.hash) return history.replaceState(null, '', format(next)), go();
  const before = route;
  route = next;
  const moved = before.installation !== next.installation || before.member !== next.member;
  if (moved) sit();
  const elsewhere = moved || placeKey(before) !== placeKey(next);
  layOut();
  if (elsewhere) await enter();
  if (next.thread && (elsewhere || before.thread !== next.thread)) {
    await loadThread(true);
    threadComposer.show(`${location.hash}`, threadLabelOf());
    if (wide.matches) threadComposer.focus();
    else byId('thread-title').focus();
  } else if (before.thread && !next.thread && !elsewhere) (main.rowOf(before.thread)?.querySelector('.thread-link') ?? main.rowOf(before.thread))?.focus();
}

function layOut() {
  byId('app').dataset.view = route.thread ? 'thread' : route.place ? 'place' : 'rail';
  byId('thread').hidden = !route.thread;
  byId('home').hidden = route.place !== 'home';
  byId('messages').hidden = route.place === 'home';
  byId('composer').hidden = route.place === 'home' || !route.place;
  byId('newer').hidden = true;
  if (route.thread) byId('thread-subtitle').textContent = route.place === 'channel' ? byId('title').textContent : 'StandupBot';
}

async function enter() {
  main.clear();
  drawPlaces(route, seen.unread(route));
  if (!route.place) return;
  drawHead(route);
  if (route.thread) byId('thread-subtitle').textContent = byId('title').textContent;
  composer.show(format({ ...route, thread: null }), labelOf(route));
  if (route.place === 'home') await openHome();
  else await loadMain(true);
  if (!wide.matches || route.place === 'home') byId('title').focus();
  else if (!route.thread) composer.focus();
}

function wire() {
  byId('back').append(icon('back'));
  byId('thread-back').append(icon('back'));
  byId('thread-close').append(icon('close'));
  byId('back').addEventListener('click', () => { location.hash = format({ installation: route.installation, member: route.member }); });
  const closeThread = () => { location.hash = format({ ...route, thread: null }); };
  byId('thread-back').addEventListener('click', closeThread);
  byId('thread-close').addEventListener('click', closeThread);
  byId('thread').addEventListener('keydown', event => { if (event.key === 'Escape' && !event.defaultPrevented) closeThread(); });
  byId('newer').addEventListener('click', () => { main.toEnd(); byId('newer').hidden = true; });
  byId('scroll').addEventListener('scroll', () => { if (main.isAtEnd()) byId('newer').hidden = true; }, { passive: true });
  byId('skip').addEventListener('click', event => { event.preventDefault(); byId('scroll').focus(); });
  byId('who').addEventListener('change', event => {
    const other = parse(event.target.value);
    location.hash = format({ ...route, thread: null, installation: other.installation, member: other.member });
  });
  addEventListener('hashchange', go);
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') markSeen(); });
}

async function start() {
  wire();
  readCommands().then(setCommands, () => setCommands([]));
  await refreshDirectory();
  if (people.all().some(company => company.members.length)) await go();
  else byId('main').replaceChildren(h('p', { class: 'nobody' }, 'Nobody is here yet. Stop StandupBot and start it with "-- demo" to see it with a team.'));
  byId('app').removeAttribute('aria-busy');
}

start();
