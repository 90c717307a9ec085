import { openEditor } from '../../e2e/leaks/open-editor.mjs';
import { makeGif, makePdf } from '../../e2e/leaks/make-files.mjs';
import { openTeam } from '../../e2e/stack/open-team.mjs';
import {
  germanBody,
  rightToLeftBody,
  tablesBody,
  toPictureBody,
  toShortBody,
} from './difficult-bodies.mjs';
import { kestrelwood, nakheel } from './difficult-companies.mjs';
import { difficultSlugs } from './difficult-slugs.mjs';

const longHeadline =
  'Kestrelwood Infrastructure & Renewable Transmission receives approval for the high-voltage direct-current interconnector between Newfoundland and Ireland, reports results and announces an Extraordinaryshareholdersmeetingofunprecedentedlength';

/**
 * Issues what is hard to set: long headlines, wide tables, names from right to left, a correction, a
 * withdrawal, a translation. All of invented companies, and through the admin.
 * @param {import('../../e2e/stack/open-newsroom.mjs').Newsroom} newsroom
 */
export async function writeDifficultContent(newsroom) {
  const team = await openTeam(newsroom);
  const editor = await openEditor(newsroom);
  const north = await writeCompany(editor, kestrelwood);
  const south = await writeCompany(editor, nakheel);
  const gif = await editor.upload('mast-at-the-landfall.gif', makeGif('mast'), 'The mast');
  const pdf = await editor.upload(
    'kestrelwood-consolidated-interim-financial-statements-and-management-discussion-2026-11.pdf',
    makePdf('statements'),
    'Statements',
  );
  const varmholt = toRelation(await team.writer.findCompany('varmholt'));

  /** @param {object} fields */
  const issue = async (fields) => {
    const documentId = await team.writer.create({ source: 'Kestrelwood', ...fields });
    await team.issue(documentId);
    return documentId;
  };
  const day = new Date().toISOString().slice(0, 10);

  const long = await issue({
    headline: longHeadline,
    subheadline:
      'Eleven years after the first application, four governments, nine agencies and two courts have agreed; construction starts in the summer of 2027 and ends, weather permitting, in 2033',
    slug: difficultSlugs.longHeadline,
    company: north,
    dateline: { city: 'ST. JOHN’S', region: 'Newfoundland and Labrador', country: 'Canada', day },
    body: toShortBody('Kestrelwood has received the approval that it applied for in 2015.'),
    attachments: [
      {
        title:
          'Consolidated interim financial statements and management’s discussion and analysis for the eleven months ended November 30, 2026',
        file: pdf.id,
      },
      { title: 'Mast', file: gif.id },
    ],
    links: [
      {
        label: 'Registration for the extraordinary meeting of shareholders',
        url: 'https://www.kestrelwood-infrastructure-and-renewable-transmission.example/meeting',
      },
    ],
  });
  await issue({
    headline: 'Kestrelwood reports eleven months in twelve columns',
    slug: difficultSlugs.tables,
    company: north,
    body: tablesBody,
  });
  await issue({
    headline: 'واحة النخيل للطاقة appoints سارة القحطاني head of investor relations',
    subheadline: 'יעל בן־דוד becomes press officer',
    slug: difficultSlugs.rightToLeft,
    company: south,
    source: 'واحة النخيل للطاقة',
    body: rightToLeftBody,
  });
  await issue({
    headline: 'A sentence',
    slug: difficultSlugs.bare,
    source: '',
    company: south,
    body: toShortBody('This is all there is to say.'),
  });
  await issue({
    headline: 'The cable is ashore',
    slug: difficultSlugs.pictured,
    company: north,
    body: toPictureBody(gif),
  });
  const corrected = await issue({
    headline: 'Varmholt orders a second kiln for EUR 4.2 million',
    slug: difficultSlugs.corrected,
    company: varmholt,
    source: 'Varmholt SE',
    body: toShortBody(
      'The kiln costs EUR 4.2 million and burns lime day and night from March 2027.',
    ),
  });
  await team.correct(
    corrected,
    {
      headline: 'Varmholt orders a second kiln for EUR 42 million',
      body: toShortBody(
        'The kiln costs EUR 42 million and burns lime day and night from May 2027.',
      ),
    },
    'The price and the month in which the kiln starts were wrong: it costs EUR 42 million, not EUR 4.2 million, and starts in May 2027, not in March. Everything else stands.',
  );
  const withdrawn = await issue({
    headline: 'Varmholt announces what it should not have',
    slug: difficultSlugs.withdrawn,
    company: varmholt,
    source: 'Varmholt SE',
    body: toShortBody('This should not have been issued.'),
  });
  await team.withdraw(
    withdrawn,
    'The release was issued by mistake. Nothing that it said is to be relied on. Varmholt will inform shareholders as soon as there is something to announce.',
  );
  await translate(team, long, {
    headline:
      'Kestrelwood erhält Genehmigung für Höchstspannungsgleichstromübertragungsleitung zwischen Neufundland und Irland',
    slug: difficultSlugs.german,
    company: north,
    source: 'Kestrelwood',
    body: germanBody,
    dateline: { city: 'ST. JOHN’S', country: 'Kanada', day },
  });
  return { team, editor };
}

/**
 * @param {import('../../e2e/leaks/open-editor.mjs').Editor} editor
 * @param {{ company: object, contacts: object[] }} sample
 */
async function writeCompany(editor, { company, contacts }) {
  const written = [];
  for (const contact of contacts) written.push(await editor.create('contact', contact));
  const { documentId } = await editor.create('company', {
    ...company,
    defaultContacts: written.map((contact) => ({ contact: toRelation(contact.documentId) })),
  });
  return toRelation(documentId);
}

/** @param {string} documentId */
function toRelation(documentId) {
  return { connect: [{ documentId }] };
}

/**
 * Writes and issues a release in German.
 * @param {import('../../e2e/stack/open-team.mjs').Team} team
 * @param {string} documentId
 * @param {object} fields
 */
async function translate({ writer, approver }, documentId, fields) {
  const path = `/content-manager/collection-types/api::release.release/${documentId}?locale=de`;
  await writer.call(path, 'PUT', fields);
  /** @param {import('../../e2e/stack/sign-in.mjs').SignedIn} person @param {object} transition */
  const take = (person, transition) =>
    person.call(`/dateline/releases/${documentId}/transitions`, 'POST', {
      locale: 'de',
      transition,
    });
  const { contentHash } = await take(writer, { type: 'request-approval' });
  await take(approver, { type: 'approve', contentHash });
  await take(approver, { type: 'issue-now', contentHash });
}
