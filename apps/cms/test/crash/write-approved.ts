import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { makePdf } from '../../src/modules/files/file-types/testing/make-files';
import { uploadService } from '../../src/platform/strapi-services';
import { teamOf, type Library, writeRelease } from '../team';
import type { TestNewsroom } from '../open-test-newsroom';

export interface ApprovedRelease {
  documentId: string;
  releaseId: string;
  slug: string;
  contentHash: string;
  /** As they will lie in the public folder: `<sha256>/<name>`. */
  files: string[];
}

/** Writes a release with files that no other one has, and leads it to its approval. */
export async function writeApproved(
  { strapi, dataFolder }: TestNewsroom,
  library: Library,
  { slug, files = 0 }: { slug: string; files?: number },
): Promise<ApprovedRelease> {
  const names = Array.from({ length: files }, (_, index) => `${slug}-${index + 1}.pdf`);
  const attachments = [];
  const issuedAs = [];
  for (const name of names) {
    const bytes = makePdf(`% ${name}`);
    attachments.push({ title: name, file: await upload(strapi, dataFolder, name, bytes) });
    issuedAs.push(`${createHash('sha256').update(bytes).digest('hex')}/${name}`);
  }
  const documentId = await writeRelease(strapi, library, { slug, attachments });
  const team = teamOf(strapi, documentId);
  await team.agree();
  const { releaseId, contentHash } = await team.workflow();
  return { documentId, releaseId, slug, contentHash: contentHash ?? '', files: issuedAs };
}

async function upload(
  strapi: Core.Strapi,
  dataFolder: string,
  name: string,
  bytes: Buffer,
): Promise<number> {
  const filepath = path.join(dataFolder, name);
  writeFileSync(filepath, bytes);
  const [uploaded] = await uploadService(strapi).upload({
    data: { fileInfo: { name, alternativeText: name, caption: null } },
    files: {
      filepath,
      originalFilename: name,
      mimetype: 'application/pdf',
      size: bytes.byteLength,
    },
  });
  if (uploaded === undefined) throw new Error(`${name} was not taken.`);
  return uploaded.id;
}
