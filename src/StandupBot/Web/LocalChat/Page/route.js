// Where the person is, kept in the address: a reload, the back button and a second tab for another member all just work.
// #/<installation>/<member>[/home | /bot | /c/<channel>][/t/<message>]

export function parse(hash) {
  const [, installation, member, ...rest] = hash.split('/').map(decoded);
  const route = { installation: installation || null, member: member || null, place: null, channel: null, thread: null };
  if (rest[0] === 'home' || rest[0] === 'bot') route.place = rest.shift();
  else if (rest[0] === 'c' && rest[1]) {
    route.place = 'channel';
    route.channel = rest[1];
    rest.splice(0, 2);
  }
  if (rest[0] === 't' && rest[1] && route.place !== 'home') route.thread = rest[1];
  return route;
}

function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // not one of our addresses: it will name nobody
  }
}

export function format({ installation, member, place, channel, thread }) {
  const parts = [installation, member];
  if (place === 'channel') parts.push('c', channel);
  else if (place) parts.push(place);
  if (thread) parts.push('t', thread);
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

// The same place has the same key, for drafts and for what was seen.
export const placeKey = ({ place, channel }) => (place === 'channel' ? `c/${channel}` : place ?? '');
