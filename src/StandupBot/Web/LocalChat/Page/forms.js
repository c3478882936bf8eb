import { h } from './dom.js';
import { newKey } from './api.js';
import { build } from './fields.js';
import { confirm, open } from './dialogs.js';

// Shows a form. `send(key, values)` gives the host's answer; what is answered after that (another form, a home view) goes to `answered`.

export function showForm(form, send, answered) {
  const fields = form.fields.map(build);
  const status = h('p', { class: 'error', role: 'alert', hidden: true });
  const submit = h('button', { type: 'submit', class: 'button primary' }, form.submit);
  const cancel = h('button', { type: 'button', class: 'button plain' }, 'Cancel');
  const before = snapshot(fields);
  const dialog = open(form.title, undefined, () => [
    h('form', { novalidate: true, class: 'dialog-form' },
      h('div', { class: 'fields' }, fields.map(field => field.element)),
      h('div', { class: 'dialog-foot' }, status, cancel, submit)),
  ]);
  dialog.classList.add('form');
  (fields.find(field => field.control)?.control ?? submit).focus();

  const leave = async () => {
    const keep = snapshot(fields) !== before
      && !await confirm({ title: 'Throw away what you wrote?', text: 'It has not been sent.', yes: 'Throw away', no: 'Keep writing' }, true);
    if (!keep) dialog.close();
  };
  cancel.addEventListener('click', leave);
  dialog.addEventListener('cancel', event => {
    event.preventDefault();
    leave();
  });

  let key = newKey();
  dialog.querySelector('form').addEventListener('submit', async event => {
    event.preventDefault();
    if (submit.disabled || !checked(fields)) return;
    submit.disabled = true;
    status.hidden = true;
    try {
      const reply = await send(key, values(fields));
      if (reply.type !== 'formErrors') {
        dialog.close();
        return answered(reply);
      }
      key = newKey(); // a corrected form is another act
      mark(fields, reply.byField, status);
    } catch (refused) {
      status.textContent = refused.message;
      status.hidden = false;
    } finally {
      submit.disabled = false;
    }
  });
}

const snapshot = fields => JSON.stringify(fields.map(field => field.read()));

const values = fields => Object.fromEntries(
  fields.map(field => [field.field.id, field.read()]).filter(([id, read]) => id && read.length));

// The first field that is wrong gets the focus, and its reason is read out with it.
function checked(fields) {
  const wrong = fields.filter(field => field.check());
  wrong[0]?.control.focus();
  return !wrong.length;
}

function mark(fields, reasons, status) {
  const known = fields.filter(field => field.field.id in reasons);
  known.forEach(field => field.show(reasons[field.field.id]));
  known[0]?.control.focus();
  const others = Object.entries(reasons).filter(([id]) => !known.some(field => field.field.id === id)).map(([, reason]) => reason);
  status.textContent = others.join(' ');
  status.hidden = !others.length;
}
