import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import knexClient, { type Knex } from 'knex';
import { previewAnswer } from '@dateline/contract';
import { type FrozenFile, sha256Hex, toReleaseId } from '@dateline/release';
import { editionTables } from '../editions/store/edition-tables';
import { workflowTables } from '../workflow/store/workflow-tables';
import { Refusal } from '../../platform/refusal';
import { toAddressee } from '../../../test/people';
import { createPreviewLink } from './create-preview-link';
import { createToken } from './create-token';
import type { RecordedAction } from '../records/audit';
import type { FrozenWorking, PreviewDependencies } from './preview-dependencies';
import { createPreviewLinks } from './store/preview-links';
import { revokePreview } from './revoke-preview';
import { viewPreview } from './view-preview';
import { viewPreviewFile } from './view-preview-file';

const start = Date.parse('2026-03-02T10:00:00.000Z');
const minute = 60_000;
const request = {
  documentId: 'doc',
  language: 'en',
  minutes: 30,
  actor: toAddressee('ada@harbour.example'),
};
const releaseId = toReleaseId('doc', 'en');
const fit = { content: { headline: 'Secret' }, contentHash: 'c'.repeat(64) } as unknown;
const carried: FrozenFile = {
  sha256: 'a'.repeat(64),
  name: 'report.pdf',
  mediaType: 'application/pdf',
  bytes: 5,
  width: null,
  height: null,
};

let knex: Knex;
let trail: RecordedAction[];
let clock: number;
let working: FrozenWorking | null;
let afterFreeze: () => Promise<void>;
let auditFails: boolean;

beforeEach(async () => {
  knex = knexClient({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
  });
  for (const [name, define] of Object.entries({ ...editionTables, ...workflowTables })) {
    await knex.schema.createTable(name, define);
  }
  [trail, clock, working, auditFails] = [[], start, fit as FrozenWorking, false];
  afterFreeze = async () => {};
});
afterEach(() => knex.destroy());

const dependencies: PreviewDependencies & { publicUrl: string; randomToken: () => string } = {
  transact: async (work) =>
    knex.transaction(async (trx) => {
      const entries: RecordedAction[] = [];
      const append = async (facts: RecordedAction) => {
        if (auditFails) throw new Error('The audit trail cannot be written.');
        entries.push(facts);
      };
      const answer = await work({
        links: createPreviewLinks(trx),
        audit: { append, appendOnceAMinute: append },
      });
      trail.push(...entries);
      return answer;
    }),
  get links() {
    return createPreviewLinks(knex);
  },
  freezeWorking: async () => {
    const frozen = working;
    await afterFreeze();
    return frozen;
  },
  listCarriedFiles: async () => [carried],
  readKept: async () => Readable.from(['bytes']),
  now: () => new Date(clock),
  publicUrl: 'https://news.example',
  randomToken: createToken,
};

const tokenOf = (url: string) => url.split('/').at(-1) ?? '';
const view = (url: string) => viewPreview(dependencies, tokenOf(url));
const viewFile = (url: string, { sha256, name } = carried) =>
  viewPreviewFile(dependencies, { token: tokenOf(url), sha256, name });
const open = () => createPreviewLink(dependencies, request);
const withdraw = () =>
  knex('withdrawn_releases').insert({
    release_id: releaseId,
    document_id: 'doc',
    edition_id: 1,
    number: 2,
    content_hash: '',
    language: 'en',
    company_slug: 'harbour',
    first_issued_at: '',
    files: 'removed',
  });

test('a link shows the release as it reads now, and is recorded with every view', async () => {
  const { id, url, expiresAt } = await open();
  expect(url).toMatch(/^https:\/\/news\.example\/preview\/[A-Za-z0-9_-]{43}$/);
  expect(expiresAt).toBe('2026-03-02T10:30:00.000Z');
  const answer = await view(url);
  expect(previewAnswer.parse(answer)).toEqual({
    content: { headline: 'Secret' },
    problems: [],
    contentHash: 'c'.repeat(64),
    editionNumber: 1,
    expiresAt,
  });
  await view(url);
  expect(trail).toEqual([
    expect.objectContaining({
      action: 'preview.create',
      actor: request.actor,
      releaseId,
      subject: `preview:${id}`,
    }),
    expect.objectContaining({
      action: 'preview.view',
      actor: toAddressee(`preview:${id}`),
      releaseId,
    }),
    expect.objectContaining({ action: 'preview.view', contentHash: 'c'.repeat(64) }),
  ]);
  expect(await dependencies.links.listOpen(releaseId, new Date(clock).toISOString())).toEqual([
    {
      id,
      createdBy: request.actor.address,
      createdAt: '2026-03-02T10:00:00.000Z',
      expiresAt,
      views: 2,
    },
  ]);
});

