import { showForm } from './forms.js';
import * as people from './people.js';

// People and channels, where no other platform brings them along.

const NAME = { type: 'text', id: 'name', label: 'Name', required: true, maxLength: 80 };

export const addMember = (seat, done) => showForm(
  { title: 'Add a person', submit: 'Add', fields: [{ ...NAME, hint: 'They are in the list at the top at once, to be played or to sit down here.' }] },
  (key, values) => seat.addMember(key, values.name[0]),
  done);

export function addChannel(seat, route, done) {
  const members = people.company(route.installation).members;
  const field = {
    type: 'choice', id: 'members', label: 'Who is in it?', multiple: true, required: true,
    options: members.map(member => ({ value: member.id, label: member.name })), initial: members.map(member => member.id),
  };
  showForm(
    { title: 'Add a channel', submit: 'Add', fields: [{ ...NAME, hint: 'Short, such as the team it is for' }, field] },
    (key, values) => seat.addChannel(key, values.name[0], values.members),
    done);
}
