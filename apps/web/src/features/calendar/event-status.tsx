import type { EventStatus as Status } from '../../domain/event';
import { useMessages } from '../../language/language-context';

/** Says that a date is called off or may still move; nothing of one that is sure. */
export function EventStatus({ status }: { status: Status }) {
  const { statuses } = useMessages().calendar;
  return status === 'confirmed' ? null : (
    <strong className={`status ${status}`}>{statuses[status]}</strong>
  );
}
