import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { uploadService } from '../../../platform/strapi-services';
import { chooseFileType, findExtension } from './choose-file-type';
import { fileTypes } from './file-type';
import { inspectFile } from './inspect-file';
import { toReadableName } from './to-readable-name';
import { UnsafeFile } from './unsafe-file';

/** An upload as it came in, in a temporary file. */
interface IncomingFile {
  filepath: string;
  originalFilename: string | null;
  mimetype: string | null;
  /** What Strapi prefers over what the browser said. */
  detectedMimeType?: string;
}

interface FileInfo {
  name?: string | null;
}

interface UploadRequest {
  data: { fileInfo?: FileInfo | FileInfo[] };
  files: IncomingFile | IncomingFile[];
}

/** The methods of Strapi's upload service (5.54) through which files come in or change their name. */
interface UploadDoor {
  upload: (request: UploadRequest, options?: object) => Promise<unknown>;
  replace: (
    id: number,
    request: { data: { fileInfo?: FileInfo }; file: IncomingFile },
    options?: object,
  ) => Promise<unknown>;
  updateFileInfo: (id: number, info: FileInfo, options?: object) => Promise<unknown>;
  findOne: (id: number) => Promise<{ ext: string | null } | null>;
}

export interface RefusedFile {
  /** As the editor's machine calls it. */
  name: string;
  reason: string;
}

/**
 * Looks into every file before Strapi does anything with it, whichever way it comes in (admin
 * panel, address, program), and refuses what must not be issued: an editor learns it at the drop.
 * It is the service that is guarded, not its provider: images are opened before they reach that.
 *
 * @param onRefused told of each refused file before the editor is.
 */
export function guardUploads(
  strapi: Core.Strapi,
  onRefused: (refused: RefusedFile) => Promise<void>,
): void {
  const door = uploadService(strapi) as unknown as UploadDoor;
  const { upload, replace, updateFileInfo } = door;

  door.upload = async (request, options) => {
    const infos = [request.data.fileInfo ?? []].flat();
    for (const file of [request.files].flat()) makeReadable(file);
    for (const info of infos) cleanName(info);
    await refuseFaults(
      [request.files].flat().map((file, index) => () => inspectUpload(file, infos[index])),
      onRefused,
    );
    return upload(request, options);
  };
  door.replace = async (id, request, options) => {
    const before = await door.findOne(id);
    makeReadable(request.file);
    if (request.data.fileInfo) cleanName(request.data.fileInfo);
    const inspect = () => inspectUpload(request.file, request.data.fileInfo, before?.ext);
    await refuseFaults([inspect], onRefused);
    return replace(id, request, options);
  };
  door.updateFileInfo = async (id, info, options) => {
    const before = await door.findOne(id);
    cleanName(info);
    await refuseFaults([async () => assertNameFits(info.name, before?.ext)], onRefused);
    return updateFileInfo(id, info, options);
  };
}

function makeReadable(file: IncomingFile): void {
  if (file.originalFilename !== null) file.originalFilename = toReadableName(file.originalFilename);
}

function cleanName(info: FileInfo): void {
  if (info.name) info.name = toReadableName(info.name);
}

async function refuseFaults(
  inspections: (() => Promise<void>)[],
  onRefused: (refused: RefusedFile) => Promise<void>,
): Promise<void> {
  const reasons: string[] = [];
  for (const inspect of inspections) {
    try {
      await inspect();
    } catch (error) {
      if (!(error instanceof UnsafeFile)) throw error;
      await onRefused({ name: error.fileName, reason: error.message });
      reasons.push(error.message);
    }
  }
  if (reasons.length > 0) throw new errors.ValidationError(reasons.join(' '));
}

/** `replaced`: the extension of the file whose place it takes, which its address keeps. */
async function inspectUpload(
  file: IncomingFile,
  info: FileInfo | undefined,
  replaced?: string | null,
): Promise<void> {
  const name = file.originalFilename ?? info?.name ?? 'without a name';
  const types = await inspectFile(file.filepath, name);
  const type = chooseFileType(types, name);
  if (info?.name) chooseFileType(types, info.name);
  if (replaced && !type.extensions.includes(replaced.toLowerCase())) {
    throw new UnsafeFile(
      name,
      `holds ${type.inWords} and cannot take the place of a ${replaced}: upload it as a new file`,
    );
  }
  file.mimetype = type.mediaType;
  file.detectedMimeType = type.mediaType;
}

/** A new name may leave the extension out, and must not say another kind than the file is of. */
function assertNameFits(name: string | null | undefined, ext: string | null | undefined): void {
  const named = findExtension(name ?? '');
  if (!name || named === null || !ext) return;
  const type = Object.values(fileTypes).find(({ extensions }) =>
    extensions.some((one) => one === ext.toLowerCase()),
  );
  if (type === undefined || type.extensions.some((one) => one === named)) return;
  throw new UnsafeFile(name, `holds ${type.inWords} and must not be named ${named}`);
}
