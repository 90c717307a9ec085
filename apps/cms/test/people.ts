import type { Person } from '@dateline/release';

/** Somebody whom the record knows by their address alone, as from before accounts were kept. */
export function toAddressee(address: string): Person {
  return { account: null, name: null, address };
}
