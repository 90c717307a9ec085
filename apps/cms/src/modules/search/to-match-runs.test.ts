import fc from 'fast-check';
import { text } from '../../../test/team';
import { toContent } from '../../../test/to-content';
import { toSearchMatch } from './to-match-runs';
import { toTokens } from './to-tokens';

const clause = (...alternatives: string[][]) => ({ alternatives });

test('the passage is cut around the place where most of the words stand', () => {
  const body = text(`${'Dredgers everywhere. '.repeat(60)}A dredger meets a kingfisher there.`);
  const { passage } = toSearchMatch(toContent({ body }), [
    clause(['dredger'], ['dredgers']),
    clause(['kingfisher']),
  ]);
  const runs = passage();
  expect(runs.filter(({ isMatch }) => isMatch).map((run) => run.text)).toContain('kingfisher');
  expect(runs[0]?.text.startsWith('… ')).toBe(true);
});

test('a sentence says more than a name: the passage is cut from the text where the word stands there', () => {
  const content = toContent({ body: text('The board met. Norderwisch orders a ferry.') });
  const company = { ...content.company, name: 'Norderwisch', legalName: 'Norderwisch AG' };
  const cutOf = (word: string) =>
    toSearchMatch({ ...content, company }, [clause([word])])
      .passage()
      .map((run) => run.text)
      .join('');
  expect(cutOf('norderwisch')).toContain('orders a ferry');
  expect(cutOf('ag')).toContain('Norderwisch AG');
});

test('the runs of a headline make up the headline, whatever is looked for', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
      fc.nat(),
      (headline, at) => {
        const tokens = toTokens(headline);
        const word = tokens[at % Math.max(1, tokens.length)]?.token ?? 'none';
        const runs = toSearchMatch(toContent({ headline }), [clause([word])]).headline();
        expect(runs.map((run) => run.text).join('')).toBe(headline);
        expect(runs.some(({ isMatch }) => isMatch)).toBe(tokens.length > 0);
      },
    ),
  );
});
