import {
  alertsPath,
  archivePath,
  calendarPath,
  contactsPath,
  homePath,
  mediaPath,
} from '@dateline/contract';
import type { CompanyName } from '../domain/release';
import type { Shell } from '../domain/shell';
import { useLanguage, useMessages } from '../language/language-context';
import { LanguageSwitch } from './language-switch';
import { SearchField } from './search-field';
import { toShellPath } from './to-shell-path';
import { Wordmark } from './wordmark';

export type Place =
  | 'home'
  | 'archive'
  | 'search'
  | 'company'
  | 'contacts'
  | 'media'
  | 'calendar'
  | 'alerts'
  | 'other';

interface MastheadProps {
  shell: Shell;
  company: CompanyName | undefined;
  place: Place;
  otherLanguages: { language: string; path: string }[];
}

/** Whose newsroom it is, and where else to go: the same at the head of every page. */
export function Masthead({ shell, company, place, otherLanguages }: MastheadProps) {
  const language = useLanguage();
  const links = shell.newsroom?.headerLinks ?? [];
  return (
    <header className="masthead" lang={language}>
      {(links.length > 0 || otherLanguages.length > 0) && (
        <div className="frame service">
          {links.length > 0 && <SiteLinks links={links} />}
          {otherLanguages.length > 0 && <LanguageSwitch others={otherLanguages} />}
        </div>
      )}
      <div className="frame brand">
        <Wordmark shell={shell} company={company} />
        {place !== 'search' && <SearchField shell={shell} />}
      </div>
      <div className="frame">
        <Rooms shell={shell} place={place} />
      </div>
    </header>
  );
}

function Rooms({ shell, place }: { shell: Shell; place: Place }) {
  const { common } = useMessages();
  const rooms = [
    { place: 'home', path: homePath, label: common.releases },
    { place: 'archive', path: archivePath, label: common.archive },
    { place: 'calendar', path: calendarPath, label: common.calendar },
    { place: 'media', path: mediaPath, label: common.media },
    { place: 'contacts', path: contactsPath, label: common.contacts },
    { place: 'alerts', path: alertsPath, label: common.alerts },
  ];
  return (
    <nav className="rooms" aria-label={common.mainNavigation}>
      {rooms.map((room) => (
        <a
          key={room.place}
          href={toShellPath(shell, room.path)}
          aria-current={place === room.place ? 'page' : undefined}
        >
          {room.label}
        </a>
      ))}
    </nav>
  );
}

function SiteLinks({ links }: { links: { label: string; url: string }[] }) {
  const { common } = useMessages();
  return (
    <nav className="site-links" aria-label={common.siteNavigation}>
      {links.map(({ label, url }) => (
        <a key={url} href={url}>
          <bdi>{label}</bdi>
        </a>
      ))}
    </nav>
  );
}
