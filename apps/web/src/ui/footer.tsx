import {
  alertsPath,
  archivePath,
  calendarFeedPath,
  calendarPath,
  companyPath,
  contactsPath,
  feedPath,
  homePath,
  mediaPath,
} from '@dateline/contract';
import type { ReactNode } from 'react';
import type { Shell } from '../domain/shell';
import { useLanguage, useMessages } from '../language/language-context';
import { toShellPath } from './to-shell-path';

/** Of very many companies the foot names some; all are in the archive. */
const mostCompanies = 8;

/** What the newsroom promises, who answers for it, and where else to go. */
export function Footer({ shell }: { shell: Shell }) {
  const { common } = useMessages();
  const { newsroom } = shell;
  const to = (path: string) => toShellPath(shell, path);
  return (
    <footer className="footer" lang={useLanguage()}>
      <div className="frame foot-columns">
        <div className="promise">
          <p>{common.promise}</p>
          {newsroom?.imprint && <p className="imprint">{newsroom.imprint}</p>}
        </div>
        {shell.companies.length > 0 && (
          <Column title={common.companies}>
            {shell.companies.slice(0, mostCompanies).map(({ slug, name }) => (
              <a key={slug} href={to(companyPath(slug))}>
                <bdi>{name}</bdi>
              </a>
            ))}
            {shell.companies.length > mostCompanies && <a href={to(archivePath)}>{common.all}</a>}
          </Column>
        )}
        <Column title={common.newsroom}>
          <a href={to(homePath)}>{common.releases}</a>
          <a href={to(archivePath)}>{common.archive}</a>
          <a href={to(calendarPath)}>{common.calendar}</a>
          <a href={to(mediaPath)}>{common.media}</a>
          <a href={to(contactsPath)}>{common.contacts}</a>
        </Column>
        <Column title={common.follow}>
          <a href={to(alertsPath)}>{common.alerts}</a>
          <a href={feedPath('rss', { type: 'all' })}>{common.rss}</a>
          <a href={feedPath('atom', { type: 'all' })}>{common.atom}</a>
          <a href={feedPath('json', { type: 'all' })}>{common.jsonFeed}</a>
          <a href={calendarFeedPath}>{common.calendarFeed}</a>
        </Column>
      </div>
      {newsroom && newsroom.footerLinks.length > 0 && (
        <nav className="frame foot-links" aria-label={common.footerNavigation}>
          {newsroom.footerLinks.map(({ label, url }) => (
            <a key={url} href={url}>
              <bdi>{label}</bdi>
            </a>
          ))}
        </nav>
      )}
    </footer>
  );
}

function Column({ title, children }: { title: string; children: ReactNode }) {
  return (
    <nav aria-label={title}>
      <h2>{title}</h2>
      {children}
    </nav>
  );
}
