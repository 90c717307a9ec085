import type { CarriedBlock } from '@dateline/contract';

type Versions = Pick<CarriedBlock, 'type' | 'carried' | 'newest'>;

/** Whether the library holds a newer version than the release carries. */
export function isBehind({ carried, newest }: Pick<CarriedBlock, 'carried' | 'newest'>): boolean {
  return carried < newest;
}

/** For example `Boilerplate · version 3, the newest` or `Boilerplate · version 2, behind: 3 is newest`. */
export function describeBlock({ type, carried, newest }: Versions): string {
  const name = type.charAt(0).toUpperCase() + type.slice(1);
  const place = carried < newest ? `behind: ${newest} is the newest` : 'the newest';
  return `${name} · version ${carried}, ${place}`;
}
