import { cleanCompany } from '../../testing/clean-release';
import { doc, link, p } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { socialHandle } from './social-handle';

testRule(socialHandle, {
  allowed: [
    'Follow @varmholt, @Varmholt and @norderwisch; write to me@varmhollt.',
    'See linkedin.com/company/Varmholt/, https://x.com/varmholt?lang=en and twitter.com/varmholt.',
    'See https://www.facebook.com/varmhollt, where the company has no profile in the library.',
    { company: { ...cleanCompany, socialProfiles: [] }, headline: 'Varmholt Opens @varmhollt' },
    { company: null, headline: 'Varmholt Opens @varmhollt' },
  ],
  found: [
    ['Follow @varmhollt.', { excerpt: '@varmhollt', message: /called “@varmholt”/ }],
    ['See www.linkedin.com/company/warmholt/.', 'www.linkedin.com/company/warmholt/'],
    ['See https://twitter.com/varmhotl.', 'https://twitter.com/varmhotl'],
    [{ body: doc(p('Follow us on ', link('X', 'https://x.com/varmhoIt'), '.')) }, 'X'],
  ],
});
