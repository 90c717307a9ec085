import type { Attachment } from '../../domain/release';
import { useLocale, useMessages } from '../../language/language-context';
import { formatBytes } from '../../ui/format-bytes';

interface FileListProps {
  /** The files that were issued with a release. */
  files: Attachment[];
  /** Where the release itself lies as PDF; null for what is not issued. */
  pdfPath: string | null;
}

/** What can be taken along: the release itself, and the files that were issued with it. */
export function FileList({ files, pdfPath }: FileListProps) {
  const { downloads, asPdf } = useMessages().release;
  const locale = useLocale();
  if (files.length === 0 && pdfPath === null) return null;
  return (
    <section className="files">
      <h2>{downloads}</h2>
      <ul>
        {pdfPath !== null && (
          <li>
            <a href={pdfPath} type="application/pdf">
              {asPdf}
            </a>
          </li>
        )}
        {files.map((file) => (
          <li key={file.path}>
            <a href={file.path} type={file.mediaType}>
              <bdi>{file.title}</bdi>
            </a>
            <span className="note">{`${toKind(file)}, ${formatBytes(file.bytes, locale)}`}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The ending of the file's name: what people call its kind. */
function toKind({ path }: Attachment): string {
  return path.slice(path.lastIndexOf('.') + 1).toUpperCase();
}
