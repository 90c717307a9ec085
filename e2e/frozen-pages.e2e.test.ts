import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';
import { type SignedIn, signIn } from './stack/sign-in.mjs';

const paths = [
  '/releases/cellectar-granted-sme-status-by-the-european-medicines-agency',
  '/releases/varmholt-second-quarter-2026-results',
  '/companies/varmholt',
  '/',
];

let newsroom: Newsroom;
let signedIn: SignedIn;

beforeAll(async () => {
  newsroom = await openNewsroom();
  signedIn = await signIn(newsroom, 'approver');
});
afterAll(() => newsroom.close());

const readAll = () =>
  Promise.all(paths.map(async (path) => (await fetch(new URL(path, newsroom.webUrl))).text()));

/** Nothing may be shown from what was rendered before. */
async function forgetPages(): Promise<void> {
  await newsroom.web.stop();
  await rm(join(newsroom.settings.dataFolder, 'web-cache'), { recursive: true });
  await newsroom.web.start();
}

test('given issued releases, changing the whole library changes not one byte of their pages, rendered anew', async () => {
  const before = await readAll();
  expect(before[0]).toContain('Monique Kosse');
  const changed = {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Changed.' }] }],
  };
  const changes: Record<string, object> = {
    boilerplate: { heading: 'Changed', body: changed },
    disclaimer: { heading: 'Changed', body: changed },
    contact: { name: 'Changed', email: 'changed@newsroom.example' },
    company: { name: 'Changed', legalName: 'Changed', listings: [] },
    category: { name: 'Changed' },
  };
  for (const [type, fields] of Object.entries(changes)) {
    for (const documentId of await signedIn.listLibrary(type)) {
      await signedIn.save(type, documentId, fields);
    }
  }
  await forgetPages();
  expect(await readAll()).toEqual(before);
});
