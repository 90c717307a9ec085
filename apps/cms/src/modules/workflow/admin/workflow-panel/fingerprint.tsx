import { Typography } from '@strapi/design-system';
import { toFingerprint } from './to-fingerprint';

/** The first digits of a content's SHA-256, with all of it for the pointer. */
export function Fingerprint({ hash }: { hash: string }) {
  return (
    <Typography variant="pi" textColor="neutral600" title={`SHA-256 ${hash}`}>
      Fingerprint <code>{toFingerprint(hash)}</code>
    </Typography>
  );
}
