import { companyPath, homePath } from '@dateline/contract';
import type { CompanyName } from '../domain/release';

/** What the newsroom promises, and where else to go in it. */
export function Footer({ companies }: { companies: CompanyName[] }) {
  return (
    <footer className="footer" lang="en">
      <div className="frame">
        <p className="promise">
          Every release here is a numbered edition, kept as it was issued. A correction is a new
          edition at the same address, and says so.
        </p>
        <nav aria-label="Footer">
          <a href={homePath}>Latest releases</a>
          {companies.map(({ slug, name }) => (
            <a key={slug} href={companyPath(slug)}>
              {name}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  );
}
