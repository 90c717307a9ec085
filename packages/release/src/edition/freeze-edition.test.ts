import { parseContent } from '../content/parse-content';
import { toBody, toSampleContent } from '../testing/sample-content';
import { sha256Hex } from './content-hash';
import type { Edition } from './edition';
import { freezeEdition, type PreviousEdition } from './freeze-edition';

const now = '2026-03-02T07:00:00.000Z';
const notice = 'The number of ferries was wrong.';
const releaseId = '7b0f6a5e-0000-5000-8000-000000000001';

function freeze(
  parts: Parameters<typeof toSampleContent>[0] = {},
  previous: PreviousEdition | null = null,
  at = now,
): Edition {
  const frozen = freezeEdition(toSampleContent(parts), { releaseId, previous }, at);
  if (frozen.outcome !== 'frozen') throw new Error('Nothing was frozen.');
  return frozen.edition;
}

test('the first edition is an issuance of this instant', () => {
  expect(freeze()).toMatchObject({
    releaseId,
    number: 1,
    kind: 'issuance',
    language: 'en',
    slug: 'norderwisch-order',
    firstIssuedAt: now,
    issuedAt: now,
    recordedAt: now,
  });
});

test('an edition holds its whole content, byte for byte as hashed', () => {
  const edition = freeze();
  expect(sha256Hex(edition.canonicalContent)).toBe(edition.contentHash);
  expect(parseContent(JSON.parse(edition.canonicalContent))).toEqual({
    ok: true,
    content: toSampleContent(),
  });
});

test('a change is a correction that keeps the instant of the first issue', () => {
  const first = freeze();
  const later = '2026-03-03T08:00:00.000Z';
  const body = toBody('Norderwisch has ordered three ferries.');
  const second = freeze({ body, notice }, first, later);
  expect(second).toMatchObject({
    number: 2,
    kind: 'correction',
    firstIssuedAt: now,
    issuedAt: later,
  });
  expect(second.contentHash).not.toBe(first.contentHash);
});

test('the same content again is no edition, also where only the order of members differs', () => {
  const previous = freeze();
  const content = toSampleContent();
  const reversed = Object.fromEntries(Object.entries(content).reverse()) as typeof content;
  for (const same of [content, reversed]) {
    expect(freezeEdition(same, { releaseId, previous }, now)).toEqual({ outcome: 'unchanged' });
  }
});

test('a content that returns to an earlier wording is an edition: the public read another since', () => {
  const first = freeze();
  const second = freeze({ headline: 'Another', notice }, first);
  const third = freeze({ notice }, second);
  const fourth = freeze({ headline: 'Another', notice }, third);
  expect(fourth).toMatchObject({ number: 4, contentHash: second.contentHash });
});

test('what was issued elsewhere is archived at the instant when the public saw it there', () => {
  const originallyIssuedAt = '2020-06-01T12:30:00.000Z';
  const archived = freeze({ originallyIssuedAt });
  expect(archived).toMatchObject({
    kind: 'archive',
    firstIssuedAt: originallyIssuedAt,
    issuedAt: originallyIssuedAt,
    recordedAt: now,
  });
  expect(freeze({ originallyIssuedAt, headline: 'Another', notice }, archived)).toMatchObject({
    kind: 'correction',
    firstIssuedAt: originallyIssuedAt,
    issuedAt: now,
  });
});

test('nothing was issued elsewhere in the future', () => {
  expect(freeze({ originallyIssuedAt: now })).toMatchObject({ kind: 'archive' });
  expect(() => freeze({ originallyIssuedAt: '2026-03-02T07:00:00.001Z' })).toThrow(RangeError);
});

test('one release cannot go on from the edition of another', () => {
  const previous = { ...freeze(), releaseId: '7b0f6a5e-0000-5000-8000-000000000002' };
  expect(() => freeze({ headline: 'Another', notice }, previous)).toThrow(TypeError);
});

test('the same content, history and instant give the same edition', () => {
  expect(freeze()).toEqual(freeze());
});

test('a correction says what was wrong', () => {
  const previous = freeze();
  expect(() => freeze({ headline: 'Another' }, previous)).toThrow('write its notice');
  const { canonicalContent } = freeze({ headline: 'Another', notice }, previous);
  expect(JSON.parse(canonicalContent)).toMatchObject({ notice });
});

test.each([
  ['an issuance', null],
  ['an archive', '2020-06-01T12:30:00.000Z'],
])(
  '%s says nothing of the kind: the public read nothing yet that was wrong',
  (_, originallyIssuedAt) => {
    expect(() => freeze({ originallyIssuedAt, notice })).toThrow(
      'Only a correction carries a notice',
    );
  },
);

test('the same words with the same notice are no edition again', () => {
  const corrected = freeze({ headline: 'Another', notice }, freeze());
  const again = toSampleContent({ headline: 'Another', notice });
  expect(freezeEdition(again, { releaseId, previous: corrected }, now)).toEqual({
    outcome: 'unchanged',
  });
});
