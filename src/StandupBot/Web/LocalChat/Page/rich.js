import { h } from './dom.js';

// Rich text: one arm for each kind of run.

const shortTime = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' });
const dayTime = new Intl.DateTimeFormat(undefined, {
  weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZoneName: 'short',
});

const runs = {
  words: run => contained(run.text),
  strong: run => h('strong', {}, contained(run.text)),
  person: run => h('span', { class: run.notify ? 'person notify' : 'person' }, run.name),
  link: run => (isWeb(run.url) ? h('a', { href: run.url, target: '_blank', rel: 'noopener noreferrer' }, run.text) : run.text),
  time: run => {
    const at = new Date(run.at);
    const near = at.toDateString() === new Date().toDateString();
    return h('time', { datetime: run.at, title: run.plain }, (near ? shortTime : dayTime).format(at));
  },
};

// Characters that turn the direction of writing round turn only their own run round.
const contained = text => (/[\u202a-\u202e\u2066-\u2069]/.test(text) ? h('bdi', {}, text) : text);

export const rich = text => text.map(run => runs[run.type](run));

function isWeb(url) {
  try {
    return ['http:', 'https:'].includes(new URL(url, location.href).protocol);
  } catch {
    return false;
  }
}
