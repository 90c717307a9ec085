import { sha256Hex, toCanonicalJson, type ReleaseContent } from '@dateline/release';
import { toReleaseContent, toText } from './release-content';
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

const factSheet = {
  sha256: 'd'.repeat(64),
  name: 'facts.pdf',
  mediaType: 'application/pdf',
  bytes: 42_694,
  width: null,
  height: null,
};

const address = 'https://news.example.com/releases/one';

/** The content of the release that the CMS sends, with the given parts in place of its own. */
export function toSentContent(parts: Partial<ReleaseContent> = {}): ReleaseContent {
  return toReleaseContent({
    slug: 'one',
    headline: 'One',
    summary: 'In short.',
    dateline: {
      ...{ text: 'HAMBURG, Germany, August 6, 2026 --', city: 'Hamburg', region: null },
      ...{ country: 'Germany', day: '2026-08-06', wire: null },
    },
    body: toText('The text.'),
    boilerplates: [{ heading: 'About', body: toText('About it.') }],
    disclaimers: [{ heading: null, body: toText('No promise.') }],
    contacts: [
      {
        ...{ type: 'media', name: 'Ann Other', title: null, organisation: null, phone: null },
        email: 'press@example.com',
      },
    ],
    categories: [{ slug: 'results', name: 'Results' }],
    attachments: [{ title: 'Fact sheet', file: factSheet }],
    images: [picture],
    ...parts,
  });
}

/** A release as the CMS sends it; its hash holds. */
export function toSentRelease(
  parts: Partial<ReleaseContent> = {},
  edition: Partial<ReleasePartsFragment['edition']> = {},
): ReleasePartsFragment {
  const canonicalContent = toCanonicalJson(toSentContent(parts));
  return {
    urn: 'urn:uuid:1f0f3a86-2a4f-4f0e-9d0a-6f7d7c3a9b51',
    slug: 'one',
    url: address,
    issuedAt: '2026-08-06T05:00:00.000Z',
    edition: {
      number: 1,
      kind: 'ISSUANCE',
      issuedAt: '2026-08-06T05:00:00.000Z',
      isCurrent: true,
      pdfUrl: `${address}/editions/1/release.pdf`,
      cardUrl: `${address}/editions/1/card.png`,
      contentHash: sha256Hex(canonicalContent),
      canonicalContent,
      ...edition,
    },
    translations: [],
  };
}

/** A withdrawal as the CMS sends it; its hash holds. */
export function toSentWithdrawal(
  changes: Partial<WithdrawalPartsFragment> = {},
): WithdrawalPartsFragment {
  const { language, slug, company } = toSentContent();
  const notice = 'It was another company’s.';
  const canonicalContent = toCanonicalJson({ language, slug, company, notice });
  return {
    withdrawnAt: '2026-08-07T09:00:00.000Z',
    editionNumber: 2,
    contentHash: sha256Hex(canonicalContent),
    canonicalContent,
    ...changes,
  };
}

/** The CMS's answer to the question for a release. */
export function toSentAnswer(release: ReleasePartsFragment | null = toSentRelease()) {
  return {
    release,
    editions: release ? [{ ...release.edition, notice: null }] : [],
    withdrawal: null,
    releaseContext: { previous: null, next: null, related: [] },
    ...toSentShell(),
  };
}
