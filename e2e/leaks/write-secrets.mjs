import { toCanary } from './canaries.mjs';
import { openEditor } from './open-editor.mjs';
import { toEmbargoedRelease } from './to-embargoed-release.mjs';
import { toText, writeLibrary } from './write-library.mjs';
import { writePublications } from './write-publications.mjs';

/** A release that everybody reads, and whose correction nobody outside may see. */
const publicSlug = 'cellectar-granted-sme-status-by-the-european-medicines-agency';
const hour = 60 * 60 * 1000;

/**
 * @typedef {Awaited<ReturnType<typeof writeSecrets>>} Secrets
 */

/**
 * Everything that a newsroom may hold and a visitor must not see: a release scheduled an hour
 * ahead, one in review, one approved, a draft, a draft of a correction, with a library and files of
 * their own; a link to a preview, and one that was revoked.
 * @param {import('../stack/open-newsroom.mjs').Newsroom} newsroom
 * @param {import('../stack/open-team.mjs').Team} team
 */
export async function writeSecrets(newsroom, team) {
  const editor = await openEditor(newsroom);
  const library = await writeLibrary(editor);
  /** @param {string} prefix */
  const write = (prefix) => team.writer.create(toEmbargoedRelease(prefix, library));
  const [scheduled, inReview, approved, draft] = [
    await write(''),
    await write('review'),
    await write('approved'),
    await write('draft'),
  ];
  const corrected = await team.writer.findRelease(publicSlug);
  await team.writer.transition(corrected, { type: 'correct', notice: toCanary('notice') });
  await team.writer.save('release', corrected, {
    headline: toCanary('correctionHeadline'),
    slug: toCanary('correctionSlug'),
    body: toText(toCanary('correctionBody')),
  });
  await team.writer.transition(inReview, { type: 'request-approval' });
  await team.agree(approved);
  // No other instant of the newsroom is this one.
  const scheduledFor = new Date(Math.floor(Date.now() / 1000) * 1000 + hour + 137);
  await team.schedule(scheduled, scheduledFor);

  const publicCompany = await team.writer.findCompany('cellectar-biosciences');
  await writePublications(editor, { publicCompany, scheduled, library });

  const preview = await editor.makePreview(scheduled);
  const revoked = await editor.makePreview(scheduled);
  const [{ id = 0 } = {}] = (await editor.readWorkflow(scheduled)).previews.toSorted(
    (one, other) => other.id - one.id,
  );
  await editor.revokePreview(id);
  const documentIds = { scheduled, inReview, approved, draft, corrected };
  const workflows = await Promise.all(Object.values(documentIds).map(editor.readWorkflow));
  return {
    editor,
    library,
    documentIds,
    workflows,
    publicSlug,
    scheduledFor: scheduledFor.toISOString(),
    preview,
    revoked,
  };
}
