import { cleanCompany, cleanRelease } from '../../testing/clean-release';
import { doc, link, p } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { companyDomain } from './company-domain';

const [investors, media] = cleanRelease.contacts;
const withMailbox = (email: string, organisation: string | null = 'Varmholt SE') => ({
  contacts:
    investors === undefined || media === undefined
      ? []
      : [{ ...investors, email, organisation }, media],
});

testRule(companyDomain, {
  allowed: [
    'See https://www.varmholt.example/, ir.varmholt.example and VARMHOLT.EXAMPLE.',
    'See www.sec.gov, www.norderwisch.com and b.com.',
    'Write to help@norderwisch-waerme.de.',
    withMailbox('lene@norderwisch.example', 'Norderwisch Advisors'),
    withMailbox('lene@norderwisch.example', null),
    withMailbox('lene@ir.varmholt.example'),
    {
      company: { ...cleanCompany, domains: [] },
      links: [{ label: 'Site', url: 'https://varmholt.com/' }],
    },
    {
      company: { ...cleanCompany, domains: [] },
      links: [{ label: 'Site', url: 'https://varmholttx.com/' }],
    },
    { company: null, links: [{ label: 'Site', url: 'https://varnholt.example/' }] },
  ],
  found: [
    [
      {
        company: { ...cleanCompany, domains: [] },
        links: [{ label: 'Site', url: 'https://varmhollt.com/' }],
      },
      { field: 'links.0.url' },
    ],
    [
      'See www.varmhollt.example.',
      { excerpt: 'www.varmhollt.example', fix: 'www.varmholt.example' },
    ],
    [
      'See https://ir.vramholt.example/reports, too.',
      {
        excerpt: 'https://ir.vramholt.example/reports',
        fix: 'https://ir.varmholt.example/reports',
      },
    ],
    ['Write to ir@varmhlt.example.', { excerpt: 'ir@varmhlt.example', fix: 'ir@varmholt.example' }],
    [
      { body: doc(p('Read ', link('the report', 'https://varmhoIt.example/x'), '.')) },
      { excerpt: 'the report', fix: null },
    ],
    [
      { body: doc(p('Write ', link('to us', 'mailto:ir@varmhalt.example?subject=x'), '.')) },
      'to us',
    ],
    [
      { body: doc(p('See ', link('www.varmhalt.example', 'https://www.varmhalt.example'), '.')) },
      'www.varmhalt.example',
    ],
    [withMailbox('ir@varmhelt.example'), { field: 'contacts.0.email', severity: 'error' }],
    [
      withMailbox('ir@mail.example'),
      {
        field: 'contacts.0.email',
        severity: 'warning',
        message: /mail\.example and not at varmholt\.example/,
      },
    ],
    [{ links: [{ label: 'Site', url: 'https://varmohlt.example/' }] }, { field: 'links.0.url' }],
    // Without a known domain the name tells.
    [
      { company: { ...cleanCompany, domains: [] }, body: doc(p('See www.warmholt.com.')) },
      { excerpt: 'www.warmholt.com', message: /its name is spelled “Varmholt”/, fix: null },
    ],
  ],
});
