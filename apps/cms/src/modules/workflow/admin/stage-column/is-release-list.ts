import { releaseModel } from '../../../../platform/admin/release-model';

/** Whether an address of the admin panel is the list of releases. */
export function isReleaseList(pathname: string): boolean {
  return decodeURIComponent(pathname).replace(/\/$/, '').endsWith(`/${releaseModel}`);
}
