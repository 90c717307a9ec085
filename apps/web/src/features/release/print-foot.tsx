import type { Release } from '../../domain/release';
import { useLanguage, useMessages } from '../../language/language-context';

/** What the foot of each printed page says, for sheets that lost the others. */
export function PrintFoot({ release }: { release: Release }) {
  const { printFoot } = useMessages().release;
  const { number, issuedAt, isCurrent, contentHash } = release.edition;
  const name =
    issuedAt === null
      ? printFoot.notIssued
      : isCurrent
        ? printFoot.current(number)
        : printFoot.superseded(number);
  return (
    <div className="print-foot" aria-hidden="true" lang={useLanguage()}>
      <p>{release.url}</p>
      <p>{`${name}, SHA-256 ${contentHash}`}</p>
    </div>
  );
}
