import { type Answers, openGraphqlCms } from '../../test/graphql-cms';
import { toEditionRecord } from '../../test/edition-record';
import { toText } from '../../test/release-content';
import { toSentAnswer, toSentRelease, toSentWithdrawal } from '../../test/sent-release';
import { toSentShell } from '../../test/sent-shell';
import { makeTemporaryFolder } from '../../test/temporary-folder';
import { getSettings } from '../settings';
import { findChanges } from './find-changes';
import { findEdition } from './find-edition';
import { findFeed } from './find-feed';
import { findRelease } from './find-release';
import { findTypesetEdition } from './find-typeset-edition';
import { toWithdrawal } from './to-withdrawal';

jest.mock('../settings');

const wrong = 'NOT WHAT WAS APPROVED';

/** Every text that an answer may hold beside the content whose hash it proves, and none of it true. */
const loose = {
  headline: wrong,
  subheadline: wrong,
  summary: wrong,
  notice: wrong,
  source: wrong,
  language: 'de',
  dateline: { text: wrong },
  body: { html: wrong, text: wrong, markdown: wrong, json: toText(wrong) },
  company: { slug: 'wrong', name: wrong, legalName: wrong, url: wrong, timeZone: 'Asia/Tokyo' },
  listings: [{ exchange: wrong, mic: null, ticker: wrong, isin: null }],
  boilerplates: [{ heading: wrong, body: { json: toText(wrong) } }],
  disclaimers: [{ heading: wrong, body: { json: toText(wrong) } }],
  contacts: [{ type: 'MEDIA', name: wrong, email: wrong }],
  categories: [{ slug: 'wrong', name: wrong }],
  attachments: [{ title: wrong, name: wrong, sha256: 'e'.repeat(64) }],
  links: [{ label: wrong, url: wrong }],
};

const release = { ...toSentRelease(), ...loose, updatedAt: '2026-08-06T05:00:00.000Z' };
const corrected = { ...toEditionRecord(2, { headline: 'Two', notice: 'It was one.' }), ...loose };
const before = { ...toEditionRecord(1), ...loose };
const newsroom = { name: 'Norderwisch', description: null, language: 'en' };

const answers: Answers = {
  Release: () => ({ ...toSentAnswer(), release }),
  Edition: () => ({ release, withdrawal: null, ...toSentShell() }),
  TypesetEdition: () => ({
    release: { ...release, edition: { ...release.edition, url: `${release.url}/editions/1` } },
    withdrawal: null,
  }),
  Changes: () => ({ release: corrected, before, withdrawal: null, ...toSentShell() }),
  Feed: () => ({
    newsroom,
    categories: [],
    archive: { years: [] },
    releases: { nodes: [release] },
  }),
};

let close: () => void;

beforeAll(async () => {
  const cms = await openGraphqlCms(answers);
  close = cms.close;
  jest.mocked(getSettings).mockReturnValue({
    cmsUrl: cms.url,
    publicUrl: 'https://news.example.com',
    withdrawnFolder: makeTemporaryFolder(),
  } as ReturnType<typeof getSettings>);
});

afterAll(() => close());

const address = { origin: 'https://news.example.com', url: 'https://news.example.com/feed' };

test.each<[string, () => Promise<unknown>]>([
  ['a release’s page', () => findRelease('one')],
  ['the page of an edition', () => findEdition('one', 1)],
  ['a PDF and a card', () => findTypesetEdition('one', 1)],
  ['what a correction changed', () => findChanges('one', 2)],
  ['a feed', () => findFeed({ type: 'all' }, null, address)],
])(
  '%s holds the content whose hash was checked, and nothing that came beside it',
  async (_, find) => {
    const shown = JSON.stringify(await find());
    expect(shown).toMatch(/Norderwisch/);
    expect(shown).not.toMatch(/NOT WHAT WAS APPROVED|wrong|Asia\/Tokyo/);
  },
);

test('so does a withdrawal', () => {
  const shown = JSON.stringify(toWithdrawal({ ...toSentWithdrawal(), ...loose }));
  expect(shown).toContain('It was another company’s.');
  expect(shown).not.toMatch(/NOT WHAT WAS APPROVED|Asia\/Tokyo/);
});
