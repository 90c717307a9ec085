import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type PreviewAnswer,
  previewAnswer,
  previewFileContentPath,
  previewReleasePath,
} from '@dateline/contract';
import { makePdf } from '../src/modules/files/file-types/testing/make-files';
import { change, teamOf, issue, keepLibrary, type Library, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;
let library: Library;
let session: string;
let file: { id: number };

beforeAll(async () => {
  newsroom = await openTestNewsroom({ sample: true });
  library = await keepLibrary(newsroom.strapi);
  session = await signIn();
  file = await drop();
});
afterAll(() => newsroom.close());

async function signIn(): Promise<string> {
  const accounts = JSON.parse(
    await readFile(path.join(newsroom.dataFolder, 'first-accounts.json'), 'utf8'),
  ) as { email: string; password: string }[];
  const { email, password } = accounts.find((one) => one.email.startsWith('writer'))!;
  const { data } = (await (await post('/admin/login', { email, password })).json()) as {
    data: { token: string };
  };
  return data.token;
}

async function drop(): Promise<{ id: number }> {
  const form = new FormData();
  form.append('files', new Blob([new Uint8Array(report)]), 'report.pdf');
  const response = await fetch(`${newsroom.url}/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${session}` },
    body: form,
  });
  const [uploaded] = (await response.json()) as { id: number }[];
  return uploaded!;
}

const report = makePdf('% the figures');

