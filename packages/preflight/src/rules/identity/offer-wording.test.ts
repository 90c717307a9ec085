import { testRule } from '../../testing/test-rule';
import { offerWording } from './offer-wording';

testRule(offerWording, {
  allowed: [
    'This release shall not constitute an offer to sell any securities.',
    'This press release does not constitute, nor form part of, an offer.',
    'Neither this announcement nor its contents shall constitute an offer.',
    'Nothing in this release shall constitute an offer to sell.',
    'This release is neither an offer nor a solicitation.',
    'The tender offer will constitute an offer to all holders.',
    'This release will form the basis of the call.',
    'This press release may be deemed to be solicitation material in respect of the merger.',
  ],
  found: [
    [
      'This release shall constitute an offer to sell or the solicitation of an offer to buy any securities.',
      { excerpt: 'shall constitute', message: /a “not” is missing/ },
    ],
    ['It is so. This press release does constitute an offer of securities.', 'does constitute'],
    ['This announcement should be construed as an offer to sell shares.', 'should be construed as'],
  ],
});
