import type { english } from './english/english';

/** The newsroom's own words: English is the measure, every other language has the same keys. */
export type Messages = typeof english;
