import { doc, link, p, text } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { linkTarget } from './link-target';

const withLink = (words: string, href: string) => ({
  body: doc(p('See ', link(words, href), '.')),
});

testRule(linkTarget, {
  allowed: [
    'WE ARE HERE. Maps of HERE Technologies are used.',
    withLink('here', 'https://www.varmholt.example/'),
    withLink('ir.varmholt.example', 'https://www.varmholt.example/ir'),
    withLink('www.varmholt.example', 'https://cts.businesswire.com/ct/CT?id=smartlink'),
    withLink('ir@varmholt.example', 'mailto:ir@varmholt.example'),
    withLink('see www.sec.gov for more', 'https://www.varmholt.example/'),
    withLink('twitter.com/varmholt', 'https://x.com/varmholt'),
    withLink('+49 40 1', 'tel:+49401'),
    'We are here to stay, and what can be found here in Hamburg is new.',
    'The form is available here: https://www.varmholt.example/form',
    { body: doc(p('Details can be found ', link('here', 'https://www.varmholt.example/'), '.')) },
  ],
  found: [
    ['More is found in the press release HERE.', { excerpt: 'HERE', severity: 'warning' }],
    [
      withLink('here', '#'),
      { excerpt: 'here', severity: 'error', message: /“here” leads nowhere/ },
    ],
    [withLink('LinkedIn', ''), 'LinkedIn'],
    [withLink('here', 'https://'), 'here'],
    [withLink('here', 'javascript:alert(1)'), 'here'],
    [withLink('here', '#outlook'), { message: /“#outlook”, a place that the page does not have/ }],
    [withLink('here', 'https://www.example.com/x'), { message: /placeholder “example.com”/ }],
    [withLink('here', 'http://localhost:3000/'), 'here'],
    [
      withLink('here', 'https://nam02.safelinks.protection.outlook.com/?url=x'),
      { severity: 'warning' },
    ],
    [
      withLink('www.varmholt.example', 'https://www.norderwisch.example/'),
      { message: /says “www.varmholt.example”, but leads to “norderwisch.example”/ },
    ],
    // One link in two parts is one finding.
    [
      {
        body: doc(
          p(link('he', '#'), {
            ...text('re', 'bold'),
            marks: [{ type: 'link', attrs: { href: '#' } }, { type: 'bold' }],
          }),
        ),
      },
      'here',
    ],
    [{ source: 'See [here](#).' }, { excerpt: '[here](#)', severity: 'error' }],
    ['Detailed information can be found here.', { excerpt: 'here', severity: 'warning' }],
    ['To register, click here to open the form.', 'here'],
  ],
});
