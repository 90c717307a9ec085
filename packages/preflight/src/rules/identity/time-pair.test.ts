import { testRule } from '../../testing/test-rule';
import { timePair } from './time-pair';

testRule(timePair, {
  allowed: [
    'The call is at 8:00 a.m. ET (1:00 p.m. GMT) on March 5, 2026.',
    'The call is at 8:00 a.m. ET / 2:00 p.m. CEST on May 13, 2026.',
    // The weeks in which the clocks of one side have changed.
    'The call is at 9:00 a.m. EDT (2:00 p.m. CET) on March 11, 2026.',
    'The call is at 8:00 a.m. EDT (1:00 p.m. BST) and at 14:00 CEST (12:00 UTC).',
    'The call is at 4:30 p.m. PT, 7:30 p.m. Eastern Time.',
    'The call is at 8:00 ET (2:00 p.m. CET) on January 14, 2026.',
    'It opens at 8:00 a.m. ET; the call is at 10:00 a.m. ET.',
    'The call is at 5:00 p.m. ET on May 13, 2026 (7:00 a.m. SGT on May 14), or 7:00 p.m. ET (7:00 a.m. SGT).',
    'The call is at 13:00 GMT (14:00 CEST) on May 13, 2026.',
  ],
  found: [
    [
      'The call will be at 8:00 a.m. ET (2:00 p.m. GMT) on March 5, 2026.',
      {
        excerpt: '8:00 a.m. ET (2:00 p.m. GMT',
        message: /ET and GMT are 5 hours apart on that day/,
      },
    ],
    ['The call is at 14:00 CEST / 9:00 a.m. EDT on May 13, 2026.', '14:00 CEST / 9:00 a.m. EDT'],
    ['The call is at 2 p.m. PT (4 p.m. ET).', '2 p.m. PT (4 p.m. ET'],
  ],
});
