import { english } from './english/english';
import { german } from './german/german';

const samples = ['Muster', 'Probe', 'Beispiel'];

/** Every word of a catalogue by its path; a function is called with sample words. */
function listWords(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') return [[path, callWithSamples(part)]];
  return Object.entries(part as object).flatMap(([key, inner]) =>
    listWords(inner, path === '' ? key : `${path}.${key}`),
  );
}

/** Most take words or numbers one by one, some one object of them. */
function callWithSamples(word: unknown): string {
  const say = word as (...parts: unknown[]) => unknown;
  const anything: unknown = new Proxy({}, { get: () => 'Muster' });
  for (const parts of [samples, [2, 1, 3], [anything]]) {
    try {
      const said = say(...parts);
      if (typeof said === 'string') return said;
    } catch {
      // It takes another kind of parts.
    }
  }
  return '';
}

const words = { english: listWords(english), german: listWords(german) };

test('both languages say the same things', () => {
  const toKeys = (list: [string, string][]) => list.map(([path]) => path).sort();
  expect(toKeys(words.german)).toEqual(toKeys(words.english));
  expect(words.english.length).toBeGreaterThan(50);
});

test.each(['english', 'german'] as const)('no word of %s is empty', (language) => {
  expect(words[language].filter(([, word]) => word.trim() === '')).toEqual([]);
});

test('both put the same elements into a sentence', () => {
  const toPlaces = (list: [string, string][]) =>
    list.map(([path, word]) => [path, (word.match(/\{\w+\}/g) ?? []).sort()]).sort();
  expect(toPlaces(words.german)).toEqual(toPlaces(words.english));
});

test('German addresses its readers formally', () => {
  const informal = /\b(?:du|dir|dich|dein\w*|euch|euer)\b/i;
  expect(words.german.filter(([, word]) => informal.test(word))).toEqual([]);
});
