import { InstantWithUtc } from '../../ui/instant';

interface PreviewBannerProps {
  /** UTC, RFC 3339. */
  expiresAt: string;
  /** IANA. */
  timeZone: string;
}

/** Over everything else, also while reading on and in print: nobody may take this for issued. */
export function PreviewBanner({ expiresAt, timeZone }: PreviewBannerProps) {
  return (
    <div className="banner preview" role="note" lang="en">
      <div className="frame">
        <p>
          <strong>Preview. Not issued. Do not pass on.</strong>
        </p>
        <p>
          {'Opens until '}
          <InstantWithUtc at={expiresAt} timeZone={timeZone} language="en" />
        </p>
      </div>
    </div>
  );
}
