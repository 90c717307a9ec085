import type { Browser, Page } from 'playwright-core';
import { until } from '../apps/cms/test/until';
import { openBrowser } from './stack/open-browser.mjs';
import { type Newsroom, openNewsroom } from './stack/open-newsroom.mjs';
import { openPanel } from './stack/open-panel.mjs';
import { openTeam, type Team } from './stack/open-team.mjs';

const releases = '/admin/content-manager/collection-types/api::release.release';

let newsroom: Newsroom;
let browser: Browser;
let team: Team;
let approver: Page;
let documentId: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  browser = await openBrowser();
  team = await openTeam(newsroom);
  approver = await openPanel(browser, newsroom, 'approver');
});
afterAll(async () => {
  await browser.close();
  await newsroom.close();
});

let sequence = 0;
beforeEach(async () => {
  const company = await team.writer.findCompany('varmholt');
  documentId = await team.writer.create({
    headline: `On the bad day ${(sequence += 1)}`,
    slug: `bad-day-${sequence}`,
    body: {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Inside information.' }] }],
    },
    company: { connect: [{ documentId: company }] },
  });
});

const look = async (path = `/releases/bad-day-${sequence}`) => {
  const response = await fetch(new URL(path, newsroom.webUrl));
  return { status: response.status, html: await response.text(), headers: response.headers };
};
const openEmergency = async () => {
  await approver.goto(`${newsroom.cmsUrl}${releases}/${documentId}`);
  await approver.getByRole('button', { name: 'Emergency' }).click();
};
/** A press that comes at once after the first is taken for the half of a double click. */
const letASecondPass = () => approver.getByText('Safe again in 9 s').waitFor();
const button = (name: string) => approver.getByRole('button', { name, exact: true });

test('given an issued release, one press of *Withdraw now* does nothing, Escape makes it safe again, and the second press withdraws', async () => {
  await team.issue(documentId);
  await openEmergency();
  await button('Withdraw now').click();
  await button('Press again to withdraw').waitFor();
  await approver.keyboard.press('Escape');
  await button('Withdraw now').click();
  expect((await look()).status).toBe(200);

  await letASecondPass();
  await button('Press again to withdraw').click();
  await approver.getByText('The public reads the notice in its place').waitFor();
  await until(async () => (await look()).status === 410);
  const { html } = await look();
  expect(html).toContain('Please disregard it.');
  expect(html).not.toContain('Inside information.');
});

test('given a scheduled release that leaked, *Issue now everywhere* asks for the reason and issues it', async () => {
  await team.schedule(documentId, new Date(Date.now() + 3_600_000));
  expect((await look()).status).toBe(404);
  await openEmergency();
  await button('Issue now everywhere').click();
  await letASecondPass();
  await approver.getByLabel('Reason').fill('It was on a message board.');
  await button('Press again to issue').click();
  await approver.getByText('Read what the public reads').waitFor();
  await until(async () => (await look()).status === 200);
  const { entries } = await team.approver.call('/dateline/audit?action=release.issue', 'GET');
  expect(entries[0]).toMatchObject({
    actor: 'approver@newsroom.example',
    reason: 'It was on a message board.',
  });
});

test('given a draft, a preview link shows it on the real site to its holder alone, in the trail, until it is revoked', async () => {
  const { url } = await team.writer.call(`/dateline/releases/${documentId}/previews`, 'POST', {
    locale: 'en',
    minutes: 30,
  });
  const { pathname } = new URL(url);
  const seen = await look(pathname);
  expect(seen.status).toBe(200);
  expect(seen.html).toContain('Inside information.');
  expect(seen.headers.get('cache-control')).toContain('no-store');
  expect(seen.headers.get('x-robots-tag')).toContain('noindex');

  const { previews } = await team.writer.call(
    `/dateline/releases/${documentId}/workflow?locale=en`,
    'GET',
  );
  expect(previews).toEqual([expect.objectContaining({ views: 1 })]);
  const { entries } = await team.approver.call('/dateline/audit?action=preview.view', 'GET');
  expect(entries[0]).toMatchObject({ actor: `preview:${previews[0].id}` });

  await team.writer.call(`/dateline/previews/${previews[0].id}`, 'DELETE');
  const closed = await look(pathname);
  expect(closed.status).toBe(404);
  expect(closed.html).not.toContain('Inside information.');
});

test('the audit trail is verified and exported in the panel', async () => {
  await approver.goto(`${newsroom.cmsUrl}/admin/audit-trail`);
  await button('Verify now').click();
  await approver
    .getByText(/^Whole: /)
    .first()
    .waitFor();
  const download = approver.waitForEvent('download');
  await button('Export CSV').click();
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});
