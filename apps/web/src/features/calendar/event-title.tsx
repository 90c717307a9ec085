import { eventPath } from '@dateline/contract';
import type { EventInList } from '../../domain/event';
import { usePath } from '../../ui/use-path';

/** What a date is called, leading to its page; struck through where it is called off. */
export function EventTitle({ event }: { event: EventInList }) {
  const to = usePath();
  const Words = event.status === 'cancelled' ? 'del' : 'span';
  return (
    <a href={to(eventPath(event.slug))} lang={event.language} dir="auto">
      <Words>{event.title}</Words>
    </a>
  );
}
