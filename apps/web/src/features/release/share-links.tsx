import type { Release } from '../../domain/release';
import { useMessages } from '../../language/language-context';
import { CopyButton } from '../../ui/copy-button';
import { listShareLinks } from './list-share-links';

/** Plain links to where a release can be passed on: no network's script knows who reads it. */
export function ShareLinks({ release: { headline, url } }: { release: Release }) {
  const messages = useMessages().release;
  return (
    <section className="share" id="share">
      <h2>{messages.share}</h2>
      <ul>
        <li>
          <a
            href={`mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(messages.mailBody(headline, url))}`}
          >
            {messages.byMail}
          </a>
        </li>
        {listShareLinks(headline, url).map(({ name, href }) => (
          <li key={name}>
            <a href={href} rel="noopener nofollow">
              {name}
            </a>
          </li>
        ))}
      </ul>
      <CopyButton text={url} label={messages.copyAddress} />
    </section>
  );
}
