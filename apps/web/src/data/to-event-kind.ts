import type { EventKind, EventStatus } from '../domain/event';
import type {
  EventKind as SentEventKind,
  EventStatus as SentEventStatus,
} from './generated/operations';

const kinds: Record<SentEventKind, EventKind> = {
  RESULTS: 'results',
  CALL: 'call',
  MEETING: 'meeting',
  CONFERENCE: 'conference',
  DIVIDEND: 'dividend',
  OTHER: 'other',
};

const statuses: Record<SentEventStatus, EventStatus> = {
  CONFIRMED: 'confirmed',
  TENTATIVE: 'tentative',
  CANCELLED: 'cancelled',
};

export function toEventKind(sent: SentEventKind): EventKind {
  return kinds[sent];
}

export function toEventStatus(sent: SentEventStatus): EventStatus {
  return statuses[sent];
}
