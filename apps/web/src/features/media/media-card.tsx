import type { MediaFile, MediaItem } from '../../domain/media';
import { useLocale, useMessages } from '../../language/language-context';
import { formatBytes } from '../../ui/format-bytes';
import { toFileKind } from './to-file-kind';
import { toPreviewFile } from './to-preview-file';

/** Something for reuse: what it looks like, what to print with it, and its sizes to download. */
export function MediaCard({ item }: { item: MediaItem }) {
  const { media } = useMessages();
  const preview = toPreviewFile(item);
  return (
    <li className={`media of-${item.kind}`}>
      {preview ? (
        <a className="plate" href={item.file.path} tabIndex={-1} aria-hidden="true">
          <img
            src={preview.path}
            width={preview.width ?? undefined}
            height={preview.height ?? undefined}
            alt=""
            loading="lazy"
            decoding="async"
          />
        </a>
      ) : (
        <p className="plate" aria-hidden="true">
          {toFileKind(item.file)}
        </p>
      )}
      <p className="kind">{media.kinds[item.kind]}</p>
      <h3 dir="auto">{item.title}</h3>
      {preview && <p className="spoken">{item.alternativeText}</p>}
      {item.caption !== null && <p dir="auto">{item.caption}</p>}
      {item.credit !== null && <p className="note">{media.credit(item.credit)}</p>}
      <ul className="files">
        {[item.file, ...item.sizes.toReversed()].map((file) => (
          <FileLink key={file.path} file={file} title={item.title} />
        ))}
      </ul>
      {item.terms !== null && (
        <details>
          <summary>{media.terms}</summary>
          <p>{item.terms}</p>
        </details>
      )}
    </li>
  );
}

function FileLink({ file, title }: { file: MediaFile; title: string }) {
  const { media } = useMessages();
  const locale = useLocale();
  const { width, height } = file;
  const facts = [
    toFileKind(file),
    width !== null && height !== null
      ? media.pixels(width, height)
      : file.mediaType.startsWith('image/')
        ? media.scales
        : null,
    formatBytes(file.bytes, locale),
  ].filter((fact) => fact !== null);
  const what = facts.join(', ');
  return (
    <li>
      <a href={file.path} download={file.name} aria-label={media.downloadOf(title, what)}>
        {facts.slice(0, -1).join(', ')}
      </a>{' '}
      <span className="note">{facts.at(-1)}</span>
    </li>
  );
}
