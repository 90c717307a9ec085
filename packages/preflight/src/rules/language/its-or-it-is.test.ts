import { testRule } from '../../testing/test-rule';
import { itsOrItIs } from './its-or-it-is';

testRule(itsOrItIs, {
  allowed: [
    'It’s a new plant. Its own plant. It’s been built by its subsidiary for its not-for-profit arm.',
    'Its A-rated notes are its anchor. It’s ownership that counts.',
  ],
  found: [
    [
      'It builds it’s own plant.',
      { excerpt: 'it’s', fix: 'its', message: /Before “own” stands “it’s”: write “its”/ },
    ],
    ["It pays it's shareholders and it's wholly-owned units.", { fix: 'its' }, { fix: 'its' }],
    ['We know its a plant and its not new.', { excerpt: 'its', fix: "it's" }, { fix: "it's" }],
    ['“Its been built,” he said; it’s so.', { excerpt: 'Its', fix: 'It’s' }],
  ],
});
