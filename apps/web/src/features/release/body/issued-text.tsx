import type { BodyDocument } from '@dateline/release';
import { Blocks } from './blocks';
import { Inline } from './inline';
import type { TextContext } from './text-context';

interface IssuedTextProps {
  body: BodyDocument;
  /** Runs in before the first paragraph, as releases are printed. */
  dateline?: string | null;
  context: TextContext;
}

/** A text as it was issued. */
export function IssuedText({ body, dateline = null, context }: IssuedTextProps) {
  if (dateline === null) return <Blocks blocks={body.content} context={context} />;
  const [first, ...rest] = body.content;
  const runsIn = first?.type === 'paragraph';
  return (
    <>
      <p>
        <strong className="dateline">{dateline}</strong>
        {runsIn && ' '}
        {runsIn && <Inline nodes={first.content} />}
      </p>
      <Blocks blocks={runsIn ? rest : body.content} context={context} />
    </>
  );
}
