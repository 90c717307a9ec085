import { freezeEdition, freezeWithdrawal, toReleaseId } from '@dateline/release';
import { toContent } from '../../../test/to-content';
import { planReceipts } from './plan-receipts';

const surfaces = { publicUrl: 'https://ir.example/', graphqlUrl: 'https://api.ir.example/graphql' };
const releaseId = toReleaseId('d1', 'en');

function freeze(parts: Parameters<typeof toContent>[0] = {}) {
  const frozen = freezeEdition(
    toContent(parts),
    { releaseId, previous: null },
    '2026-03-02T07:00:00.000Z',
  );
  if (frozen.outcome !== 'frozen') throw new Error('unchanged');
  return frozen.edition;
}

const fileOf = (sha256: string, name: string) => ({
  ...{ sha256, name, mediaType: 'application/pdf', bytes: 9, width: null, height: null },
});

test('an edition has to be seen on its page, in GraphQL, and each file of it at its address', () => {
  const edition = freeze();
  expect(planReceipts(edition, surfaces)).toEqual([
    {
      surface: 'page',
      url: 'https://ir.example/releases/harbour-orders-a-crane',
      expectedHash: edition.contentHash,
    },
    {
      surface: 'graphql',
      url: 'https://api.ir.example/graphql',
      expectedHash: edition.contentHash,
    },
    {
      surface: 'file: chart.png',
      url: `https://ir.example/files/${'a'.repeat(64)}/chart.png`,
      expectedHash: 'a'.repeat(64),
    },
  ]);
});

test('a file is planned once, and two files of one name are told apart', () => {
  const one = fileOf('1'.repeat(64), 'report.pdf');
  const two = fileOf('2'.repeat(64), 'report.pdf');
  const attachments = [one, two, one].map((file) => ({ title: 'Report', file }));
  const planned = planReceipts(freeze({ attachments, images: [two] }), surfaces);
  expect(planned.slice(2).map(({ surface }) => surface)).toEqual([
    'file: report.pdf (11111111)',
    'file: report.pdf (22222222)',
  ]);
});

test('after a withdrawal the page and GraphQL are looked at, and no file', () => {
  const { language, slug, company } = toContent();
  const edition = freezeWithdrawal(
    { language, slug, company, notice: 'Issued by mistake.' },
    { releaseId, previous: freeze() },
    '2026-03-02T08:00:00.000Z',
  );
  expect(planReceipts(edition, surfaces).map(({ surface }) => surface)).toEqual([
    'page',
    'graphql',
  ]);
});
