import type { Release } from '../../domain/release';
import { useLanguage, useMessages } from '../../language/language-context';

/** What readers do with a release: take it along, print, cite and share it. */
export function ReleaseTools({ release }: { release: Release }) {
  const { pdf, print, cite, share, tools } = useMessages().release;
  const language = useLanguage();
  const { pdfPath } = release.edition;
  if (pdfPath === null) return null;
  return (
    <ul className="tools" aria-label={tools} lang={language}>
      <li>
        <a href={pdfPath} type="application/pdf">
          {pdf}
        </a>
      </li>
      <li>
        <a href="#cite">{cite}</a>
      </li>
      <li>
        <a href="#share">{share}</a>
      </li>
      <li>
        <button className="quiet" type="button" hidden data-print="">
          {print}
        </button>
      </li>
    </ul>
  );
}
