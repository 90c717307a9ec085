import type { Company } from '../domain/company';
import type { ReleaseList } from '../domain/release-list';
import { askCms } from './ask-cms';
import { CompanyDocument } from './generated/operations';
import { toReleaseInList } from './to-release-in-list';

/** The company with its latest releases; null only where the CMS says that there is none. */
export async function findCompany(
  slug: string,
  first: number,
): Promise<{ company: Company; list: ReleaseList } | null> {
  const { company, releases } = await askCms(CompanyDocument, { slug, first });
  if (!company) return null;
  const { nodes, totalCount } = releases;
  return { company, list: { releases: nodes.map(toReleaseInList), totalCount } };
}
