export type Direction = 'up' | 'down';

const up =
  'increased|increases|increase|rose|rises|rise|grew|grows|growth|climbed|climbs|advanced|jumped|surged|expanded|up';
const down =
  'decreased|decreases|decrease|declined|declines|decline|fell|falls|fall|dropped|drops|drop|reduced|reduction|contracted|slipped|shrank|down';
const filler =
  '(?: (?:[a-z]{2,12}ly|year[- ]over[- ]year|year[- ]on[- ]year|sequentially|again|further)){0,2}';
const about =
  '(?: (?:approximately|about|nearly|almost|roughly|around|some|over|more than|an additional|a record)){0,1}';

/** `increased by approximately `, at the end of a text. */
const atEnd = new RegExp(
  `\\b(?:(${up})|(${down}))${filler}(?:,? (?:by|of|or))?${about} ?\\(?$`,
  'i',
);
/** ` increase`, at the start of a text: behind “a 12%”. */
const atStart = new RegExp(
  `^ (?:[a-z-]{3,20} )?(?:(increase|rise|growth|gain|jump)|(decrease|decline|drop|reduction|fall))\\b`,
  'i',
);
const longest = 90;

/** A word that says which way a figure went. */
export interface DirectionWord {
  direction: Direction;
  word: string;
  /** Offset in the text. */
  start: number;
}

/** The word of change that leads to what follows `end`: “increased by approximately ” leads to 5%. */
export function findDirectionBefore(text: string, end: number): DirectionWord | null {
  const from = Math.max(0, end - longest);
  const found = atEnd.exec(text.slice(from, end).replace(/[\u00a0\u202f]/g, ' '));
  return found && toWord(found, from + found.index);
}

/** The word of change behind a percentage: “12% increase”. */
export function findDirectionAfter(text: string, start: number): DirectionWord | null {
  const found = atStart.exec(text.slice(start, start + longest).replace(/[\u00a0\u202f]/g, ' '));
  const word = found?.[1] ?? found?.[2] ?? '';
  return found && toWord(found, start + found[0].length - word.length);
}

function toWord([, rise, fall]: RegExpExecArray, start: number): DirectionWord {
  return { direction: rise === undefined ? 'down' : 'up', word: rise ?? fall ?? '', start };
}
