import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { type FrozenFile, frozenFile, type Person, toContentHash } from '@dateline/release';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { findContent, toFitContent } from '../workflow/read-content';
import type { PreviewDoor } from './answer-preview-request';
import { type CreatedPreview, createPreviewLink, type PreviewRequest } from './create-preview-link';
import { createPreviewTransact } from './create-preview-transact';
import { createRateBound } from '../../platform/concurrency/create-rate-bound';
import { createToken } from './create-token';
import type { PreviewDependencies } from './preview-dependencies';
import { createPreviewLinks, type ListedPreviewLink } from './store/preview-links';
import { revokePreview } from './revoke-preview';
import { viewPreview } from './view-preview';
import { viewPreviewFile } from './view-preview-file';

/** Far more than people look at, far less than guessing would take. */
const rate = { burst: 60, perSecond: 20 };

export interface Previews {
  /** @throws Refusal */
  create(request: PreviewRequest): Promise<CreatedPreview>;
  /** @throws Refusal */
  revoke(request: { id: number; actor: Person }): Promise<void>;
  /** The release that a link, open or not, shows; null for no link. */
  findRelease(id: number): Promise<{ documentId: string; language: string } | null>;
  /** The links of a release that are open now. */
  listOpen(releaseId: string): Promise<ListedPreviewLink[]>;
  /** For the holders of links, through the newsroom's web. */
  door: PreviewDoor;
}

type Reading = Pick<WorkflowDependencies, 'workingReleases' | 'libraryFiles' | 'fileVault'>;

/** Previews of the newsroom's releases, on its database. */
export function openPreviews(strapi: Core.Strapi, reading: Reading, publicUrl: string): Previews {
  const now = () => new Date();
  const links = createPreviewLinks(strapi.db.connection);
  const dependencies: PreviewDependencies = {
    transact: createPreviewTransact(strapi),
    links,
    now,
    readKept: (sha256) => reading.fileVault.readKept(sha256),
    async freezeWorking(documentId, language) {
      const working = await findContent(reading, { documentId, language });
      if (working === null) return null;
      const fit = toFitContent(working);
      if (!fit.ok) return { problems: fit.problems };
      return { content: fit.content, contentHash: toContentHash(fit.content) };
    },
    async listCarriedFiles(documentId, language) {
      const working = await findContent(reading, { documentId, language });
      return working === null ? [] : listFiles(working.candidate);
    },
  };
  return {
    create: (request) =>
      createPreviewLink({ ...dependencies, publicUrl, randomToken: createToken }, request),
    revoke: (request) => revokePreview(dependencies, request),
    findRelease: (id) => links.findRelease(id),
    listOpen: (releaseId) => links.listOpen(releaseId, now().toISOString()),
    door: {
      viewRelease: (token) => viewPreview(dependencies, token),
      viewFile: (request) => viewPreviewFile(dependencies, request),
      letIn: createRateBound(rate, () => performance.now()),
    },
  };
}

const filesOfContent = z.object({
  attachments: z.array(z.object({ file: frozenFile.nullable() })),
  images: z.array(frozenFile),
});

/** The files that a content names, also one that is not fit to be issued yet. */
function listFiles(candidate: unknown): FrozenFile[] {
  const { attachments, images } = filesOfContent.parse(candidate);
  return [...attachments.flatMap(({ file }) => file ?? []), ...images];
}
