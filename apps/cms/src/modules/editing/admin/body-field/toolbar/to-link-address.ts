import { isAllowedHref } from '@dateline/release/body/is-allowed-href';

export type LinkAddress = { ok: true; href: string } | { ok: false; message: string };

const unusable =
  'This address cannot be linked. Write it whole, for example https://example.com/report, ' +
  'mailto:ir@example.com or tel:+1-608-555-0100.';

/** Reads what somebody wrote as an address; completes a bare domain and a bare mailbox. */
export function toLinkAddress(text: string): LinkAddress {
  const written = text.trim();
  if (written === '') return { ok: false, message: 'Write the address that the words lead to.' };
  const href = complete(written);
  return isAllowedHref(href) ? { ok: true, href } : { ok: false, message: unusable };
}

function complete(written: string): string {
  if (/^[^\s:/@]+@[^\s:/@]+\.[^\s:/@]+$/.test(written)) return `mailto:${written}`;
  const [host = ''] = written.split(/[/?#]/);
  const isDomain = /^(?:[\p{L}\p{N}-]+\.)+[\p{L}-]{2,}(?::\d+)?$/u.test(host);
  return isDomain ? `https://${written}` : written;
}
