import { toQuery } from '../../../platform/admin/to-query';

/** What the audit trail is narrowed down to; empty for no condition. */
export interface AuditFilters {
  actor: string;
  action: string;
  /** Id of a release, or a part of its headline. */
  release: string;
  /** First calendar day, UTC. */
  from: string;
  /** Last calendar day, UTC. */
  to: string;
}

/** The conditions as the page's own address has them. */
export function readAuditFilters(search: URLSearchParams): AuditFilters {
  const read = (name: keyof AuditFilters) => search.get(name) ?? '';
  return {
    actor: read('actor'),
    action: read('action'),
    release: read('release'),
    from: read('from'),
    to: read('to'),
  };
}

/** The conditions as the newsroom API takes them, for the whole trail or the page before an entry. */
export function toAuditQuery(filters: AuditFilters, before: number | null = null): string {
  return toQuery({ ...filters, before });
}

/** Whether anything is asked for but the whole trail. */
export function hasConditions(filters: AuditFilters): boolean {
  return Object.values(filters).some((value) => value !== '');
}
