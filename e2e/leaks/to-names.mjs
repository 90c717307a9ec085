import { createHash } from 'node:crypto';
import { toCanary } from './canaries.mjs';
import { makePdf, makeGif } from './make-files.mjs';
import { publicEventSlug } from './write-publications.mjs';

/**
 * @typedef {object} Names what somebody outside might guess, or have overheard, of what is secret
 * @property {readonly string[]} slugs of releases that nobody outside may see
 * @property {string} unknownSlug of no release, as long as the first of those
 * @property {string} publicSlug of a release that everybody reads, while its correction is written
 * @property {readonly string[]} documentIds
 * @property {readonly string[]} releaseIds
 * @property {string} companySlug
 * @property {string} categorySlug
 * @property {string} ticker
 * @property {readonly string[]} eventSlugs of a date that is public though its release is not, and of one that is not
 * @property {readonly { sha256: string, name: string }[]} files
 * @property {readonly { id: number, storedAs: string }[]} uploads
 * @property {string} contentHash
 * @property {string} revoked the token of a preview that was revoked
 * @property {readonly string[]} guesses tokens near to the one that opens a preview
 */

/**
 * @param {import('./write-secrets.mjs').Secrets} secrets
 * @returns {Names}
 */
export function toNames(secrets) {
  const { library, documentIds, workflows, publicSlug, preview, revoked } = secrets;
  const slugs = ['', 'review', 'approved', 'draft'].map(
    (prefix) => `${toCanary(`${prefix}slug`)}-of-the-quarter`,
  );
  const uploads = [library.report, library.picture];
  return {
    slugs: [...slugs, toCanary('correctionSlug')],
    unknownSlug: 'nobodyknowsofthisrelease'.slice(0, slugs[0]?.length),
    publicSlug,
    documentIds: [
      ...Object.values(documentIds),
      ...Object.values(library).map(({ documentId }) => documentId),
    ],
    releaseIds: workflows.map(({ releaseId }) => releaseId),
    companySlug: toCanary('companySlug'),
    categorySlug: toCanary('categorySlug'),
    ticker: 'QXTIX',
    eventSlugs: [publicEventSlug, toCanary('eventSlug')],
    files: toFiles(),
    uploads: uploads.map(({ id, hash, ext }) => ({ id, storedAs: `${hash}${ext}` })),
    contentHash: workflows[0]?.contentHash ?? '',
    revoked,
    guesses: toGuesses(preview),
  };
}

/** The files as they will be issued: under the hashes of their bytes. */
export function toFiles() {
  return [
    toFile(`${toCanary('reportName')}.pdf`, makePdf(toCanary('reportBytes'))),
    toFile(`${toCanary('pictureName')}.gif`, makeGif(toCanary('pictureBytes'))),
  ];
}

/**
 * @param {string} name
 * @param {Buffer} bytes
 */
function toFile(name, bytes) {
  return { name, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/**
 * Other tokens than this one, in one place each, and forms of it that a careless comparison takes.
 * @param {string} token
 */
function toGuesses(token) {
  const changed = [...token].map(
    (letter, place) =>
      `${token.slice(0, place)}${letter === 'A' ? 'B' : 'A'}${token.slice(place + 1)}`,
  );
  return [
    ...changed,
    token.slice(0, -1),
    `${token}A`,
    `${token}%00`,
    `${token.slice(0, -1)}%25`,
    token.toUpperCase(),
    token.toLowerCase(),
    [...token].reverse().join(''),
    'A'.repeat(43),
  ];
}

/**
 * What must not be seen beside the canaries, by a name to tell of it.
 * @param {import('./write-secrets.mjs').Secrets} secrets
 * @returns {Map<string, string>}
 */
export function toOtherSecrets({
  documentIds,
  library,
  workflows,
  scheduledFor,
  preview,
  ...secrets
}) {
  // The release that is being corrected was issued: its id is public.
  const [scheduled, inReview, approved, draft] = workflows;
  return new Map([
    ...Object.entries({ ...documentIds }).map(
      ([name, id]) => /** @type {[string, string]} */ ([`document id (${name})`, id]),
    ),
    ...Object.entries(library).map(
      ([name, { documentId }]) =>
        /** @type {[string, string]} */ ([`document id (${name})`, documentId]),
    ),
    ...[scheduled, inReview, approved, draft].flatMap((workflow, index) => {
      if (!workflow) return [];
      const { releaseId, contentHash } = workflow;
      return /** @type {[string, string][]} */ ([
        [`release id ${index}`, releaseId],
        ...(contentHash ? [[`content hash ${index}`, contentHash]] : []),
      ]);
    }),
    ...toFiles().map(
      ({ name, sha256 }) => /** @type {[string, string]} */ ([`hash of ${name}`, sha256]),
    ),
    ['instant', scheduledFor],
    ['token', preview],
    ['revoked token', secrets.revoked],
    ['ticker', 'QXTIX'],
    ['ISIN', 'QXISINXQ0003'],
    ['LEI', 'QXLEIXQ0000000000005'],
    ['time zone', 'Pacific/Chatham'],
  ]);
}
