/**
 * The admin panel as one person sees it, signed in, in a browser context of its own.
 * @param {import('playwright-core').Browser} browser
 * @param {import('./open-newsroom.mjs').Newsroom} newsroom
 * @param {'writer' | 'approver'} who
 * @returns {Promise<import('playwright-core').Page>}
 */
export async function openPanel(browser, { cmsUrl, accounts }, who) {
  const account = accounts.find(({ email }) => email.startsWith(who));
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${cmsUrl}/admin/auth/login`);
  await page.getByRole('textbox', { name: 'Email' }).fill(account?.email ?? '');
  await page.locator('input[name="password"]').fill(account?.password ?? '');
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('heading', { name: /^Hello/ }).waitFor();
  return page;
}
