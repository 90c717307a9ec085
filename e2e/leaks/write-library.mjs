import { toCanary } from './canaries.mjs';
import { makePdf, makeGif } from './make-files.mjs';

/** @typedef {Awaited<ReturnType<typeof writeLibrary>>} Library */

/**
 * A company, its texts and its files: all of them known to nobody outside.
 * @param {import('./open-editor.mjs').Editor} editor
 */
export async function writeLibrary(editor) {
  const boilerplate = await editor.create('boilerplate', {
    name: toCanary('boilerplateName'),
    heading: toCanary('boilerplateHeading'),
    body: toText(toCanary('boilerplateBody')),
  });
  const disclaimer = await editor.create('disclaimer', {
    name: toCanary('disclaimerName'),
    heading: toCanary('disclaimerHeading'),
    body: toText(toCanary('disclaimerBody')),
  });
  const contact = await editor.create('contact', {
    type: 'investors',
    name: toCanary('contactName'),
    title: toCanary('contactTitle'),
    organisation: toCanary('contactOrganisation'),
    phone: toCanary('contactPhone'),
    email: `${toCanary('contactEmail')}@newsroom.example`,
  });
  const category = await editor.create('category', {
    name: toCanary('categoryName'),
    slug: toCanary('categorySlug'),
  });
  const host = `${toCanary('host')}.example`;
  const company = await editor.create('company', {
    name: toCanary('companyName'),
    legalName: toCanary('legalName'),
    slug: toCanary('companySlug'),
    lei: 'QXLEIXQ0000000000005',
    website: `https://${host}`,
    timeZone: { name: 'Pacific/Chatham' },
    listings: [
      { exchange: toCanary('exchange'), mic: 'XNYS', ticker: 'QXTIX', isin: 'QXISINXQ0003' },
    ],
    domains: [{ host }],
    socialProfiles: [
      { network: toCanary('network'), url: `https://${toCanary('profile')}.example/page` },
    ],
    defaultBoilerplates: [{ boilerplate: toRelation(boilerplate) }],
    defaultDisclaimers: [{ disclaimer: toRelation(disclaimer) }],
    defaultContacts: [{ contact: toRelation(contact) }],
  });
  const report = await editor.upload(
    `${toCanary('reportName')}.pdf`,
    makePdf(toCanary('reportBytes')),
    toCanary('reportCaption'),
  );
  const picture = await editor.upload(
    `${toCanary('pictureName')}.gif`,
    makeGif(toCanary('pictureBytes')),
    toCanary('pictureText'),
  );
  return { boilerplate, disclaimer, contact, category, company, report, picture };
}

/** @param {{ documentId: string }} entry */
export function toRelation({ documentId }) {
  return { connect: [{ documentId }] };
}

/** @param {string} words */
export function toText(words) {
  return { type: 'doc', content: [toParagraph(words)] };
}

/** @param {string} words */
export function toParagraph(words) {
  return { type: 'paragraph', content: [{ type: 'text', text: words }] };
}
