import { slug } from '@dateline/release';
import { z } from 'zod';
import type { SearchQuestion } from '../domain/search';

/** The longest words that the CMS looks for, in characters. */
const mostCharacters = 200;

/** Control characters name nothing; U+FFFD stands where an address held no UTF-8. */
const unreadable = /[\p{Cc}\ufffd]/u;

const words = z
  .string()
  .max(mostCharacters)
  .transform((text) => text.replace(/\s+/g, ' ').trim())
  .refine((text) => !unreadable.test(text));

const parameters = {
  q: words,
  company: slug,
  category: slug,
  year: z.string().regex(/^(?:19|[2-9]\d)\d{2}$/),
  language: z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/),
  /** What the CMS makes cursors of. */
  after: z.string().regex(/^[A-Za-z0-9_-]{1,200}$/),
};

type Parameter = keyof typeof parameters;

/**
 * The question in an address. A parameter that is empty or unknown asks for nothing; of one that
 * comes twice the first counts.
 *
 * @returns the question without what cannot be read, and the first parameter that cannot.
 */
export function parseSearchQuestion(address: string): {
  question: SearchQuestion;
  unclear: Parameter | null;
} {
  const given = new URLSearchParams(address.split('?').slice(1).join('?'));
  const unclear: Parameter[] = [];
  const read = (name: Parameter): string | null => {
    const value = given.get(name) ?? '';
    if (value === '') return null;
    const parsed = parameters[name].safeParse(value);
    if (parsed.success) return parsed.data;
    unclear.push(name);
    return null;
  };
  const year = read('year');
  const question = {
    words: read('q') ?? '',
    company: read('company'),
    category: read('category'),
    year: year === null ? null : Number(year),
    language: read('language'),
    after: read('after'),
  };
  return { question, unclear: unclear[0] ?? null };
}
