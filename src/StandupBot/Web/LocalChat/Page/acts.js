import { newKey } from './api.js';
import { confirm } from './dialogs.js';
import { showForm } from './forms.js';
import { here } from './here.js';
import { toast } from './notices.js';
import { drawHome } from './view.js';

// What a person does, and what the host says to it at once.

// What came back at once: a form to fill in, a home view, or nothing.
export function answered(reply) {
  if (reply?.type === 'openForm') showForm(reply.form, (key, values) => here.seat.submit(key, reply.form.id, reply.form.state, values), answered);
  else if (reply?.type === 'showHome' && here.route.place === 'home') drawHome(reply.view, (button, element) => tap(null, button, element));
  else if (here.route.place === 'home') openHome();
}

export async function attempt(act) {
  try {
    return (await act()) ?? true;
  } catch (refused) {
    toast(refused.message);
    return null;
  }
}

export async function tap(message, button, element) {
  if (element.getAttribute('aria-busy') === 'true') return;
  if (button.confirm && !await confirm(button.confirm, button.style === 'danger')) return;
  element.setAttribute('aria-busy', 'true');
  const reply = await attempt(() => here.seat.tap(newKey(), message?.channelId ?? null, message?.id ?? null, button.action, button.value));
  element.removeAttribute('aria-busy');
  if (reply) answered(reply);
}

export async function openHome() {
  const at = location.hash;
  const reply = await attempt(() => here.seat.home(newKey()));
  if (reply && at === location.hash) drawHome(reply.type === 'showHome' ? reply.view : null, (button, element) => tap(null, button, element));
}
