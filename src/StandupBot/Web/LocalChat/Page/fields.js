import { h } from './dom.js';
import { rich } from './rich.js';

// The fields of a form: one arm for each kind. Each gives an element and read(), the values that go back (none: left empty).

let count = 0;
const FEW = 5;

function frame(field, control, { label = true } = {}) {
  const hint = field.hint ? h('p', { class: 'hint', id: `${control.id}-hint`, dir: 'auto' }, field.hint) : null;
  const error = h('p', { class: 'error', id: `${control.id}-error`, hidden: true });
  if (hint) control.setAttribute('aria-describedby', hint.id);
  if (field.required && control.tagName !== 'FIELDSET') control.setAttribute('aria-required', 'true');
  const optional = field.required ? null : h('span', { class: 'optional' }, 'optional');
  const head = label ? h('label', { for: control.id, dir: 'auto' }, field.label, ' ', optional) : null;
  return { element: h('div', { class: 'field' }, head, hint, control, error), control, error };
}

const text = field => {
  const control = h(field.multiline ? 'textarea' : 'input', {
    id: `field-${++count}`, class: 'input', dir: 'auto', maxlength: field.maxLength, placeholder: field.placeholder,
    rows: field.multiline ? 4 : undefined, type: field.multiline ? undefined : 'text', autocomplete: 'off',
  });
  control.value = field.initial ?? '';
  return { ...frame(field, control), read: () => (control.value.trim() ? [control.value] : []) };
};

const number = field => {
  const control = h('input', {
    id: `field-${++count}`, class: 'input short', type: 'number', step: 'any', inputmode: 'decimal', min: field.min, max: field.max,
    value: field.initial,
  });
  return { ...frame(field, control), read: () => (control.value ? [control.value] : []), invalid: () => rangeText(field, control) };
};

function rangeText(field, control) {
  if (control.validity.badInput) return 'Write a number.';
  if (control.validity.rangeUnderflow) return `At least ${field.min}.`;
  if (control.validity.rangeOverflow) return `At most ${field.max}.`;
  return null;
}

const date = field => {
  const control = h('input', { id: `field-${++count}`, class: 'input short', type: 'date', value: field.initial });
  return {
    ...frame(field, control),
    read: () => (control.value ? [control.value] : []),
    invalid: () => (control.validity.badInput ? 'Write a whole date.' : null),
  };
};

const toggle = field => {
  const id = `field-${++count}`;
  const control = h('input', { id, type: 'checkbox', role: 'switch', class: 'switch', checked: field.initial });
  const framed = frame(field, control, { label: false });
  framed.element.insertBefore(h('div', { class: 'switch-line' }, control, h('label', { for: id, dir: 'auto' }, field.label)), framed.error);
  return { ...framed, read: () => [String(control.checked)] };
};

const choice = field => (field.multiple || (field.required && field.options.length <= FEW) ? picks(field) : list(field));

// All options in sight: check boxes for several, radio buttons for one.
function picks(field) {
  const id = `field-${++count}`;
  const inputs = field.options.map((option, index) => h('input', {
    type: field.multiple ? 'checkbox' : 'radio', name: id, id: `${id}-${index}`, value: option.value,
    checked: field.initial.includes(option.value),
  }));
  const set = h('fieldset', { id, class: field.options.length > FEW ? 'picks many' : 'picks' },
    h('legend', { dir: 'auto' }, field.label, ' ', field.required ? null : h('span', { class: 'optional' }, 'optional')),
    inputs.map((input, index) => h('label', { class: 'pick', dir: 'auto' }, input, h('span', {}, field.options[index].label))));
  const framed = frame(field, set, { label: false });
  return { ...framed, control: inputs[0] ?? set, read: () => inputs.filter(input => input.checked).map(input => input.value) };
}

function list(field) {
  const control = h('select', { id: `field-${++count}`, class: 'input' },
    h('option', { value: '' }, field.required ? 'Choose...' : 'No answer'),
    field.options.map((option, index) => h('option', { value: index, selected: field.initial.includes(option.value) }, option.label)));
  return { ...frame(field, control), read: () => (control.value === '' ? [] : [field.options[Number(control.value)].value]) };
}

const note = field => ({ element: h('p', { class: 'note', dir: 'auto' }, rich(field.body)), read: () => [] });

const arms = { text, number, date, toggle, choice, note };

export function build(field) {
  const built = { field, ...arms[field.type](field) };
  const show = reason => {
    built.error.textContent = reason ?? '';
    built.error.hidden = !reason;
    if (!reason) return built.control.removeAttribute('aria-invalid');
    built.control.setAttribute('aria-invalid', 'true');
    const described = [field.hint ? built.error.id.replace('error', 'hint') : null, built.error.id].filter(Boolean);
    built.control.setAttribute('aria-describedby', described.join(' '));
  };
  const check = () => {
    if (!built.error) return null;
    const reason = built.invalid?.() ?? (field.required && field.type !== 'toggle' && !built.read().length ? missing(field) : null);
    show(reason);
    return reason;
  };
  return { ...built, show, check };
}

const missing = field => (field.type === 'choice' ? 'Choose one.' : 'This one is needed: a few words will do.');
