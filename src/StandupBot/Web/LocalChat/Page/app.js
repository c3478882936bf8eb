import { attempt, openHome } from './acts.js';
import { addChannel, addMember } from './adding.js';
import { readCommands, readDirectory, seatOf } from './api.js';
import { setCommands } from './commands.js';
import { composer, loadMain, loadThread, main, show, threadComposer } from './conversation.js';
import { byId, h, icon } from './dom.js';
import { here } from './here.js';
import { listen } from './live.js';
import * as people from './people.js';
import { drawPlaces, drawWho } from './rail.js';
import { format, parse, placeKey } from './route.js';
import * as seen from './seen.js';
import { drawHead, labelOf, threadLabelOf } from './view.js';

// Follows the address: who one is, where one is, what is open.

let stop = () => {};
const wide = matchMedia('(min-width: 48rem)');

function live({ message, thread: threadInfo }) {
  seen.arrived(message);
  const isHere = here.route.place !== 'home' && (message.channelId ?? null) === here.route.channel && Boolean(here.route.place);
  if (isHere) show(message, threadInfo);
  else if (here.route.place === 'home' && !message.authorId) openHome();
  markSeen();
}

const adds = {
  member: () => addMember(here.seat, refreshDirectory),
  channel: () => addChannel(here.seat, here.route, refreshDirectory),
};

// What has the focus there keeps it.
function drawRail() {
  const label = byId('places').contains(document.activeElement) ? document.activeElement.textContent : null;
  drawPlaces(here.route, seen.unread(here.route), adds);
  if (label) [...byId('places').querySelectorAll('.place')].find(place => place.textContent === label)?.focus();
}

function markSeen() {
  const key = placeKey(here.route);
  if (document.visibilityState === 'visible' && key !== 'home') seen.mark(here.route, key);
  drawRail();
}

async function refreshDirectory() {
  const read = await attempt(readDirectory);
  if (!read) return;
  people.set(read);
  drawWho(here.route);
  drawRail();
  if (here.route.place) drawHead(here.route);
}

async function hello() {
  const newest = await attempt(() => here.seat.newest());
  if (newest) seen.setNewest(newest);
  await Promise.all([loadMain(false), loadThread(false)]);
  markSeen();
}

function sit() {
  stop();
  here.seat = seatOf(here.route.installation, here.route.member);
  drawWho(here.route);
  stop = listen(here.seat.eventsUrl, {
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
  const before = here.route;
  here.route = next;
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
  byId('app').dataset.view = here.route.thread ? 'thread' : here.route.place ? 'place' : 'rail';
  byId('thread').hidden = !here.route.thread;
  byId('home').hidden = here.route.place !== 'home';
  byId('messages').hidden = here.route.place === 'home';
  byId('composer').hidden = here.route.place === 'home' || !here.route.place;
  byId('newer').hidden = true;
  if (here.route.thread) byId('thread-subtitle').textContent = here.route.place === 'channel' ? byId('title').textContent : 'StandupBot';
}

async function enter() {
  main.clear();
  drawRail();
  if (!here.route.place) return;
  drawHead(here.route);
  if (here.route.thread) byId('thread-subtitle').textContent = byId('title').textContent;
  composer.show(format({ ...here.route, thread: null }), labelOf(here.route));
  if (here.route.place === 'home') await openHome();
  else await loadMain(true);
  markSeen();
  if (!wide.matches || here.route.place === 'home') byId('title').focus();
  else if (!here.route.thread) composer.focus();
}

function wire() {
  byId('back').append(icon('back'));
  byId('thread-back').append(icon('back'));
  byId('thread-close').append(icon('close'));
  byId('back').addEventListener('click', () => { location.hash = format({ installation: here.route.installation, member: here.route.member }); });
  const closeThread = () => { location.hash = format({ ...here.route, thread: null }); };
  byId('thread-back').addEventListener('click', closeThread);
  byId('thread-close').addEventListener('click', closeThread);
  byId('thread').addEventListener('keydown', event => { if (event.key === 'Escape' && !event.defaultPrevented) closeThread(); });
  byId('newer').addEventListener('click', () => { main.toEnd(); byId('newer').hidden = true; });
  byId('scroll').addEventListener('scroll', () => { if (main.isAtEnd()) byId('newer').hidden = true; }, { passive: true });
  byId('skip').addEventListener('click', event => { event.preventDefault(); byId('scroll').focus(); });
  byId('who').addEventListener('change', event => {
    const other = parse(event.target.value);
    location.hash = format({ ...here.route, thread: null, installation: other.installation, member: other.member });
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
