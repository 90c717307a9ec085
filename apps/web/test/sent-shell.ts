import type { ShellPartsFragment } from '../src/data/generated/operations';

/** What stands around a page, as the CMS sends it. */
export function toSentShell(
  changes: Partial<ShellPartsFragment['newsroom']> = {},
): ShellPartsFragment {
  return {
    newsroom: {
      name: 'Varmholt Newsroom',
      description: null,
      language: 'en',
      logo: null,
      darkLogo: null,
      theme: { accent: '#0a4f5c', darkAccent: '#7fc8d4', textFont: 'SERIF', interfaceFont: 'SANS' },
      headerLinks: [],
      footerLinks: [],
      imprint: null,
      ...changes,
    },
    companies: [{ slug: 'varmholt', name: 'Varmholt' }],
  };
}
