import type { Core } from '@strapi/strapi';
import { layoutService } from '../strapi-services';
import { type DeskLayout, layouts } from './layouts';

/** Lays the edit forms and lists out as the team works, in place of Strapi's order of columns. */
export async function arrangeDesk(strapi: Core.Strapi): Promise<void> {
  for (const layout of layouts) await arrange(strapi, layout);
}

async function arrange(strapi: Core.Strapi, { uid, edit, list, sort }: DeskLayout): Promise<void> {
  const service = layoutService(strapi);
  const contentType = service.findContentType(uid);
  const { settings, metadatas, options } = await service.findConfiguration(contentType);
  await service.updateConfiguration(contentType, {
    settings: {
      ...settings,
      ...(sort === undefined ? {} : { defaultSortBy: sort.by, defaultSortOrder: sort.order }),
    },
    metadatas,
    options,
    layouts: { edit: edit.map((row) => row.map(([name, size]) => ({ name, size }))), list },
  });
}
