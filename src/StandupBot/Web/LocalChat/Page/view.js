import { botAvatar, byId, h } from './dom.js';
import { blocks } from './blocks.js';
import { placeKey } from './route.js';
import * as people from './people.js';

// The heads of the two columns, and the views that are no list of messages.

export function drawHead(route) {
  const title = byId('title');
  const subtitle = byId('subtitle');
  if (route.place === 'channel') {
    const channel = people.channel(route.installation, route.channel);
    title.textContent = `# ${channel?.name ?? route.channel}`;
    subtitle.replaceChildren(...(channel ? names(route.installation, channel.memberIds) : []));
  } else {
    title.textContent = route.place === 'home' ? 'Home' : 'StandupBot';
    subtitle.textContent = route.place === 'home' ? 'Your goals and your team at a glance' : 'Only you and the bot read this';
  }
  const company = people.company(route.installation);
  document.title = `${title.textContent} - ${company?.name ?? 'StandupBot'}`;
}

function names(installation, ids) {
  const known = ids.map(id => people.member(installation, id)?.name).filter(Boolean);
  const shown = known.length > 6 ? known.slice(0, 5) : known;
  const parts = shown.flatMap((name, index) => [index ? ', ' : '', h('bdi', {}, name)]);
  return known.length > shown.length ? [...parts, ` and ${known.length - shown.length} more`] : parts;
}

export const labelOf = route =>
  (route.place === 'channel' ? `Message #${people.channel(route.installation, route.channel)?.name ?? ''}` : 'Message StandupBot');

export const threadLabelOf = () => 'Reply in this thread';

export function drawHome(view, tap) {
  const body = view
    ? blocks(view.blocks, tap)
    : [h('p', { class: 'context' }, 'Nothing to show yet. Write /goals to begin with a goal.')];
  byId('home').replaceChildren(h('div', { class: 'home-view' }, body));
}

export function emptyNote(route) {
  const bot = placeKey(route) === 'bot';
  return h('li', { class: 'start' }, botAvatar(),
    h('h2', {}, bot ? 'This is your chat with StandupBot' : 'Nothing was said here yet'),
    h('p', {}, bot ? 'It asks you here, and you can answer in plain words. Try one of these:' : 'Stand-ups of this team appear here. Try one of these:'),
    h('p', {}, h('kbd', {}, '/standup'), ' ', h('kbd', {}, '/goals'), ' ', h('kbd', {}, '/goals add')));
}
