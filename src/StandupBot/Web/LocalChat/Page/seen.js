// Up to where each member has read each place, on this device.

const nameOf = ({ installation, member }) => `standupbot.seen.${installation}/${member}`;
let newest = new Map();

function read(route) {
  try {
    return JSON.parse(localStorage.getItem(nameOf(route))) ?? {};
  } catch {
    return {}; // a device that keeps nothing: everything is new each time
  }
}

export const keyOf = channelId => (channelId ? `c/${channelId}` : 'bot');

export function setNewest(list) {
  newest = new Map(list.map(each => [keyOf(each.channelId), each.sequence]));
}

export const arrived = message => newest.set(keyOf(message.channelId), Math.max(newest.get(keyOf(message.channelId)) ?? 0, message.sequence));

export function unread(route) {
  const seen = read(route);
  return new Set([...newest].filter(([key, sequence]) => sequence > (seen[key] ?? 0)).map(([key]) => key));
}

export function mark(route, key) {
  const sequence = newest.get(key);
  const seen = read(route);
  if (!sequence || seen[key] >= sequence) return;
  try {
    localStorage.setItem(nameOf(route), JSON.stringify({ ...seen, [key]: sequence }));
  } catch {
    newest.delete(key); // nothing can be kept: read for as long as the page is open
  }
}
