import type { Release } from '../../domain/release';

/** The addresses that a release points its readers to. */
export function LinkList({ links }: { links: Release['links'] }) {
  return (
    <section>
      <h2>Links</h2>
      <ul>
        {links.map(({ url, label }) => (
          <li key={url}>
            <a href={url}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
