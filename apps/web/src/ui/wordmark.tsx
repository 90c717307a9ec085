import { companyPath, homePath } from '@dateline/contract';
import type { CompanyName } from '../domain/release';
import type { Logo, Shell } from '../domain/shell';
import { useMessages } from '../language/language-context';
import { toShellPath } from './to-shell-path';

interface WordmarkProps {
  shell: Shell;
  /** Whose page it is, if one company's. */
  company: CompanyName | undefined;
}

/**
 * The newsroom's logo or name, and the company's where the page is that of one among several. A
 * newsroom that nobody has named yet lets the company come first.
 */
export function Wordmark({ shell, company }: WordmarkProps) {
  const { common } = useMessages();
  const { newsroom } = shell;
  const name = newsroom?.name ?? common.newsroom;
  const home = { path: toShellPath(shell, homePath), name };
  if (newsroom?.logo) {
    return (
      <p className="wordmark">
        <a className="logo" href={home.path}>
          <LogoPicture logo={newsroom.logo} darkLogo={newsroom.darkLogo} fallback={name} />
        </a>
        {company && shell.companies.length > 1 && <Name {...toOwn(shell, company)} />}
      </p>
    );
  }
  const isNamed = company === undefined || name.includes(company.name);
  const names = isNamed ? [home] : [home, toOwn(shell, company)];
  if (name === common.newsroom) names.reverse();
  return (
    <p className="wordmark">
      {names.map((one, index) => (
        <Name key={one.path} {...one} isFirst={index === 0} />
      ))}
    </p>
  );
}

function toOwn(shell: Shell, { slug, name }: CompanyName) {
  return { path: toShellPath(shell, companyPath(slug)), name };
}

function Name({ path, name, isFirst }: { path: string; name: string; isFirst?: boolean }) {
  return (
    <a className={isFirst ? 'name' : 'room'} href={path}>
      <bdi>{name}</bdi>
    </a>
  );
}

interface LogoPictureProps {
  logo: Logo;
  darkLogo: Logo | null;
  /** What is said where the logo has no words of its own. */
  fallback: string;
}

function LogoPicture({ logo, darkLogo, fallback }: LogoPictureProps) {
  return (
    <picture>
      {darkLogo && <source srcSet={darkLogo.path} media="(prefers-color-scheme: dark)" />}
      <img
        // A logo for light ground alone keeps light ground: it might not be seen on dark.
        className={darkLogo ? undefined : 'on-light'}
        src={logo.path}
        alt={logo.alternativeText || fallback}
        width={logo.width ?? undefined}
        height={logo.height ?? undefined}
      />
    </picture>
  );
}
