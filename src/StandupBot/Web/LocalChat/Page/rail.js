import { avatar, botAvatar, byId, h, icon } from './dom.js';
import { format, placeKey } from './route.js';
import * as people from './people.js';

// The left side: who one is, and where one can go.

export function drawWho(route) {
  const select = byId('who');
  const many = people.all().length > 1;
  const options = people.all().map(company => {
    const members = company.members.map(member => h('option', {
      value: format({ installation: company.installationId, member: member.id }),
      selected: company.installationId === route.installation && member.id === route.member,
    }, member.name));
    return many ? h('optgroup', { label: company.name }, members) : members;
  });
  select.replaceChildren(...options.flat());
  const me = people.member(route.installation, route.member);
  byId('who-role').textContent = me?.role ? ` (${me.role})` : '';
  if (me) byId('who-avatar').replaceWith(Object.assign(avatar(me.name, me.id), { id: 'who-avatar' }));
}

export function drawPlaces(route, unread, add) {
  const { installation, member } = route;
  const here = placeKey(route);
  const link = (place, mark, name) => {
    const key = placeKey(place);
    const isNew = unread.has(key) && key !== here;
    return h('li', {}, h('a', {
      href: format({ installation, member, ...place }), class: isNew ? 'place new' : 'place', 'aria-current': key === here ? 'page' : null,
    }, mark, h('span', { class: 'place-name', dir: 'auto' }, name), isNew ? h('span', { class: 'dot' }, h('span', { class: 'unseen' }, 'new')) : null));
  };
  const channels = people.channelsOf(installation, member)
    .map(channel => link({ place: 'channel', channel: channel.id }, h('span', { class: 'hash', 'aria-hidden': 'true' }, '#'), channel.name));
  byId('places').replaceChildren(
    h('ul', {}, link({ place: 'home' }, icon('home'), 'Home'), link({ place: 'bot' }, small(botAvatar()), 'StandupBot')),
    h('h2', {}, 'Channels'),
    channels.length ? h('ul', {}, channels) : h('p', { class: 'empty' }, 'None yet.'),
    people.canAdd() ? h('div', { class: 'add' }, adder('Add a channel', add.channel), adder('Add a person', add.member)) : '');
}

const adder = (label, act) => h('button', { type: 'button', class: 'place', onclick: act }, icon('add'), h('span', { class: 'place-name' }, label));

function small(image) {
  image.className = 'mini';
  return image;
}
