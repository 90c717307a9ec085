import { toIssuedEdition } from '../../test/issued-edition';
import { listAffectedPaths } from './list-affected-paths';

test('of many editions, the home page and each company’s page are named once', () => {
  const { lists } = listAffectedPaths([
    toIssuedEdition({ slugs: ['one'], companySlugs: ['varmholt', 'quarrowby'] }),
    toIssuedEdition({ slugs: ['two'], companySlugs: ['varmholt'] }),
  ]);
  expect(lists).toEqual(['/', '/companies/varmholt', '/companies/quarrowby']);
});

test('a first edition changes no earlier page', () => {
  expect(listAffectedPaths([toIssuedEdition()])).toEqual({
    former: [],
    superseded: [],
    earlier: [],
    lists: ['/', '/companies/varmholt'],
  });
});

test('a correction changes the pages of every earlier edition, under every address', () => {
  const { former, superseded, earlier } = listAffectedPaths([
    toIssuedEdition({ editionNumber: 3, kind: 'correction', slugs: ['new', 'old'] }),
  ]);
  expect(former).toEqual(['/releases/old']);
  expect(superseded).toEqual(['/releases/new/editions/2']);
  for (const slug of ['new', 'old']) {
    for (const number of [1, 2, 3]) {
      expect(earlier).toContain(`/releases/${slug}/editions/${number}`);
      expect(earlier).toContain(`/releases/${slug}/editions/${number}/changes`);
    }
  }
});

test('a withdrawal supersedes no page by another: all are to be gone', () => {
  const withdrawal = toIssuedEdition({ editionNumber: 2, kind: 'withdrawal' });
  const { superseded, earlier } = listAffectedPaths([withdrawal]);
  expect(superseded).toEqual([]);
  expect(earlier).toContain('/releases/one/editions/1');
});
