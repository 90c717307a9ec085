import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { uploadService } from '../src/platform/strapi-services';

/** Steps of editors who publish what stands beside releases, as Strapi's admin would do them. */

type PublishedType = 'api::event.event' | 'api::media-item.media-item';

/** A draft; a further language of a document where its id is given. Answers the document id. */
export async function draft(
  strapi: Core.Strapi,
  uid: PublishedType,
  data: object,
  { documentId, locale = 'en' }: { documentId?: string; locale?: string } = {},
): Promise<string> {
  const documents = strapi.documents(uid);
  const written =
    documentId === undefined
      ? await documents.create({ locale, data: data as never })
      : await documents.update({ documentId, locale, data: data as never });
  if (written === null) throw new Error('There is no such document.');
  return written.documentId;
}

export async function publish(
  strapi: Core.Strapi,
  uid: PublishedType,
  documentId: string,
  locale = 'en',
): Promise<void> {
  await strapi.documents(uid).publish({ documentId, locale });
}

/** A picture of one colour, of so many pixels. */
export function makePicture(width: number, height: number, colour = '#0a4f5c'): sharp.Sharp {
  return sharp({ create: { width, height, channels: 3, background: colour } });
}

/** Brings bytes into the media library, where they are private. */
export async function upload(
  strapi: Core.Strapi,
  name: string,
  bytes: Buffer,
  mediaType: string,
  alternativeText = '',
): Promise<{ id: number; documentId: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-upload-'));
  const filepath = path.join(folder, name);
  try {
    await writeFile(filepath, bytes);
    const [file] = await uploadService(strapi).upload({
      data: { fileInfo: { name, alternativeText, caption: null } },
      files: { filepath, originalFilename: name, mimetype: mediaType, size: bytes.byteLength },
    });
    if (file === undefined) throw new Error('Strapi kept no file.');
    return file;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
