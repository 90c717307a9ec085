import { sha256Hex } from '@dateline/release';
import { toEditionRecord } from '../../test/edition-record';
import { toChanges } from './to-changes';

const before = toEditionRecord(1);
const after = toEditionRecord(2, {
  headline: 'Norderwisch Orders Three Ferries',
  notice: 'Three.',
});

test('only the parts whose words changed are told, against the edition before', () => {
  expect(toChanges(after, before)).toMatchObject({
    number: 2,
    notice: 'Three.',
    headline: 'Norderwisch Orders Three Ferries',
    sections: [
      {
        part: 'headline',
        runs: [
          { kind: 'same', text: 'Norderwisch Orders ' },
          { kind: 'removed', text: 'Two' },
          { kind: 'added', text: 'Three' },
          { kind: 'same', text: ' Ferries' },
        ],
      },
    ],
  });
});

test('a content of either edition that is not what its hash was computed over stops the page', () => {
  for (const [one, other] of [
    [after, { ...before, edition: { ...before.edition, canonicalContent: '{}' } }],
    [{ ...after, edition: { ...after.edition, contentHash: 'f'.repeat(64) } }, before],
  ] as const) {
    expect(() => toChanges(one, other)).toThrow('hash');
  }
});

test('an edition that was frozen before corrections carried a notice is compared as well', () => {
  const { notice: _, ...frozen } = JSON.parse(before.edition.canonicalContent);
  const canonicalContent = JSON.stringify(frozen);
  const edition = { ...before.edition, canonicalContent, contentHash: sha256Hex(canonicalContent) };
  expect(toChanges(after, { ...before, edition }).sections).toHaveLength(1);
});
