import { parse } from './route.js';

// Who one is and where: the one thing that all parts of the page share. Only app.js changes it.

export const here = { route: parse(''), seat: null };
