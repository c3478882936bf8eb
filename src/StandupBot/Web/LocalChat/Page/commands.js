// What the box offers once a slash was typed: [what is filled in, what follows, what it does].

const COMMANDS = [
  ['/standup', '', 'Answer today\'s stand-up'],
  ['/standup status', '', 'Who has answered so far'],
  ['/standup skip', '', 'Skip today'],
  ['/standup away until', '<date>', 'Tell the team that you are away'],
  ['/standup now', '', 'Start today\'s stand-up early'],
  ['/standup history', '[@name]', 'Earlier answers'],
  ['/standup new', '', 'Set up another stand-up'],
  ['/standup edit', '', 'Change questions, times or members'],
  ['/standup members', '', 'Who takes part'],
  ['/standup join', '', 'Take part'],
  ['/standup leave', '', 'No longer take part'],
  ['/standup pause', '', 'Pause the stand-up'],
  ['/standup resume', '', 'Start it again'],
  ['/standup timezone', '<zone>', 'Set your time zone'],
  ['/standup help', '', 'What /standup can do'],
  ['/goals', '', 'Your goals and your team\'s'],
  ['/goals add', '<title> [by <date>] [under <goal>]', 'Add a goal'],
  ['/goals update', '<goal> 60% [note]', 'Say how far a goal is'],
  ['/goals done', '<goal>', 'Mark a goal as reached'],
  ['/goals show', '<goal>', 'One goal in full'],
  ['/goals edit', '<goal>', 'Change a goal'],
  ['/goals tree', '', 'All goals, and what serves what'],
  ['/goals mine', '', 'Your own goals'],
  ['/goals team', '<team>', 'A team\'s goals'],
  ['/goals link', '<goal> under <goal>', 'Say what a goal serves'],
  ['/goals owner', '<goal> @name', 'Give a goal to somebody'],
  ['/goals priority', '<goal> high', 'Set what comes first'],
  ['/goals pause', '<goal>', 'Pause a goal'],
  ['/goals drop', '<goal> <why>', 'Give a goal up'],
  ['/goals signals', '', 'What drifts apart'],
  ['/goals score', '', 'The alignment score and what it is made of'],
  ['/goals audit', '', 'Everything that is out of line, with next steps'],
  ['/goals realign', '', 'Bring work and goals together again'],
  ['/goals blockers', '', 'What is in the way'],
  ['/goals need', '<team or member> <what> [goal]', 'Say what you need from others'],
  ['/goals promise', '<customer> <what> by <date>', 'Note a promise to a customer'],
  ['/goals heard', '<what> from <customer>', 'Note what a customer said'],
  ['/goals dashboard', '', 'Open the dashboard'],
  ['/goals help', '', 'What /goals can do'],
].map(([text, rest, does]) => ({ text, rest, does, fill: rest ? `${text} ` : text }));

// Those that the typed text may become; once one is typed out, that one alone, as a reminder of what follows.
export function matching(typed) {
  if (!typed.startsWith('/') || typed.includes('\n')) return [];
  const lower = typed.toLowerCase();
  const starting = COMMANDS.filter(each => each.text.startsWith(lower.trimEnd()) || each.fill === lower);
  if (starting.length) return starting;
  return COMMANDS.filter(each => each.rest && lower.startsWith(`${each.text} `)).slice(-1);
}

export const isWhole = typed => COMMANDS.some(each => typed.trim() === each.text || (each.rest && typed.startsWith(`${each.text} `)));
