import {
  assertNothingLeft,
  type FrozenFile,
  type ReleaseContent,
  toSummary,
} from '@dateline/release';
import type { Edition, Release, Translation } from './release';

/** What a page shows of a release beside its content: where it stands and what it is called. */
export interface ReleaseFrame {
  urn: string | null;
  /** The release's address now, which an earlier edition may not have had. */
  slug: string;
  url: string;
  issuedAt: string | null;
  edition: Edition;
  companyUrl: string;
  translations: Translation[];
  /** Where a file of the content opens. */
  toPath: (file: FrozenFile) => string;
}

/**
 * A release as its page shows it: the one way from content, whose hash was checked, to what is
 * drawn. A member of the content that is not named here does not compile.
 */
export function toRelease(content: ReleaseContent, frame: ReleaseFrame): Release {
  const { language, headline, subheadline, summary: _summary, dateline, body, ...more } = content;
  const { company, boilerplates, disclaimers, contacts, source, categories, ...others } = more;
  const {
    attachments,
    images,
    links,
    notice,
    slug: _slug,
    originallyIssuedAt: _at,
    ...rest
  } = others;
  assertNothingLeft(rest);
  const { toPath } = frame;
  return {
    urn: frame.urn,
    slug: frame.slug,
    url: frame.url,
    language,
    headline,
    subheadline,
    summary: toSummary(content),
    dateline: dateline?.text ?? null,
    body,
    issuedAt: frame.issuedAt,
    edition: frame.edition,
    notice,
    company: {
      slug: company.slug,
      name: company.name,
      url: frame.companyUrl,
      legalName: company.legalName,
      lei: company.lei,
      website: company.website,
    },
    timeZone: company.timeZone,
    listings: company.listings,
    boilerplates,
    disclaimers,
    contacts,
    source,
    categories,
    attachments: attachments.map(({ title, file }) => ({
      title,
      path: toPath(file),
      mediaType: file.mediaType,
      bytes: file.bytes,
    })),
    links,
    translations: frame.translations,
    pictures: Object.fromEntries(
      images.map((file) => [
        file.sha256,
        { path: toPath(file), width: file.width, height: file.height },
      ]),
    ),
  };
}
