import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { listSentences } from '@dateline/fixtures';
import { layoutService } from '../src/platform/strapi-services';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

let newsroom: TestNewsroom;

beforeAll(async () => {
  newsroom = await openTestNewsroom({ sample: true });
});
afterAll(() => newsroom.close());

const cellectar = 'cellectar-granted-sme-status-by-the-european-medicines-agency';

test('the wire text of the sample’s first release is in the GraphQL answer, every sentence in order', async () => {
  const { body } = await newsroom.ask(
    `query ($slug: String!) { release(slug: $slug) {
      headline subheadline dateline { text } body { text } issuedAt source language
      edition { number kind } boilerplates { heading body { text } }
      disclaimers { heading body { text } } contacts { type name title organisation phone email } } }`,
    { slug: cellectar },
  );
  const release = body.data?.['release'];
  expect(release).toMatchObject({
    issuedAt: '2020-06-01T12:30:00.000Z',
    language: 'en',
    edition: { number: 1, kind: 'ARCHIVE' },
  });
  const block = (one: { [field: string]: unknown }) =>
    `${String(one['heading'])}\n${String((one['body'] as { text: string }).text)}`;
  const answered = [
    'June 1, 2020',
    release?.['headline'],
    release?.['subheadline'],
    `${String(release?.['dateline']?.['text'])} ${String(release?.['body']?.['text'])}`,
    ...(release?.['boilerplates']?.map(block) ?? []),
    ...(release?.['disclaimers']?.map(block) ?? []),
    'Contacts',
    'Investors:',
    ...(release?.['contacts'] ?? []).flatMap((contact) =>
      ['name', 'title', 'organisation', 'phone', 'email'].map((field) => contact[field]),
    ),
    `Source: ${String(release?.['source'])}`,
  ]
    .join('\n')
    .replaceAll(/\s+/g, ' ');
  let from = 0;
  for (const sentence of listSentences()) {
    const at = answered.indexOf(sentence.replaceAll(/\s+/g, ' '), from);
    expect({ sentence, found: at >= from }).toEqual({ sentence, found: true });
    from = at + sentence.length;
  }
});

