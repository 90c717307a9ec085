import type { Attachment } from '../../domain/release';

/** The files that were issued with a release. */
export function FileList({ files }: { files: Attachment[] }) {
  return (
    <section>
      <h2>Files</h2>
      <ul>
        {files.map((file) => (
          <li key={file.path}>
            <a href={file.path}>{file.title}</a>
            <span className="note">{`${toKind(file)}, ${toSize(file.bytes)}`}</span>
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

function toSize(bytes: number): string {
  const [unit, size] = bytes < 1e6 ? ['KB', bytes / 1e3] : ['MB', bytes / 1e6];
  return `${size < 10 ? Math.max(size, 0.1).toFixed(1) : Math.round(size)} ${unit}`;
}