test('the token is kept nowhere, only its hash', async () => {
  const { url } = await open();
  const [row] = await knex('preview_links');
  expect(JSON.stringify([row, trail])).not.toContain(tokenOf(url));
  expect(row.token_hash).toBe(sha256Hex(tokenOf(url)));
});

test('a release that is not fit is shown by what it lacks', async () => {
  const { url } = await open();
  working = { problems: ['The headline must be filled in.'] };
  expect(await view(url)).toMatchObject({
    content: null,
    contentHash: null,
    problems: ['The headline must be filled in.'],
  });
});

test('a preview of a correction has the number that it would have', async () => {
  const { url } = await open();
  await knex('current_editions').insert({
    release_id: releaseId,
    document_id: 'doc',
    edition_id: 1,
    number: 3,
    content_hash: '',
    language: 'en',
    slug: 's',
    company_slug: 'c',
    year: 2026,
    first_issued_at: '',
  });
  expect(await view(url)).toMatchObject({ editionNumber: 4 });
});

test.each([
  ['expired', async () => void (clock += 30 * minute)],
  [
    'revoked',
    async (id: number) => revokePreview(dependencies, { id, actor: toAddressee('b@x.example') }),
  ],
  ['of a withdrawn release', async () => void (await withdraw())],
  ['of a deleted release', async () => void (working = null)],
])('a link that is %s opens nothing, and leaves no view behind', async (_, close) => {
  const { id, url } = await open();
  await close(id);
  expect(await view(url)).toBeNull();
  expect(trail.map(({ action }) => action)).not.toContain('preview.view');
  expect((await knex('preview_links'))[0].views).toBe(0);
});

test.each([
  ['expired', async () => void (clock += 30 * minute)],
  [
    'revoked',
    async (id: number) => revokePreview(dependencies, { id, actor: toAddressee('b@x.example') }),
  ],
  ['of a withdrawn release', async () => void (await withdraw())],
])('a file of a link that is %s stays closed', async (_, close) => {
  const { id, url } = await open();
  await close(id);
  expect(await viewFile(url)).toBeNull();
});

test('a link that is revoked while the release is being read shows nothing', async () => {
  const { id, url } = await open();
  afterFreeze = () => revokePreview(dependencies, { id, actor: toAddressee('b@x.example') });
  expect(await view(url)).toBeNull();
  expect(trail.map(({ action }) => action)).toEqual(['preview.create', 'preview.revoke']);
});

test('a view that cannot be recorded shows nothing and counts nothing', async () => {
  const { url } = await open();
  auditFails = true;
  await expect(view(url)).rejects.toThrow('cannot be written');
  await expect(viewFile(url)).rejects.toThrow('cannot be written');
  expect((await knex('preview_links'))[0].views).toBe(0);
});

test('an unknown token opens nothing', async () => {
  await open();
  expect(await viewPreview(dependencies, createToken())).toBeNull();
});

test('a file that the release carries is served, and no other one', async () => {
  const { id, url } = await open();
  const found = await viewFile(url);
  expect(found?.file).toEqual(carried);
  expect(await text(found!.bytes)).toBe('bytes');
  expect(await viewFile(url, { ...carried, sha256: 'b'.repeat(64) })).toBeNull();
  expect(await viewFile(url, { ...carried, name: 'report.svg' })).toBeNull();
  expect(trail.slice(1)).toEqual([
    expect.objectContaining({
      action: 'preview.view',
      actor: toAddressee(`preview:${id}`),
      subject: 'file:report.pdf',
    }),
  ]);
});

test('revoking twice is recorded once, and what is no link is refused', async () => {
  const { id } = await open();
  await revokePreview(dependencies, { id, actor: toAddressee('b@x.example') });
  await revokePreview(dependencies, { id, actor: toAddressee('b@x.example') });
  expect(trail.filter(({ action }) => action === 'preview.revoke')).toEqual([
    expect.objectContaining({ actor: toAddressee('b@x.example'), subject: `preview:${id}` }),
  ]);
  await expect(
    revokePreview(dependencies, { id: 99, actor: toAddressee('b@x.example') }),
  ).rejects.toThrow(Refusal);
});

test.each([4, 0, -1, 1441, 7.5, Number.NaN])(
  'a link for %d minutes is refused',
  async (minutes) => {
    await expect(createPreviewLink(dependencies, { ...request, minutes })).rejects.toThrow(Refusal);
    expect(await knex('preview_links')).toEqual([]);
  },
);

test('there is no link to a release that is withdrawn or is none', async () => {
  working = null;
  await expect(open()).rejects.toThrow('no such release');
  working = fit as FrozenWorking;
  await withdraw();
  await expect(open()).rejects.toThrow('withdrawn');
  expect(await knex('preview_links')).toEqual([]);
  expect(trail).toEqual([]);
});
