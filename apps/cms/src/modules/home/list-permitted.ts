import type { Core } from '@strapi/strapi';
import type { ReleaseKey } from '../working-release/working-releases';
import type { ListedRelease } from './home-entries';

/** What Strapi stores of a release, as far as it is asked for. */
interface StoredRelease {
  documentId: string;
  locale: string;
  headline: string | null;
  company: {
    name: string | null;
    approvalsNeeded: number | null;
    timeZone: { name: string | null } | null;
    approverRoles: { name: string }[];
  } | null;
}

export async function listPermitted(
  strapi: Core.Strapi,
  keys: readonly ReleaseKey[],
  permitted: object,
): Promise<ListedRelease[]> {
  const documentIds = [...new Set(keys.map(({ documentId }) => documentId))];
  const found = (await strapi.db.query('api::release.release').findMany({
    select: ['documentId', 'locale', 'headline'],
    where: { $and: [{ documentId: { $in: documentIds } }, permitted] },
    populate: {
      company: {
        select: ['name', 'approvalsNeeded'],
        populate: { timeZone: true, approverRoles: true },
      },
    },
  })) as StoredRelease[];
  return found.map(toListed);
}

function toListed({ documentId, locale, headline, company }: StoredRelease): ListedRelease {
  return {
    documentId,
    language: locale,
    headline: headline ?? '',
    company: company && {
      name: company.name ?? '',
      timeZone: company.timeZone?.name ?? 'UTC',
    },
    rule: {
      needed: Math.max(1, company?.approvalsNeeded ?? 1),
      roles: company?.approverRoles.map(({ name }) => name) ?? [],
    },
  };
}
