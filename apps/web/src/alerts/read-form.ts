import type { IncomingMessage } from 'node:http';
import { interfaceLanguages, type InterfaceLanguage } from '@dateline/contract';
import type { AlertChoices, TypedWish } from '../domain/alerts';
import { readText } from '../notifications/read-text';

/** Bytes; a form with every box ticked is far shorter. */
const longestForm = 32 * 1024;
/** Characters of an address that are looked at, and given back to be put right. */
const longestAddress = 400;

/** A form as a browser sends it; null where it is none, or too long. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | null> {
  const type = request.headers['content-type'] ?? '';
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) return null;
  const text = await readText(request, longestForm);
  return text === null ? null : new URLSearchParams(text);
}

/** Whether a mail program says that its reader is to get no more (RFC 8058: in either form of a form). */
export async function isOneClick(request: IncomingMessage): Promise<boolean> {
  const text = await readText(request, longestForm);
  if (text === null) return false;
  const isParts = /^multipart\/form-data\b/i.test(request.headers['content-type'] ?? '');
  return isParts
    ? /name="?List-Unsubscribe"?\r?\n(?:[^\r\n]+\r?\n)*\r?\nOne-Click\s/i.test(text)
    : new URLSearchParams(text).get('List-Unsubscribe') === 'One-Click';
}

/** What was typed and chosen; what there is no choice of is left out. */
export function toTypedWish(
  form: URLSearchParams,
  { companies, categories }: AlertChoices,
  fallback: InterfaceLanguage,
): TypedWish {
  const choose = (name: string, known: { slug: string }[]) => {
    const chosen = new Set(form.getAll(name));
    return known.map(({ slug }) => slug).filter((slug) => chosen.has(slug));
  };
  return {
    address: (form.get('address') ?? '').slice(0, longestAddress),
    companies: choose('company', companies),
    categories: choose('category', categories),
    language: interfaceLanguages.find((known) => known === form.get('language')) ?? fallback,
  };
}

/** Whether a machine filled in what no person sees. */
export function isTrapped(form: URLSearchParams): boolean {
  return (form.get('website') ?? '') !== '';
}
