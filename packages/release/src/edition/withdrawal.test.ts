import { toSampleContent } from '../testing/sample-content';
import { sha256Hex } from './content-hash';
import type { Edition } from './edition';
import { freezeEdition } from './freeze-edition';
import { freezeWithdrawal, withdrawal, type Withdrawal } from './withdrawal';

const releaseId = '7b0f6a5e-0000-5000-8000-000000000001';
const issuedAt = '2026-03-02T07:00:00.000Z';
const now = '2026-03-02T09:00:00.000Z';

const { company, language, slug } = toSampleContent();
const content: Withdrawal = { language, slug, company, notice: 'It was issued by mistake.' };

function issue(): Edition {
  const frozen = freezeEdition(toSampleContent(), { releaseId, previous: null }, issuedAt);
  if (frozen.outcome !== 'frozen') throw new Error('Nothing was frozen.');
  return frozen.edition;
}

test('is the next edition, of this instant, and keeps when the release was first issued', () => {
  const edition = freezeWithdrawal(content, { releaseId, previous: issue() }, now);
  expect(edition).toMatchObject({
    releaseId,
    number: 2,
    kind: 'withdrawal',
    language,
    slug,
    firstIssuedAt: issuedAt,
    issuedAt: now,
    recordedAt: now,
  });
  expect(sha256Hex(edition.canonicalContent)).toBe(edition.contentHash);
  expect(withdrawal.parse(JSON.parse(edition.canonicalContent))).toEqual(content);
});

test('holds no word of the release', () => {
  const { canonicalContent } = freezeWithdrawal(content, { releaseId, previous: issue() }, now);
  const { headline, subheadline, body } = toSampleContent();
  for (const word of [headline, subheadline, JSON.stringify(body), 'ferries', 'ir@example.com']) {
    expect(canonicalContent).not.toContain(word);
  }
});

test.each<[string, object]>([
  ['no notice', { notice: undefined }],
  ['a blank notice', { notice: ' \n' }],
  ['the headline', { headline: 'Norderwisch Orders Two Ferries' }],
  ['the body', { body: toSampleContent().body }],
  ['a slug that leaves its folder', { slug: '../admin' }],
  ['no language', { language: 'en-12' }],
])('with %s is none', (_, parts) => {
  expect(withdrawal.safeParse({ ...content, ...parts }).success).toBe(false);
});

test('one release cannot be withdrawn with the edition of another', () => {
  const previous = { ...issue(), releaseId: '7b0f6a5e-0000-5000-8000-000000000002' };
  expect(() => freezeWithdrawal(content, { releaseId, previous }, now)).toThrow(TypeError);
});
