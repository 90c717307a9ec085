import { releaseModel } from '../../../platform/admin/release-model';

/** The list of releases, what was changed last first. */
export const releasesPath = `/content-manager/collection-types/${releaseModel}?page=1&pageSize=20&sort=updatedAt:DESC`;
