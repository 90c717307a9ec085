import { eventPath } from '@dateline/contract';
import { toDirection } from '@dateline/release';
import type { EventInList } from '../../domain/event';
import { usePath } from '../../ui/use-path';

/** What a date is called, leading to its page; struck through where it is called off. */
export function EventTitle({ event }: { event: EventInList }) {
  const to = usePath();
  const Words = event.status === 'cancelled' ? 'del' : 'span';
  return (
    <a href={to(eventPath(event.slug))} lang={event.language} dir={toDirection(event.language)}>
      <Words>{event.title}</Words>
    </a>
  );
}
