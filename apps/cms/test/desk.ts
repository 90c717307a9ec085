import type { Core } from '@strapi/strapi';
import type { BodyDocument } from '@dateline/release';

/** Steps of the communications team, for tests: what they write, as Strapi's admin would save it. */

export function text(...paragraphs: string[]): BodyDocument {
  return {
    type: 'doc',
    content: paragraphs.map((words) => ({
      type: 'paragraph',
      content: [{ type: 'text', text: words }],
    })),
  };
}

export interface Library {
  company: string;
  boilerplate: string;
  disclaimer: string;
  contact: string;
  category: string;
}

/** A company with one block of each kind as its defaults. Answers the document ids. */
export async function keepLibrary(strapi: Core.Strapi, name = 'Harbour'): Promise<Library> {
  const slug = name.toLowerCase();
  const create = async (uid: Parameters<typeof strapi.documents>[0], data: object) =>
    (await strapi.documents(uid).create({ data })).documentId;
  const boilerplate = await create('api::boilerplate.boilerplate', {
    name,
    heading: `About ${name}`,
    body: text(`${name} builds cranes.`),
  });
  const disclaimer = await create('api::disclaimer.disclaimer', {
    name,
    heading: 'Forward-Looking Statements',
    body: text('Expectations may not come true.'),
  });
  const contact = await create('api::contact.contact', {
    type: 'investors',
    name: 'Ada Quay',
    email: 'ada@harbour.example',
  });
  const category = await create('api::category.category', {
    name: `${name} news`,
    slug: `${slug}-news`,
  });
  const company = await create('api::company.company', {
    name,
    legalName: `${name} plc`,
    slug,
    timeZone: { name: 'Europe/Berlin' },
    listings: [{ exchange: 'NYSE', mic: 'XNYS', ticker: name.slice(0, 4).toUpperCase() }],
    domains: [{ host: 'harbour.example' }],
    defaultBoilerplates: [{ boilerplate: { documentId: boilerplate } }],
    defaultDisclaimers: [{ disclaimer: { documentId: disclaimer } }],
    defaultContacts: [{ contact: { documentId: contact } }],
  });
  return { company, boilerplate, disclaimer, contact, category };
}

/** A draft that is fit to be issued. Answers its document id. */
export async function writeRelease(
  strapi: Core.Strapi,
  library: Library,
  fields: Record<string, unknown> = {},
): Promise<string> {
  const { documentId } = await strapi.documents('api::release.release').create({
    data: {
      headline: 'Harbour orders a crane',
      slug: 'harbour-orders-a-crane',
      body: text('The crane is large.', 'It lifts 40 tonnes.'),
      dateline: { city: 'HAMBURG', country: 'Germany', day: '2026-03-02' },
      company: { documentId: library.company },
      categories: [{ documentId: library.category }],
      ...fields,
    },
  });
  return documentId;
}

export function issue(strapi: Core.Strapi, documentId: string) {
  return strapi.documents('api::release.release').publish({ documentId, locale: 'en' });
}

/** Saves a change of the draft; with `publish`, in the way that publishes at the same time. */
export function change(
  strapi: Core.Strapi,
  documentId: string,
  data: object,
  { publish = false } = {},
) {
  return strapi
    .documents('api::release.release')
    .update({ documentId, data, ...(publish ? { status: 'published' } : {}) });
}
