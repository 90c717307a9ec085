import type { AlertChoices } from '../domain/alerts';
import type { Shell } from '../domain/shell';
import { toNamedLanguage, type RouteLanguage } from '../language/route-language';
import { askCms } from './ask-cms';
import { AlertChoicesDocument } from './generated/operations';
import { toShell } from './to-shell';

/** What alerts can be asked for. Throws on any doubt. */
export async function getAlertChoices(
  language: RouteLanguage,
): Promise<{ shell: Shell; choices: AlertChoices }> {
  const sent = await askCms(AlertChoicesDocument, {});
  const shell = toShell(sent, toNamedLanguage(language));
  const companies = shell.companies.map(({ slug, name }) => ({ slug, name }));
  const categories = sent.categories.map(({ slug, name }) => ({ slug, name }));
  return { shell, choices: { companies, categories } };
}
