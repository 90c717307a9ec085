import { useLanguage, useMessages } from '../../language/language-context';
import { InstantWithUtc } from '../../ui/instant';
import { Worded } from '../../ui/worded';

interface PreviewBannerProps {
  /** UTC, RFC 3339. */
  expiresAt: string;
  /** IANA. */
  timeZone: string;
}

/** Over everything else, also while reading on and in print: nobody may take this for issued. */
export function PreviewBanner({ expiresAt, timeZone }: PreviewBannerProps) {
  const { preview } = useMessages();
  return (
    <aside className="banner preview" aria-label={preview.about} lang={useLanguage()}>
      <div className="frame">
        <p>
          <strong>{preview.warning}</strong>
        </p>
        <p>
          <Worded
            text={preview.opensUntil}
            parts={{ when: <InstantWithUtc at={expiresAt} timeZone={timeZone} /> }}
          />
        </p>
      </div>
    </aside>
  );
}
