// Times as the reader's own clock says them.

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: 'full', timeStyle: 'long' });
const thisYear = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long' });
const otherYear = new Intl.DateTimeFormat(undefined, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const ago = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });

export const timeOf = at => clock.format(new Date(at));
export const fullTimeOf = at => full.format(new Date(at));
export const dayKey = at => new Date(at).toDateString();

export function dayOf(at) {
  const date = new Date(at);
  const midnight = day => new Date(day.getFullYear(), day.getMonth(), day.getDate());
  const days = Math.round((midnight(date) - midnight(new Date())) / 86400000);
  if (days === 0 || days === -1) {
    const word = ago.format(days, 'day');
    return word[0].toUpperCase() + word.slice(1);
  }
  return (date.getFullYear() === new Date().getFullYear() ? thisYear : otherYear).format(date);
}
