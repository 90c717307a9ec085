import { adminApi } from '@strapi/strapi/admin';
import { releaseModel } from './release-model';

/** Dateline's own routes, with Strapi's tag of a document: saving one asks anew what hangs on it. */
export const datelineApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document', 'AuditTrail'] });

/** Strapi's own tag of a release: whatever invalidates it loads the form and the panels again. */
export function toReleaseTag(documentId: string) {
  return { type: 'Document' as const, id: `${releaseModel}_${documentId}` };
}
