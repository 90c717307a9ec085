import type { Edition, Release } from '../../domain/release';
import { useMessages } from '../../language/language-context';
import { CopyButton } from '../../ui/copy-button';
import { Fingerprint } from '../../ui/fingerprint';
import { Instant } from '../../ui/instant';
import { Worded } from '../../ui/worded';

/** Which edition this is, since when it stands, and the hash that proves it. */
export function EditionProof({ release }: { release: Release }) {
  const { edition, timeZone } = release;
  const messages = useMessages().release;
  const standing = toStanding(edition);
  const draw = (at: string | null) => at !== null && <Instant at={at} timeZone={timeZone} />;
  return (
    <section className="proof" id="edition">
      <h2>{messages.proofTitle[standing](edition.number)}</h2>
      <p>
        <Worded
          text={messages.standing[standing]}
          parts={{ issued: draw(release.issuedAt), since: draw(edition.issuedAt) }}
        />
      </p>
      <p className="hash">
        <span>{messages.hash}</span>
        <Fingerprint hash={edition.contentHash} />
      </p>
      <CopyButton text={edition.contentHash} label={messages.copyHash} />
    </section>
  );
}

function toStanding({ kind, issuedAt, isCurrent }: Edition) {
  if (issuedAt === null) return 'notIssued';
  return isCurrent ? kind : 'superseded';
}
