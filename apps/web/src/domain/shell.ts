import type { InterfaceLanguage } from '@dateline/contract';
import type { CompanyName } from './release';

/** A typeface that readers' devices have. */
export type FontFamily = 'serif' | 'sans' | 'humanist' | 'slab';

export interface Theme {
  /** `#` and six hexadecimal digits. */
  accent: string;
  darkAccent: string;
  textFont: FontFamily;
  interfaceFont: FontFamily;
}

/** The newsroom's logo: `path` is its immutable place in this newsroom. */
export interface Logo {
  path: string;
  width: number | null;
  height: number | null;
  alternativeText: string;
}

/** How the newsroom calls itself and looks. */
export interface Newsroom {
  name: string;
  description: string | null;
  language: InterfaceLanguage;
  logo: Logo | null;
  darkLogo: Logo | null;
  theme: Theme;
  headerLinks: { label: string; url: string }[];
  footerLinks: { label: string; url: string }[];
  imprint: string | null;
}

/** What stands around every page. */
export interface Shell {
  /** Null where it could not be asked: a page that says so needs no more than the default look. */
  newsroom: Newsroom | null;
  /** Of the newsroom's own words on this page. */
  language: InterfaceLanguage;
  /** Whose releases the newsroom holds, by name. */
  companies: CompanyName[];
}
