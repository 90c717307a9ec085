import { toCanary } from './canaries.mjs';
import { toRelation } from './write-library.mjs';

/** A date that everybody may know of, about a release that nobody may. */
export const publicEventSlug = 'the-figures-of-the-quarter';

/**
 * Beside releases: a date that is public, whose release is not, and whose next version is written
 * already; a date and a picture that were never made public.
 * @param {import('./open-editor.mjs').Editor} editor
 * @param {object} given
 * @param {string} given.publicCompany document id of a company that everybody knows
 * @param {string} given.scheduled document id of the release
 * @param {import('./write-library.mjs').Library} given.library
 */
export async function writePublications(editor, { publicCompany, scheduled, library }) {
  const event = await editor.create('event', {
    title: 'The figures of the quarter',
    slug: publicEventSlug,
    company: toRelation({ documentId: publicCompany }),
    kind: 'results',
    day: '2031-03-05',
    releases: toRelation({ documentId: scheduled }),
  });
  await editor.publish('event', event.documentId);
  await editor.save('event', event.documentId, {
    title: toCanary('nextEventTitle'),
    place: toCanary('nextEventPlace'),
    description: toCanary('nextEventDescription'),
    webcastUrl: `https://${toCanary('nextWebcast')}.example/`,
    day: '2031-03-06',
  });
  await editor.create('event', {
    title: toCanary('eventTitle'),
    slug: toCanary('eventSlug'),
    company: toRelation(library.company),
    kind: 'call',
    day: '2031-04-05',
    place: toCanary('eventPlace'),
    description: toCanary('eventDescription'),
    webcastUrl: `https://${toCanary('webcast')}.example/`,
    registrationUrl: `https://${toCanary('registration')}.example/`,
    releases: toRelation({ documentId: scheduled }),
  });
  await editor.create('media-item', {
    title: toCanary('mediaTitle'),
    kind: 'picture',
    company: toRelation(library.company),
    caption: toCanary('mediaCaption'),
    credit: toCanary('mediaCredit'),
    terms: toCanary('mediaTerms'),
    alternativeText: toCanary('mediaText'),
    file: library.picture.id,
  });
}
