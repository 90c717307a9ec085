import { cleanRelease } from '../../testing/clean-release';
import { testRule } from '../../testing/test-rule';
import { staleBlock } from './stale-block';

const withVersion = (version: { carried: number; newest: number } | null, name: string | null) =>
  cleanRelease.boilerplates.map((block) => ({ ...block, name, version }));

testRule(staleBlock, {
  allowed: [
    { boilerplates: withVersion(null, null) },
    { boilerplates: withVersion({ carried: 2, newest: 2 }, 'About') },
  ],
  found: [
    [
      { boilerplates: withVersion({ carried: 1, newest: 3 }, 'About Varmholt') },
      { field: 'boilerplates.0', message: /“About Varmholt” is carried in version 1.*version 3/ },
    ],
    [
      { disclaimers: withVersion({ carried: 1, newest: 2 }, null) },
      { field: 'disclaimers.0', message: /“About Varmholt SE”/ },
    ],
  ],
});
