import type { Core } from '@strapi/strapi';
import { arrangePublications } from './arrange-editor';
import { grantPublications } from '../../accounts/ensure-roles';

/**
 * A newsroom that ran before there were events, a media library and settings of its own is given
 * the rights and the layouts of these, once. A new one has them from its first start.
 */
export async function welcomePublications(
  strapi: Core.Strapi,
  isFirstStart: boolean,
): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'dateline' });
  if ((await store.get({ key: 'publications' })) === true) return;
  if (!isFirstStart) {
    await grantPublications(strapi);
    await arrangePublications(strapi);
  }
  await store.set({ key: 'publications', value: true });
}
