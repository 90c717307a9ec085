import { sha256Hex, type BodyDocument } from '@dateline/release';
import { toSentShell } from './sent-shell';
import type {
  ReleasePartsFragment,
  WithdrawalPartsFragment,
} from '../src/data/generated/operations';

export const picture = {
  sha256: 'c'.repeat(64),
  name: 'chart.png',
  mediaType: 'image/png',
  bytes: 1000,
  width: 1600,
  height: 900,
};

/** A text of one paragraph. */
export function toText(text: string): BodyDocument {
  return { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] };
}

/** A release as the CMS sends it; its hash holds. */
export function toSentRelease(changes: Partial<ReleasePartsFragment> = {}): ReleasePartsFragment {
  const canonicalContent = JSON.stringify({ images: [picture], later: 'unknown to this version' });
  return {
    urn: 'urn:uuid:1f0f3a86-2a4f-4f0e-9d0a-6f7d7c3a9b51',
    slug: 'one',
    url: 'https://news.example.com/releases/one',
    language: 'en',
    headline: 'One',
    subheadline: null,
    summary: 'In short.',
    dateline: { text: 'HAMBURG, Germany, August 6, 2026 --' },
    body: { json: toText('The text.') },
    issuedAt: '2026-08-06T05:00:00.000Z',
    updatedAt: '2026-08-06T05:00:00.000Z',
    notice: null,
    edition: {
      number: 1,
      kind: 'ISSUANCE',
      issuedAt: '2026-08-06T05:00:00.000Z',
      isCurrent: true,
      pdfUrl: 'https://news.example.com/releases/one/editions/1/release.pdf',
      cardUrl: 'https://news.example.com/releases/one/editions/1/card.png',
      contentHash: sha256Hex(canonicalContent),
      canonicalContent,
    },
    company: {
      slug: 'varmholt',
      name: 'Varmholt',
      url: 'https://news.example.com/companies/varmholt',
      legalName: 'Varmholt SE',
      lei: null,
      website: null,
      timeZone: 'Europe/Berlin',
    },
    listings: [{ exchange: 'NYSE', mic: 'XNYS', ticker: 'VMHT', isin: null }],
    boilerplates: [{ heading: 'About', body: { json: toText('About it.') } }],
    disclaimers: [{ heading: null, body: { json: toText('No promise.') } }],
    contacts: [
      {
        type: 'MEDIA',
        name: 'Ann Other',
        title: null,
        organisation: null,
        phone: null,
        email: 'press@example.com',
      },
    ],
    source: null,
    categories: [{ slug: 'results', name: 'Results' }],
    attachments: [
      {
        title: 'Fact sheet',
        name: 'facts.pdf',
        mediaType: 'application/pdf',
        bytes: 42_694,
        sha256: 'd'.repeat(64),
      },
    ],
    links: [],
    translations: [],
    ...changes,
  };
}

/** A withdrawal as the CMS sends it; its hash holds. */
export function toSentWithdrawal(
  changes: Partial<WithdrawalPartsFragment> = {},
): WithdrawalPartsFragment {
  const canonicalContent = JSON.stringify({ notice: 'It was another company’s.' });
  return {
    language: 'en',
    withdrawnAt: '2026-08-07T09:00:00.000Z',
    notice: 'It was another company’s.',
    editionNumber: 2,
    contentHash: sha256Hex(canonicalContent),
    canonicalContent,
    company: { slug: 'varmholt', name: 'Varmholt', timeZone: 'Europe/Berlin' },
    ...changes,
  };
}

/** The CMS's answer to the question for a release. */
export function toSentAnswer(release: ReleasePartsFragment | null = toSentRelease()) {
  const { edition, notice } = release ?? {};
  return {
    release,
    editions: edition ? [{ ...edition, notice: notice ?? null }] : [],
    withdrawal: null,
    releaseContext: { previous: null, next: null, related: [] },
    ...toSentShell(),
  };
}
