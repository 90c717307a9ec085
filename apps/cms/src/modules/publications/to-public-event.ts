import { eventCalendarPath, eventPath, toPublicUrl } from '@dateline/contract';
import type { EventContent } from './publication-content';
import type { Publication } from './store/publication-rows';

/** What of an event is not in its own copy: looked up only where it was asked for. */
interface EventLoaders {
  company: (slug: string) => unknown;
  releases: (event: Publication<EventContent>) => unknown;
}

/** The `Event` of the public schema. */
export function toPublicEvent(
  event: Publication<EventContent>,
  { company, releases }: EventLoaders,
  publicUrl: string,
) {
  const { content, id, language, sequence, updatedAt } = event;
  return {
    ...content,
    id,
    language,
    sequence,
    updatedAt,
    url: toPublicUrl(publicUrl, eventPath(content.slug)),
    calendarUrl: toPublicUrl(publicUrl, eventCalendarPath(content.slug)),
    kind: content.kind.toUpperCase(),
    status: content.status.toUpperCase(),
    company: () => company(content.companySlug),
    releases: () => releases(event),
  };
}
