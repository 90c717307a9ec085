import { releaseContent, type ReleaseContent } from './release-content';

/** One thing that keeps a release from being issued: where it is and what to do, for a person. */
export interface ContentProblem {
  /** Dotted place in the content, for example `company.timeZone` or `contacts.0.email`. */
  place: string;
  message: string;
}

export type ParsedContent =
  { ok: true; content: ReleaseContent } | { ok: false; problems: ContentProblem[] };

/** Checks that a value is the whole content of a release. Never throws; lists every problem. */
export function parseContent(value: unknown): ParsedContent {
  const result = releaseContent.safeParse(value);
  if (result.success) return { ok: true, content: result.data };
  return {
    ok: false,
    problems: result.error.issues.map((issue) => ({
      place: issue.path.join('.'),
      message: issue.message,
    })),
  };
}
