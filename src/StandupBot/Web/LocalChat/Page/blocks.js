import { h } from './dom.js';
import { rich } from './rich.js';

// The bot's messages: one arm for each kind of block. `tap(button, element)` is called once a button was pressed and confirmed.

const line = (tag, text, attributes = {}) => h(tag, { dir: 'auto', ...attributes }, rich(text));

function button(item, tap) {
  const element = h('button', {
    type: 'button',
    class: `button ${item.style ?? 'plain'}`,
    'data-key': `${item.action}\u0000${item.value}`,
    onclick: () => tap(item, element),
  }, item.label);
  return element;
}

const group = (items, tap) => h('div', { class: 'buttons' }, items.map(item => button(item, tap)));

const arms = {
  heading: block => h('h3', { dir: 'auto' }, block.text),
  paragraph: block => line('p', block.text),
  bullets: block => h(block.numbered ? 'ol' : 'ul', {}, block.lines.map(text => line('li', text))),
  quote: block => line('blockquote', block.text),
  facts: block => h('dl', {}, block.pairs.map(pair => h('div', {}, h('dt', { dir: 'auto' }, pair.label), line('dd', pair.value)))),
  context: block => line('p', block.text, { class: 'context' }),
  row: (block, tap) => h('div', { class: 'row' }, line('p', block.text), group(block.buttons, tap)),
  actions: (block, tap) => group(block.items, tap),
  divider: () => h('hr'),
};

export function blocks(list, tap) {
  return list.map(block => {
    const element = arms[block.type](block, tap);
    if (block.signal) {
      element.classList.add('signal');
      element.dataset.signal = block.signal;
    }
    return element;
  });
}

// Only a message with some structure of its own is worth a card around it.
export const isCard = list => list.some(block => !['paragraph', 'context', 'quote'].includes(block.type));
