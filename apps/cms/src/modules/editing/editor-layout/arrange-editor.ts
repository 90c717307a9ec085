import type { Core } from '@strapi/strapi';
import { layoutService } from '../../../platform/strapi-services';
import type { EditorLayout } from './editor-layout';
import { layouts } from './layouts';
import { publicationLayouts } from './publication-layouts';

/** Lays the edit forms and lists out as the team works, in place of Strapi's order of columns. */
export async function arrangeEditor(strapi: Core.Strapi): Promise<void> {
  for (const layout of layouts) await arrange(strapi, layout);
}

/** The same for what a newsroom has that is older than it. */
export async function arrangePublications(strapi: Core.Strapi): Promise<void> {
  for (const layout of publicationLayouts) await arrange(strapi, layout);
}

async function arrange(
  strapi: Core.Strapi,
  { uid, edit, list, sort, hints }: EditorLayout,
): Promise<void> {
  const service = layoutService(strapi);
  const contentType = service.findContentType(uid);
  const { settings, metadatas, options } = await service.findConfiguration(contentType);
  await service.updateConfiguration(contentType, {
    settings: {
      ...settings,
      ...(sort === undefined ? {} : { defaultSortBy: sort.by, defaultSortOrder: sort.order }),
    },
    metadatas: describe(metadatas, hints ?? {}),
    options,
    layouts: { edit: edit.map((row) => row.map(([name, size]) => ({ name, size }))), list },
  });
}

type Metadatas = Record<string, { edit?: object; list?: object }>;

function describe(metadatas: Metadatas, hints: Record<string, string>): Metadatas {
  return Object.fromEntries(
    Object.entries(metadatas).map(([field, metadata]) => {
      const description = hints[field];
      if (description === undefined) return [field, metadata];
      return [field, { ...metadata, edit: { ...metadata.edit, description } }];
    }),
  );
}
