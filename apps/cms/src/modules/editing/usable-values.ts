import {
  calendarDay,
  findTimeZone,
  isDomainName,
  isIsin,
  isLanguage,
  isLei,
  isPublicUrl,
} from '@dateline/release';
import { z } from 'zod';

/**
 * What later code takes for granted of the values that people type, by content type. Only what a
 * request writes is judged; what is left empty is the business of the schema's `required`.
 */

const text = (isUsable: (value: string) => boolean, describe: (value: string) => string) =>
  z
    .string('Write a text here.')
    .refine((value) => value === '' || isUsable(value), {
      error: ({ input }) => describe(String(input)),
    })
    .nullish();

const part = <Shape extends z.ZodRawShape>(shape: Shape) => z.looseObject(shape).nullish();
const parts = <Shape extends z.ZodRawShape>(shape: Shape) => z.array(part(shape)).nullish();

const timeZone = text(
  (value) => findTimeZone(value) === value,
  (value) => {
    const known = findTimeZone(value);
    return known === null
      ? `There is no time zone “${value}”: write its name in the IANA list, such as Europe/Berlin or America/New_York.`
      : `Write the time zone “${value}” as ${known}.`;
  },
);
const webAddress = text(
  (value) => /^https?:/i.test(value) && isPublicUrl(value),
  (value) => `“${value}” is not a web address: write it whole, such as https://example.com/.`,
);
const linkAddress = text(
  isPublicUrl,
  (value) =>
    `“${value}” is not an address to link to: write it whole, such as https://example.com/ or mailto:press@example.com.`,
);
const mic = text(
  (value) => /^[A-Z0-9]{4}$/.test(value),
  (value) =>
    `“${value}” is not a market identifier code (MIC): it has four capital letters or digits, such as XNYS.`,
);
const isin = text(isIsin, (value) =>
  /^[A-Z]{2}[A-Z0-9]{9}[0-9]$/.test(value)
    ? `The check digit of the ISIN “${value}” is wrong: compare it with the original.`
    : `“${value}” is not an ISIN: it has two capital letters, nine letters or digits and a check digit, such as US0378331005.`,
);
const lei = text(isLei, (value) =>
  /^[A-Z0-9]{18}[0-9]{2}$/.test(value)
    ? `The check digits of the LEI “${value}” are wrong: compare it with the original.`
    : `“${value}” is not an LEI: it has 18 capital letters or digits and two check digits.`,
);
const domain = text(
  isDomainName,
  (value) =>
    `“${value}” is not a domain name: write it in small letters without https://, such as example.com.`,
);
const email = text(
  (value) => z.email().safeParse(value).success,
  (value) => `“${value}” is not an e-mail address.`,
);
const colour = text(
  (value) => /^#[0-9a-f]{6}$/i.test(value),
  (value) => `“${value}” is not a colour: write # and six digits, such as #0a4f5c.`,
);

const language = text(
  isLanguage,
  (value) => `“${value}” is not a language: write its code, such as en, de or pt-BR.`,
);
const day = text(
  (value) => calendarDay.safeParse(value).success,
  (value) => `“${value}” is not a day: write it like 2026-11-30.`,
);
const clock = text(
  (value) => /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?$/.test(value),
  (value) => `“${value}” is not a time of day: write it like 08:30.`,
);
/** Programs may hand one over as a `Date`. */
const instant = z.preprocess(
  (value) => (value instanceof Date && isRealDate(value) ? value.toISOString() : value),
  text(
    (value) => z.iso.datetime({ offset: true }).safeParse(value).success,
    (value) => `“${value}” is not a day and a time: write them like 2026-11-30 08:30.`,
  ),
);

const links = parts({ url: linkAddress });

export const usableValues: Readonly<Record<string, z.ZodType>> = {
  'api::company.company': z.looseObject({
    lei,
    website: webAddress,
    timeZone: part({ name: timeZone }),
    listings: parts({ mic, isin }),
    domains: parts({ host: domain }),
    socialProfiles: parts({ url: webAddress }),
  }),
  'api::release.release': z.looseObject({
    links,
    dateline: part({ day }),
    originallyIssuedAt: instant,
  }),
  'api::event.event': z.looseObject({ day, lastDay: day, startTime: clock, endTime: clock }),
  'api::boilerplate.boilerplate': z.looseObject({ language }),
  'api::disclaimer.disclaimer': z.looseObject({ language }),
  'api::contact.contact': z.looseObject({ email, language }),
  'api::newsroom.newsroom': z.looseObject({
    accent: colour,
    darkAccent: colour,
    headerLinks: links,
    footerLinks: links,
  }),
};

function isRealDate(date: Date): boolean {
  return !Number.isNaN(date.getTime());
}
