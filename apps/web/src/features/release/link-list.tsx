import type { Release } from '../../domain/release';
import { useMessages } from '../../language/language-context';

/** The addresses that a release points its readers to. */
export function LinkList({ links }: { links: Release['links'] }) {
  const messages = useMessages().release;
  return (
    <section>
      <h2>{messages.links}</h2>
      <ul>
        {links.map(({ url, label }) => (
          <li key={url}>
            <a href={url}>
              <bdi>{label}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
