import { dayInZone } from '../domain/day-in-zone';
import { isAnyWithdrawn } from '../withdrawals/is-any-withdrawn';
import { askCms } from './ask-cms';
import { SuggestionsDocument } from './generated/operations';

/** What is offered to somebody who types. */
export interface Suggestion {
  headline: string;
  /** BCP 47. */
  language: string;
  url: string;
  company: string;
  /** ISO 8601, in the company's time zone. */
  day: string;
}

/** The releases that match best what was typed so far. Throws on any doubt. */
export async function listSuggestions(words: string, first: number): Promise<Suggestion[]> {
  const { releases } = await askCms(SuggestionsDocument, { search: words, first });
  return releases.nodes
    .filter(({ slug }) => !isAnyWithdrawn([slug]))
    .map(({ headline, language, url, company, issuedAt }) => ({
      headline,
      language,
      url,
      company: company.name,
      day: dayInZone(issuedAt, company.timeZone),
    }));
}