function post(address: string, body: object, headers: Record<string, string> = {}) {
  return fetch(`${newsroom.url}${address}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

let sequence = 0;
const write = (fields: object = {}) =>
  writeRelease(newsroom.strapi, library, {
    slug: `preview-${(sequence += 1)}`,
    attachments: [{ title: 'Report', file: file.id }],
    ...fields,
  });

const signedIn = () => ({ authorization: `Bearer ${session}` });

/** Makes a link as the panel does. Answers its token. */
async function makeLink(documentId: string, minutes = 30): Promise<string> {
  const made = await post(
    `/dateline/releases/${documentId}/previews`,
    { locale: 'en', minutes },
    signedIn(),
  );
  expect(made.status).toBe(200);
  const { url } = (await made.json()) as { url: string };
  return url.split('/').at(-1) ?? '';
}

const look = (token: string) => post(previewReleasePath, { token });

async function see(token: string): Promise<PreviewAnswer> {
  const response = await look(token);
  expect(response.status).toBe(200);
  return previewAnswer.parse(await response.json());
}

test('whoever holds a link sees the release as it reads now, and is in the trail', async () => {
  const documentId = await write();
  const token = await makeLink(documentId);
  const first = await see(token);
  expect(first).toMatchObject({ problems: [], editionNumber: 1 });
  expect(first.content).toMatchObject({ headline: 'Harbour orders a crane' });
  await change(newsroom.strapi, documentId, { headline: 'Harbour orders another crane' });
  expect((await see(token)).content).toMatchObject({ headline: 'Harbour orders another crane' });

  const { previews, releaseId } = await teamOf(newsroom.strapi, documentId).workflow();
  expect(previews).toEqual([
    expect.objectContaining({ createdBy: 'writer@newsroom.example', views: 2 }),
  ]);
  const trail = await newsroom.strapi.db
    .connection('audit_entries')
    .where('release_id', releaseId)
    .where('action', 'like', 'preview.%')
    .orderBy('sequence');
  const viewer = `preview:${previews[0]?.id}`;
  expect(trail.map(({ action, actor }) => [action, actor])).toEqual([
    ['preview.create', 'writer@newsroom.example'],
    ['preview.view', viewer],
    ['preview.view', viewer],
  ]);
});

test('however often a link is opened, its trail grows by an entry a minute', async () => {
  const documentId = await write();
  const token = await makeLink(documentId);
  await Promise.all(Array.from({ length: 30 }, () => see(token)));
  const { previews, releaseId } = await teamOf(newsroom.strapi, documentId).workflow();
  expect(previews).toEqual([expect.objectContaining({ views: 30 })]);
  const noted: string[] = await newsroom.strapi.db
    .connection('audit_entries')
    .where({ release_id: releaseId, action: 'preview.view' })
    .orderBy('at')
    .pluck('at');
  expect(noted.length).toBeGreaterThan(0);
  const pauses = noted.slice(1).map((at, index) => Date.parse(at) - Date.parse(noted[index]!));
  expect(pauses.filter((pause) => pause < 60_000)).toEqual([]);
});

test('a file is served under its own name, and under no other', async () => {
  const token = await makeLink(await write());
  const { content } = await see(token);
  const [{ file }] = (content as { attachments: [{ file: { sha256: string; name: string } }] })
    .attachments;
  const other = await post(previewFileContentPath, {
    token,
    sha256: file.sha256,
    name: 'evil.svg',
  });
  expect(other.status).toBe(404);
});

test('the answer is kept by nobody', async () => {
  const { headers } = await look(await makeLink(await write()));
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
});

test('the release’s own files are served with their type, and no others', async () => {
  const token = await makeLink(await write());
  const { content } = await see(token);
  const [{ file }] = (content as { attachments: [{ file: { sha256: string; name: string } }] })
    .attachments;
  const attached = { sha256: file.sha256, name: file.name };
  const served = await post(previewFileContentPath, { token, ...attached });
  expect(served.status).toBe(200);
  expect(served.headers.get('content-type')).toBe('application/pdf');
  expect(served.headers.get('x-content-type-options')).toBe('nosniff');
  expect(Buffer.from(await served.arrayBuffer())).toEqual(report);

  const other = await makeLink(await write({ attachments: [] }));
  const refused = await post(previewFileContentPath, { token: other, ...attached });
  expect(refused.status).toBe(404);
});

test('a release that is not fit to be issued is shown by what it lacks', async () => {
  const { content, problems } = await see(
    await makeLink(await write({ dateline: null, body: null })),
  );
  expect(content).toBeNull();
  expect(problems.length).toBeGreaterThan(0);
});

describe('an anonymous visitor is answered alike, whatever is the reason', () => {
  let unknown: object;
  beforeAll(async () => {
    unknown = await answerTo('A'.repeat(43));
  });

  async function answerTo(token: string): Promise<object> {
    const response = await look(token);
    const { status, headers } = response;
    return { status, cache: headers.get('cache-control'), text: await response.text() };
  }

  test('a token that is none', async () => {
    expect(unknown).toMatchObject({ status: 404, cache: 'private, no-store' });
    expect(await answerTo('../etc')).toEqual(unknown);
  });

  test('a link that was revoked', async () => {
    const documentId = await write();
    const token = await makeLink(documentId);
    const [link] = (await teamOf(newsroom.strapi, documentId).workflow()).previews;
    const revoked = await fetch(`${newsroom.url}/dateline/previews/${link?.id}`, {
      method: 'DELETE',
      headers: signedIn(),
    });
    expect(revoked.status).toBe(204);
    expect(await answerTo(token)).toEqual(unknown);
  });

  test('a link that has expired', async () => {
    const token = await makeLink(await write());
    await newsroom.strapi.db
      .connection('preview_links')
      .update('expires_at', '2020-01-01T00:00:00.000Z');
    expect(await answerTo(token)).toEqual(unknown);
  });

  test('a link to a release that was withdrawn since', async () => {
    const documentId = await write();
    const token = await makeLink(documentId);
    await issue(newsroom.strapi, documentId);
    await see(token);
    await teamOf(newsroom.strapi, documentId).withdraw();
    expect(await answerTo(token)).toEqual(unknown);
  });
});

test.each([4, 1441])('a link for %d minutes is refused in words', async (minutes) => {
  const response = await post(
    `/dateline/releases/${await write()}/previews`,
    { locale: 'en', minutes },
    signedIn(),
  );
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('5 minutes to 24 hours');
});

test('an anonymous visitor makes and closes no links', async () => {
  const documentId = await write();
  const made = await post(`/dateline/releases/${documentId}/previews`, {
    locale: 'en',
    minutes: 30,
  });
  expect(made.status).toBe(401);
  const closed = await fetch(`${newsroom.url}/dateline/previews/1`, { method: 'DELETE' });
  expect(closed.status).toBe(401);
});
