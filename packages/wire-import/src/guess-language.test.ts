import { guessLanguage } from './guess-language';

test.each([
  ['en', 'Norderwisch plc (LSE: NWX) will host a call on Tuesday, May 5, 2026 at 9:00 a.m. GMT.'],
  ['en', 'Norderwisch has sold its plant at Hull.'],
  ['da', 'Norderwisch meddeler at selskabet har solgt fabrikken, og prisen er betalt af køberen.'],
  ['sv', 'Norderwisch har sålt fabriken och priset är betalt av köparen.'],
  ['fi', 'Norderwisch on myynyt tehtaan ja kauppahinta on maksettu.'],
  ['de', 'Norderwisch hat das Werk in Hull von der Gesellschaft gekauft.'],
  ['en', 'Norderwisch 2026'],
])('%s: %s', (language, text) => {
  expect(guessLanguage(text)).toBe(language);
});
