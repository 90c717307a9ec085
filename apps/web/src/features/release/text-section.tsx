import type { TextBlock } from '../../domain/release';
import { IssuedText } from './body/issued-text';
import type { TextContext } from './body/text-context';

interface TextSectionProps {
  kind: 'boilerplate' | 'disclaimer';
  block: TextBlock;
  context: TextContext;
}

/** A boilerplate or a disclaimer. */
export function TextSection({ kind, block, context }: TextSectionProps) {
  return (
    <section className={kind}>
      {block.heading !== null && <h2>{block.heading}</h2>}
      <IssuedText body={block.body} context={context} />
    </section>
  );
}
