import type { Verification } from './find-fault';

/** The outcome of a check for a person, in a sentence or two. */
export function describeVerification({ entries, editions, lastHash, fault }: Verification): string {
  if (fault !== null) {
    return (
      `The record is broken. ${fault}\n` +
      `Before it ${count(entries, 'entry', 'entries')} and ${count(editions, 'edition', 'editions')} hold.`
    );
  }
  if (lastHash === null) return 'The record is empty: nothing was done in this newsroom yet.';
  return (
    `The record holds: ${count(entries, 'entry', 'entries')}, ${count(editions, 'edition', 'editions')}. ` +
    `Last hash: ${lastHash}\n` +
    'Keep this hash in another place and check against it later, with npm run verify -- <hash>: ' +
    'it alone shows whether the record up to it was written anew or cut off.'
  );
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
