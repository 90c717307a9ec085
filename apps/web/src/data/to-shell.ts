import type { InterfaceLanguage } from '@dateline/contract';
import type { FontFamily, Logo, Newsroom, Shell } from '../domain/shell';
import { toInterfaceLanguage } from '../language/to-interface-language';
import type {
  FontFamily as SentFontFamily,
  LogoPartsFragment,
  ShellPartsFragment,
} from './generated/operations';

const fonts: Record<SentFontFamily, FontFamily> = {
  SERIF: 'serif',
  SANS: 'sans',
  HUMANIST: 'humanist',
  SLAB: 'slab',
};

/** @param language of the page's own words; null for the one that the newsroom prefers. */
export function toShell(sent: ShellPartsFragment, language: InterfaceLanguage | null): Shell {
  const newsroom = toNewsroom(sent.newsroom);
  return {
    newsroom,
    language: language ?? newsroom.language,
    companies: sent.companies.map(({ slug, name }) => ({ slug, name })),
  };
}

function toNewsroom(sent: ShellPartsFragment['newsroom']): Newsroom {
  const { theme } = sent;
  return {
    name: sent.name,
    description: sent.description,
    language: toInterfaceLanguage(sent.language),
    logo: sent.logo && toLogo(sent.logo),
    darkLogo: sent.darkLogo && toLogo(sent.darkLogo),
    theme: {
      accent: theme.accent,
      darkAccent: theme.darkAccent,
      textFont: fonts[theme.textFont],
      interfaceFont: fonts[theme.interfaceFont],
    },
    headerLinks: sent.headerLinks.map(({ label, url }) => ({ label, url })),
    footerLinks: sent.footerLinks.map(({ label, url }) => ({ label, url })),
    imprint: sent.imprint,
  };
}

/** Shown from this newsroom itself, whatever its public origin. */
function toLogo({ url, width, height, alternativeText }: LogoPartsFragment): Logo {
  return { path: new URL(url).pathname, width, height, alternativeText };
}
