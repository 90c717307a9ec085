import type { MediaItem, MediaKind } from '../../domain/media';
import { useMessages } from '../../language/language-context';
import { groupByCompany } from './group-by-company';
import { MediaCard } from './media-card';

const kinds: MediaKind[] = ['logo', 'portrait', 'picture', 'document'];

/** What may be reprinted, by company and by kind. */
export function MediaPage({ items }: { items: MediaItem[] }) {
  const { media } = useMessages();
  if (items.length === 0) {
    return (
      <div className="message">
        <h1>{media.none}</h1>
        <p>{media.noneText}</p>
      </div>
    );
  }
  return (
    <>
      <header className="page-head">
        <h1>{media.title}</h1>
        <p className="intro">{media.intro}</p>
      </header>
      {groupByCompany(items).map(({ company, items: ofCompany }) => (
        <section key={company?.slug ?? ''} className="library">
          <h2>
            <bdi>{company?.name ?? media.general}</bdi>
          </h2>
          <ul className="gallery">
            {sort(ofCompany).map((item) => (
              <MediaCard key={item.id} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Logos first; within a kind as the team has them. */
function sort(items: MediaItem[]): MediaItem[] {
  return kinds.flatMap((kind) => items.filter((item) => item.kind === kind));
}
