import type { Core } from '@strapi/strapi';
import { type Actor, type BodyDocument, rights } from '@dateline/release';
import type { TransitionRequestBody } from '@dateline/contract';
import { getNewsroomCommands } from '../src/modules/workflow/newsroom-commands';
import { toAddressee } from './people';

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
      company: { documentId: library.company },
      categories: [{ documentId: library.category }],
      ...fields,
    },
  });
  return documentId;
}

/** A person in the admin, by name; may do everything unless told otherwise. */
export function person(name: string, parts: Partial<Actor> = {}): Actor {
  return {
    ...toAddressee(`${name}@newsroom.example`),
    roles: ['Approver'],
    rights,
    ...parts,
  };
}

/** What the team does with one release, as the admin panel sends it. */
export function teamOf(strapi: Core.Strapi, documentId: string, language = 'en') {
  const commands = getNewsroomCommands(strapi);
  const key = { documentId, language };
  const workflow = () => commands.describeWorkflow(key, person('approver'));
  const hash = async () => (await workflow()).contentHash ?? '';
  const transition = (who: string | Actor, request: TransitionRequestBody['transition']) =>
    commands.transition(key, typeof who === 'string' ? person(who) : who, request);
  return {
    workflow,
    hash,
    transition,
    request: () => transition('writer', { type: 'request-approval' }),
    async approve(who = 'approver') {
      await transition(who, { type: 'approve', contentHash: await hash() });
    },
    /** Asked for and given by two people. */
    async agree() {
      await transition('writer', { type: 'request-approval' });
      await transition('approver', { type: 'approve', contentHash: await hash() });
    },
    async schedule(scheduledFor: string | Date) {
      const instant = new Date(scheduledFor).toISOString();
      await transition('approver', {
        type: 'schedule',
        scheduledFor: instant,
        contentHash: await hash(),
      });
    },
    async issueNow() {
      await transition('approver', { type: 'issue-now', contentHash: await hash() });
    },
    correct: (notice = 'The crane’s colour was wrong.') =>
      transition('writer', { type: 'correct', notice }),
    withdraw: (notice = 'Issued in error.') => transition('approver', { type: 'withdraw', notice }),
  };
}

/** Leads a draft through approval to its issue. */
export async function issue(strapi: Core.Strapi, documentId: string): Promise<void> {
  const team = teamOf(strapi, documentId);
  await team.agree();
  await team.issueNow();
}

/** Issues a correction of what was issued. */
export async function correct(
  strapi: Core.Strapi,
  documentId: string,
  data: object,
): Promise<void> {
  await teamOf(strapi, documentId).correct();
  await change(strapi, documentId, data);
  await issue(strapi, documentId);
}

/** Saves a change of the working document. */
export function change(strapi: Core.Strapi, documentId: string, data: object) {
  return strapi.documents('api::release.release').update({ documentId, data });
}
