// Talks to the host. A refusal carries the sentence that a person is shown.

export class Refused extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

async function call(method, path, body, key) {
  const headers = { Accept: 'application/json' };
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (key) headers['Idempotency-Key'] = key;
  let response;
  try {
    response = await fetch(`/chat/api/${path}`, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
  } catch {
    throw new Refused('StandupBot did not answer. Is it still running? Nothing was lost: try again.', 0);
  }
  const answer = response.headers.get('Content-Type')?.includes('json') ? await response.json() : null;
  if (!response.ok) throw new Refused(answer?.detail ?? 'That did not work. Nothing was lost: try again.', response.status);
  return answer;
}

// One key for one act: a repeat of the same act is recognised by it. (crypto.randomUUID exists on safe origins only.)
export function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const query = values => {
  const set = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  return set.length ? `?${new URLSearchParams(set)}` : '';
};

export const readDirectory = () => call('GET', 'directory');
export const readCommands = () => call('GET', 'commands');

// Everything that one member can do in one company.
export function seatOf(installation, member) {
  const base = `${encodeURIComponent(installation)}/${encodeURIComponent(member)}`;
  return {
    eventsUrl: `/chat/api/${base}/events`,
    messages: (channel, before) => call('GET', `${base}/messages${query({ channel, before })}`),
    thread: id => call('GET', `${base}/thread${query({ id })}`),
    newest: () => call('GET', `${base}/newest`),
    say: (key, channelId, threadRef, text) => call('POST', `${base}/messages`, { channelId, threadRef, text }, key),
    edit: (key, id, text) => call('PUT', `${base}/messages${query({ id })}`, { text }, key),
    remove: (key, id) => call('DELETE', `${base}/messages${query({ id })}`, undefined, key),
    tap: (key, channelId, messageId, action, value) => call('POST', `${base}/actions`, { channelId, messageId, action, value }, key),
    submit: (key, formId, state, values) => call('POST', `${base}/submissions`, { formId, state, values }, key),
    addMember: (key, name) => call('POST', `${base}/people`, { name }, key),
    addChannel: (key, name, memberIds) => call('POST', `${base}/channels`, { name, memberIds }, key),
    home: key => call('POST', `${base}/home`, undefined, key),
  };
}
