import type { EventOnPage } from '../domain/event';
import type { Shell } from '../domain/shell';
import { toNamedLanguage, type RouteLanguage } from '../language/route-language';
import { askInLanguage } from './ask-in-language';
import { EventDocument } from './generated/operations';
import { toEventOnPage } from './to-event';
import { toShell } from './to-shell';

/** A date of a company's calendar; null only where the CMS says that there is none. */
export async function findEvent(
  slug: string,
  language: RouteLanguage,
): Promise<{ shell: Shell; event: EventOnPage } | null> {
  const sent = await askInLanguage(EventDocument, language, (preferLanguage) => ({
    slug,
    preferLanguage,
  }));
  if (!sent.event) return null;
  return { shell: toShell(sent, toNamedLanguage(language)), event: toEventOnPage(sent.event) };
}
