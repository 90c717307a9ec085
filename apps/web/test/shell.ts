import type { Newsroom, Shell } from '../src/domain/shell';

/** What stands around a page, of a newsroom without settings of its own but for those given. */
export function toShellShown(changes: Partial<Newsroom> = {}, shell: Partial<Shell> = {}): Shell {
  return {
    newsroom: {
      name: 'Newsroom',
      description: null,
      language: 'en',
      logo: null,
      darkLogo: null,
      theme: {
        accent: '#0a4f5c',
        darkAccent: '#7fc8d4',
        textFont: 'serif',
        interfaceFont: 'sans',
      },
      headerLinks: [],
      footerLinks: [],
      imprint: null,
      ...changes,
    },
    language: 'en',
    companies: [{ slug: 'varmholt', name: 'Varmholt' }],
    ...shell,
  };
}
