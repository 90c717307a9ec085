import type { ImageNode } from '@dateline/release';
import type { Picture } from '../../../domain/release';

interface FigureProps {
  image: ImageNode;
  pictures: Record<string, Picture>;
}

/** An issued picture with its caption; its size is said, so that the text does not jump. */
export function Figure({ image, pictures }: FigureProps) {
  const { file, alt, caption } = image.attrs;
  const picture = pictures[file];
  if (!picture) throw new TypeError(`The picture ${file} is not among the edition's files.`);
  return (
    <figure>
      <img
        src={picture.path}
        alt={alt}
        width={picture.width ?? undefined}
        height={picture.height ?? undefined}
      />
      {caption !== null && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
