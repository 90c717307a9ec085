import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { permissionService } from '../../platform/strapi-services';
import type { SignedIn } from './rights';

export const releaseType = 'api::release.release';

export const readReleases = {
  action: 'plugin::content-manager.explorer.read',
  subject: releaseType,
};

/** A release in one language; `*` stands for all that it has. */
interface AskedRelease {
  documentId: string;
  language: string;
}

const rows = z.array(z.object({ documentId: z.string(), locale: z.string() }));
type Row = z.infer<typeof rows>[number];

const closed = 'Your account may not read releases. Ask an administrator for that right.';
const missing = 'There is no such release, or your account may not read it.';
const notAll =
  'This shows something of every release, and your account may not read all of them. Ask an administrator for that right.';

/** @throws PolicyError for an account that may read no release at all. */
export function assertMayReadReleases({ userAbility }: SignedIn): void {
  const { action, subject } = readReleases;
  if (!userAbility.can(action, subject)) throw new errors.PolicyError(closed);
}

/**
 * Whoever asks for a release, by whichever way, is let through here or not at all. What an account
 * may not read is answered like what does not exist.
 *
 * @throws PolicyError, NotFoundError
 */
export async function assertMayRead(
  strapi: Core.Strapi,
  account: SignedIn,
  { documentId, language }: AskedRelease,
): Promise<void> {
  assertMayReadReleases(account);
  const all = await listRows(strapi, [documentId], {});
  const readable = await listRows(strapi, [documentId], toCondition(strapi, account));
  const isIn = (list: readonly Row[]) => list.some(({ locale }) => locale === language);
  // A language that the release does not have yet is begun by who may read one that it has.
  const isAllowed =
    language === '*'
      ? readable.length === all.length
      : isIn(all)
        ? isIn(readable)
        : readable.length > 0;
  if (all.length === 0 || !isAllowed) throw new errors.NotFoundError(missing);
}

/** Of entries that name a release each, those whose release the account may read. */
export async function keepReadable<Entry extends { documentId: string; language: string }>(
  strapi: Core.Strapi,
  account: SignedIn,
  entries: readonly Entry[],
): Promise<Entry[]> {
  if (entries.length === 0) return [];
  const ids = entries.map(({ documentId }) => documentId);
  const readable = await listRows(strapi, ids, toCondition(strapi, account));
  const known = new Set(readable.map(({ documentId, locale }) => `${documentId}/${locale}`));
  return entries.filter(({ documentId, language }) => known.has(`${documentId}/${language}`));
}

/** @throws PolicyError for an account from which some release is kept. */
export async function assertMayReadAll(strapi: Core.Strapi, account: SignedIn): Promise<void> {
  if (!(await mayReadAll(strapi, account))) throw new errors.PolicyError(notAll);
}

export async function mayReadAll(strapi: Core.Strapi, account: SignedIn): Promise<boolean> {
  const { action, subject } = readReleases;
  if (!account.userAbility.can(action, subject)) return false;
  const where = toCondition(strapi, account);
  if (Object.keys(where).length === 0) return true;
  const releases = strapi.db.query(releaseType);
  return (await releases.count({ where })) === (await releases.count());
}

/** A role may be given releases of some languages, or those that meet a condition. */
export function toCondition(strapi: Core.Strapi, account: SignedIn): object {
  const { action, subject } = readReleases;
  const permitted = permissionService(strapi)
    .createPermissionsManager({ ability: account.userAbility, action, model: subject })
    .getQuery();
  return permitted ?? { documentId: { $null: true } };
}

async function listRows(
  strapi: Core.Strapi,
  documentIds: readonly string[],
  condition: object,
): Promise<Row[]> {
  const found: unknown = await strapi.db.query(releaseType).findMany({
    select: ['documentId', 'locale'],
    where: { $and: [{ documentId: { $in: [...documentIds] } }, condition] },
  });
  return rows.parse(found);
}