test('the sample holds nine issued releases of two companies, two of them in German too, with images, tables and files', async () => {
  const { body } = await newsroom.ask(
    `{ releases(first: 100) { totalCount nodes { slug body { html } attachments { url sha256 } edition { kind } } }
       companies { name } categories { name } }`,
  );
  const nodes = body.data?.['releases']?.['nodes'] ?? [];
  expect(nodes).toHaveLength(11);
  expect(body.data?.['companies']).toHaveLength(2);
  expect(new Set(nodes.map((node) => node['edition']?.['kind']))).toEqual(new Set(['ARCHIVE']));
  const html = nodes.map((node) => String(node['body']?.['html'])).join();
  expect(html).toContain('<table>');
  expect(html).toMatch(/<img src="https:\/\/newsroom\.example\/files\/[0-9a-f]{64}\//);
  expect(html).toContain('<blockquote>');
  expect(nodes.flatMap((node) => node['attachments'] ?? [])).not.toHaveLength(0);
});

test('every issued file lies at its public address, byte for byte what its hash says', async () => {
  const { createHash } = await import('node:crypto');
  const { body } = await newsroom.ask(
    '{ releases(first: 100) { nodes { body { html } attachments { url } } } }',
  );
  const addresses = new Set(
    JSON.stringify(body.data).match(/\/files\/[0-9a-f]{64}\/[A-Za-z0-9._-]+/g),
  );
  expect(addresses.size).toBeGreaterThan(2);
  for (const address of addresses) {
    const [, , sha256 = ''] = address.split('/');
    const bytes = await readFile(path.join(newsroom.dataFolder, 'files/public', address.slice(7)));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  }
});

test('roles and demo accounts are made once, and the passwords are in a file of the owner alone', async () => {
  const file = path.join(newsroom.dataFolder, 'first-accounts.json');
  const accounts = JSON.parse(await readFile(file, 'utf8')) as {
    email: string;
    password: string;
  }[];
  expect(accounts.map(({ email }) => email)).toEqual([
    'writer@newsroom.example',
    'approver@newsroom.example',
  ]);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const roles: { name: string }[] = await newsroom.strapi.service('admin::role').find();
  expect(roles.map(({ name }) => name).sort()).toEqual(['Administrator', 'Approver', 'Writer']);
});

describe('over the admin API', () => {
  const tokens = new Map<string, string>();
  /** Once each: Strapi lets nobody sign in again and again. */
  const getToken = async (email: string) => {
    const accounts = JSON.parse(
      await readFile(path.join(newsroom.dataFolder, 'first-accounts.json'), 'utf8'),
    ) as { email: string; password: string }[];
    const password = accounts.find((account) => account.email === email)?.password;
    const response = await fetch(`${newsroom.url}/admin/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    const { data } = (await response.json()) as { data: { token: string } };
    return data.token;
  };
  const signIn = async (email: string) => {
    const token = tokens.get(email) ?? (await getToken(email));
    tokens.set(email, token);
    return (pathname: string, init: RequestInit = {}) =>
      fetch(`${newsroom.url}${pathname}`, {
        ...init,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      });
  };
  const releasePath = '/content-manager/collection-types/api::release.release';
  const findId = async () => {
    const [release] = await newsroom.strapi
      .documents('api::release.release')
      .findMany({ filters: { slug: cellectar } });
    return release?.documentId ?? '';
  };

  test('a writer reads releases and cannot publish, also not in bulk', async () => {
    const asWriter = await signIn('writer@newsroom.example');
    const list = await asWriter(releasePath);
    expect(((await list.json()) as { results: unknown[] }).results).toHaveLength(9);
    const documentId = await findId();
    const publish = await asWriter(`${releasePath}/${documentId}/actions/publish`, {
      method: 'POST',
      body: '{}',
    });
    expect(publish.status).toBeGreaterThanOrEqual(400);
    const bulk = await asWriter(`${releasePath}/actions/bulkPublish`, {
      method: 'POST',
      body: JSON.stringify({ documentIds: [documentId] }),
    });
    expect(bulk.status).toBeGreaterThanOrEqual(400);
  });

  test('a writer prepares an event, and an approver makes it public', async () => {
    const path = '/content-manager/collection-types/api::event.event';
    const asWriter = await signIn('writer@newsroom.example');
    const asApprover = await signIn('approver@newsroom.example');
    const [company] = await newsroom.strapi
      .documents('api::company.company')
      .findMany({ filters: { slug: 'varmholt' } });
    const created = await asWriter(path, {
      method: 'POST',
      body: JSON.stringify({
        title: 'A visit to the plant',
        slug: 'a-visit-to-the-plant',
        kind: 'other',
        takesPlace: 'confirmed',
        day: '2027-06-02',
        company: { connect: [{ documentId: company?.documentId }] },
      }),
    });
    expect(created.status).toBeLessThan(300);
    const { data } = (await created.json()) as { data: { documentId: string } };
    const publish = { method: 'POST', body: '{}' };
    const address = `${path}/${data.documentId}/actions/publish`;
    expect((await asWriter(address, publish)).status).toBe(403);
    const ask = () => newsroom.ask('{ event(slug: "a-visit-to-the-plant") { title } }');
    expect((await ask()).body.data?.['event']).toBeNull();
    expect((await asApprover(address, publish)).status).toBeLessThan(300);
    expect((await ask()).body.data?.['event']).toEqual({ title: 'A visit to the plant' });
    const entry = await newsroom.strapi.db
      .connection('audit_entries')
      .where({ action: 'event.publish', subject: `event:${data.documentId}:en` })
      .first<{ actor: string }>();
    expect(entry?.actor).toBe('approver@newsroom.example');
    await newsroom.strapi.documents('api::event.event').delete({ documentId: data.documentId });
  });

  test('an approver cannot publish past the life of a release either', async () => {
    const asApprover = await signIn('approver@newsroom.example');
    const documentId = await findId();
    for (const action of ['publish', 'unpublish']) {
      const answer = await asApprover(`${releasePath}/${documentId}/actions/${action}`, {
        method: 'POST',
        body: '{}',
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
    const { body } = await newsroom.ask(`{ editions(slug: "${cellectar}") { number } }`);
    expect(body.data?.['editions']).toEqual([{ number: 1 }]);
  });

  test.each([
    [{}, /cannot be read/],
    [{ locale: 'en', transition: { type: 'issue-due' } }, /cannot be read/],
    [{ locale: 'en', transition: { type: 'approve', contentHash: 'x' } }, /names no content/],
    [
      {
        locale: 'en',
        transition: {
          type: 'schedule',
          scheduledFor: '2026-02-30T10:00',
          contentHash: 'a'.repeat(64),
        },
      },
      /must be an instant in UTC/,
    ],
    [{ locale: 'en', transition: { type: 'withdraw', notice: ' ' } }, /Write the notice/],
    [{ locale: 'xx', transition: { type: 'request-approval' } }, /no such release/],
  ])('the desk answers %j with one sentence and does nothing', async (body, sentence) => {
    const asApprover = await signIn('approver@newsroom.example');
    const documentId = await findId();
    const answer = await asApprover(`/dateline/releases/${documentId}/transitions`, {
      method: 'POST',
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(400);
    const { error } = (await answer.json()) as { error: { message: string } };
    expect(error.message).toMatch(sentence);
    expect(error.message).toMatch(/[.)]$/);
  });

  test('two people correct an issued release; the trail names both', async () => {
    const asWriter = await signIn('writer@newsroom.example');
    const asApprover = await signIn('approver@newsroom.example');
    const documentId = await findId();
    const workflow = `/dateline/releases/${documentId}/workflow?locale=en`;
    const transition = (as: typeof asWriter, request: object) =>
      as(`/dateline/releases/${documentId}/transitions`, {
        method: 'POST',
        body: JSON.stringify({ locale: 'en', transition: request }),
      });

    const early = await asWriter(`${releasePath}/${documentId}`, {
      method: 'PUT',
      body: JSON.stringify({ subheadline: 'Changed at the desk' }),
    });
    expect(early.status).toBe(400);
    expect(await early.text()).toContain('choose Correct');

    await transition(asWriter, { type: 'correct', notice: 'The subheadline was wrong.' });
    const save = await asWriter(`${releasePath}/${documentId}`, {
      method: 'PUT',
      body: JSON.stringify({ subheadline: 'Changed at the desk' }),
    });
    expect(save.status).toBe(200);
    const asked = await transition(asWriter, { type: 'request-approval' });
    const { contentHash } = (await asked.json()) as { contentHash: string };
    const own = await transition(asWriter, { type: 'approve', contentHash });
    expect(own.status).toBe(400);
    expect(await own.text()).toContain('Your roles do not let you approve');
    await transition(asApprover, { type: 'approve', contentHash });
    await transition(asApprover, { type: 'issue-now', contentHash });

    expect(await (await asApprover(workflow)).json()).toMatchObject({
      stage: 'corrected',
      // Nobody has changed it since.
      lastEditor: null,
      current: { number: 2, kind: 'correction' },
    });
    const trail = await newsroom.strapi.db
      .connection('audit_entries')
      .orderBy('sequence', 'desc')
      .limit(5)
      .select<{ actor: string; action: string }[]>('actor', 'action');
    expect(trail.map(({ actor, action }) => `${actor.split('@')[0]} ${action}`).reverse()).toEqual([
      'writer release.correct',
      'writer release.edit',
      'writer release.request-approval',
      'approver release.approve',
      'approver release.issue',
    ]);
    const { body } = await newsroom.ask(
      `{ release(slug: "${cellectar}") { subheadline notice edition { number kind } issuedAt } }`,
    );
    expect(body.data?.['release']).toMatchObject({
      subheadline: 'Changed at the desk',
      notice: 'The subheadline was wrong.',
      edition: { number: 2, kind: 'CORRECTION' },
      issuedAt: '2020-06-01T12:30:00.000Z',
    });
  });

  test('the desk shows a block’s versions and the releases that carry it, and the stages of a list', async () => {
    const asApprover = await signIn('approver@newsroom.example');
    const [boilerplate] = await newsroom.strapi
      .documents('api::boilerplate.boilerplate')
      .findMany({ filters: { name: { $contains: 'Cellectar' } } });
    const block = await asApprover(`/dateline/blocks/boilerplate/${boilerplate?.documentId}`);
    expect(await block.json()).toMatchObject({
      versions: [{ number: 1, actor: 'system' }],
      carriers: [{ stage: 'corrected', version: 1 }],
    });
    const [release] = await newsroom.strapi
      .documents('api::release.release')
      .findMany({ filters: { slug: cellectar } });
    const id = release?.documentId ?? '';
    const stages = await asApprover(`/dateline/stages?documentIds=${id},none&locale=en`);
    expect(await stages.json()).toEqual({ stages: { [id]: 'corrected' } });
  });
});

test('a second start leaves the roles their rights', async () => {
  const count = async () => {
    const [row] = await newsroom.strapi.db
      .connection('admin_permissions')
      .where('action', 'like', 'api::release.%')
      .count({ n: '*' });
    return Number(row?.['n']);
  };
  const before = await count();
  expect(before).toBeGreaterThan(6);
  await newsroom.restart();
  expect(await count()).toBe(before);
});

test('a second start seeds nothing again', async () => {
  const count = async () =>
    (await newsroom.ask('{ releases { totalCount } }')).body.data?.['releases']?.['totalCount'];
  const before = await count();
  await newsroom.restart();
  expect(await count()).toBe(before);
});

test('the desk shows a release in the order in which it is written', async () => {
  const service = layoutService(newsroom.strapi);
  const { layouts } = await service.findConfiguration(
    service.findContentType('api::release.release'),
  );
  expect(layouts.edit.flat().map(({ name }) => name)).toEqual([
    ...['headline', 'subheadline', 'notice', 'company', 'categories', 'dateline', 'body'],
    ...['boilerplates', 'disclaimers', 'contacts', 'source', 'slug'],
    ...['attachments', 'links', 'summary', 'originallyIssuedAt'],
  ]);
});

test('the sample has events, media items and settings beside its releases', async () => {
  const { body } = await newsroom.ask(
    `{ newsroom { name headerLinks { label } } german: events(filter: { preferLanguage: "de" }) { title language
         status lastDay releases { language } company { name } }
       mediaItems { title kind sizes { width } } releases(filter: { language: "de" }) { nodes { headline } }
       companyProfile(slug: "varmholt", preferLanguage: "de") { boilerplates { heading } logos { title } } }`,
  );
  expect(body.errors).toBeUndefined();
  const { data = {} } = body;
  expect(data['newsroom']).toMatchObject({ name: 'Sample Newsroom' });
  const events = data['german'] ?? [];
  expect(events).toHaveLength(7);
  expect(events.map(({ status }) => status)).toContain('CANCELLED');
  expect(events[1]?.['releases']).toHaveLength(2);
  expect(data['mediaItems']).toHaveLength(6);
  expect(data['releases']?.['nodes']).toHaveLength(2);
  expect(data['companyProfile']).toMatchObject({
    boilerplates: [{ heading: 'Über die Varmholt SE' }],
    logos: [{ title: 'Logo von Varmholt' }, { title: 'Varmholt logo, white' }],
  });
});
