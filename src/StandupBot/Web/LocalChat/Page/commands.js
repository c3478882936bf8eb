// What the box offers once a slash was typed.

let commands = [];

export function setCommands(read) {
  commands = read.map(each => ({ ...each, fill: each.rest ? `${each.text} ` : each.text }));
}

// Those that the typed text may become; once one is typed out, that one alone, as a reminder of what follows.
export function matching(typed) {
  if (!typed.startsWith('/') || typed.includes('\n')) return [];
  const lower = typed.toLowerCase();
  const starting = commands.filter(each => each.text.startsWith(lower.trimEnd()));
  if (starting.length) return starting;
  const begun = commands.filter(each => each.rest && lower.startsWith(`${each.text} `));
  return begun.sort((a, b) => b.text.length - a.text.length).slice(0, 1);
}

// What can be sent as it stands.
export const isWhole = typed => {
  const lower = typed.trim().toLowerCase();
  return commands.some(each => lower === each.text || (each.rest && lower.startsWith(`${each.text} `)));
};
