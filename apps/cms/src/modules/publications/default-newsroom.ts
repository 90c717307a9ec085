import type { NewsroomContent } from './publication-content';

/** A newsroom that nobody has set up yet. */
export const defaultNewsroom: NewsroomContent = {
  name: 'Newsroom',
  description: null,
  language: 'en',
  logo: null,
  darkLogo: null,
  theme: { accent: '#0a4f5c', darkAccent: '#7fc8d4', textFont: 'serif', interfaceFont: 'sans' },
  headerLinks: [],
  footerLinks: [],
  imprint: null,
};
