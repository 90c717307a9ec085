import { isReleaseList } from './is-release-list';

const lists = '/admin/content-manager/collection-types';

test.each([
  [`${lists}/api::release.release`, true],
  [`${lists}/api%3A%3Arelease.release/`, true],
  [`${lists}/api::release.release/k3j4h5`, false],
  [`${lists}/api::company.company`, false],
  ['/admin/audit-trail', false],
])('%s is the list of releases: %s', (pathname, isList) => {
  expect(isReleaseList(pathname)).toBe(isList);
});
