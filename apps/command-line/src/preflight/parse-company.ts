import type { CheckedCompany } from '@dateline/preflight';

const empty: CheckedCompany = {
  name: '',
  legalName: '',
  website: null,
  domains: [],
  socialProfiles: [],
  listings: [],
  timeZone: 'UTC',
  defaultBoilerplates: [],
  defaultDisclaimers: [],
};

/**
 * Reads a company's file: JSON with parts of a `CheckedCompany`, its `name` or `legalName` at least.
 * @throws TypeError with a sentence on what is wrong
 */
export function parseCompany(text: string): CheckedCompany {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError('The company file must hold one JSON object.');
  }
  const given = value as Record<string, unknown>;
  for (const [key, part] of Object.entries(given)) {
    const sample = key in empty ? empty[key as keyof CheckedCompany] : undefined;
    if (sample === undefined) {
      throw new TypeError(`The company file has “${key}”, which no company has.`);
    }
    if (Array.isArray(sample) !== Array.isArray(part) || (!Array.isArray(part) && !isText(part))) {
      throw new TypeError(`The company file's “${key}” has to be a ${toKind(sample)}.`);
    }
  }
  const company: CheckedCompany = { ...empty, ...given };
  const name = company.name || company.legalName;
  if (name === '') throw new TypeError('The company file has to say the company’s “name”.');
  return {
    ...company,
    name,
    legalName: company.legalName || name,
    listings: company.listings.map((listing) => ({ ...{ mic: null, isin: null }, ...listing })),
  };
}

const isText = (value: unknown) => typeof value === 'string' || value === null;

const toKind = (sample: unknown) => (Array.isArray(sample) ? 'list' : 'text');
