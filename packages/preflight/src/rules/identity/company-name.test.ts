import { cleanCompany, cleanRelease } from '../../testing/clean-release';
import { readExample } from '../../testing/read-example';
import { testRule } from '../../testing/test-rule';
import { companyName } from './company-name';

const company = {
  ...cleanCompany,
  name: 'Norderwisch Sciences',
  legalName: 'Norderwisch Sciences, Inc.',
};

testRule(companyName, {
  allowed: [
    'Varmholt, VARMHOLT SE and Varmholt’s plant.',
    'Varmholt® SE and the Varmholter Straße.',
    'Write to info@warmholt.example or see https://warmholt.example/Warmholt.',
    { source: 'VARMHOLT' },
    { source: null },
    // With or without the marks of its own language.
    'The parent, Värmholt SE, is listed too.',
    // A parent speaks.
    {
      ...readExample(
        '# About Varmholt\n\nVarmholt is part of Quarrow Industries Co. (NYSE: QRW).',
        'boilerplate',
      ),
      source: 'Quarrow Industries Co.',
    },
    { company: null, source: 'Warmholt SE' },
    { company, source: 'Norderwisch Sciences Inc', body: null, boilerplates: [], contacts: [] },
    { company, source: 'Norderwisch', headline: 'Norderwisch Science Fair Opens' },
    // Another company whose name is far enough away.
    { company, source: 'Norderwisch Sciences and Norden Software, Inc.' },
    // Too common to be a slip.
    'Varnholt is a town. Varnholt has a mayor. Varnholt is old.',
    'a varnholt in lower case',
  ],
  found: [
    [{ source: 'Warmholt SE' }, { excerpt: 'Warmholt', severity: 'error', fix: 'Varmholt' }],
    [{ source: 'WARMHOLT SE' }, { excerpt: 'WARMHOLT', fix: 'VARMHOLT' }],
    [
      { source: 'Norderwisch Wärme GmbH' },
      { severity: 'warning', message: /but the company is “Varmholt SE”/ },
    ],
    ['The share of Vamrholt SE rose.', { excerpt: 'Vamrholt', severity: 'error' }],
    ['The share of Varmhol rose.', { excerpt: 'Varmhol', severity: 'warning' }],
    [
      { company, source: 'Nordervisch Sciences' },
      {
        excerpt: 'Nordervisch',
        severity: 'error',
        message: /“Norderwisch Sciences”.*“Nordervisch”/,
      },
    ],
    [
      { company, source: 'Norderwisch Science' },
      { excerpt: 'Science', severity: 'error', fix: 'Sciences' },
    ],
    [
      {
        boilerplates: cleanRelease.boilerplates.map((one) => ({
          ...one,
          heading: 'About Varmholdt SE',
        })),
      },
      { excerpt: 'Varmholdt', field: 'boilerplates.0.heading' },
    ],
    [
      {
        contacts: cleanRelease.contacts.map((one, index) =>
          index === 0 ? { ...one, organisation: 'Warmholt SE' } : one,
        ),
      },
      { excerpt: 'Warmholt', field: 'contacts.0.organisation' },
    ],
  ],
});
