import type { ReactNode } from 'react';
import type { BodyMark, InlineNode } from '@dateline/release';
import { markElements } from '@dateline/release/body/html/mark-elements';
import { foldMarks, type Run } from './fold-marks';

/** A line of text with its marks. */
export function Inline({ nodes = [] }: { nodes?: readonly InlineNode[] }) {
  return <Runs runs={foldMarks(nodes)} />;
}

function Runs({ runs }: { runs: Run[] }): ReactNode {
  return runs.map((run, index) => {
    if ('text' in run) return run.text;
    if ('lineBreak' in run) return <br key={index} />;
    return (
      <Marked key={index} mark={run.mark}>
        <Runs runs={run.inner} />
      </Marked>
    );
  });
}

function Marked({ mark, children }: { mark: BodyMark; children: ReactNode }) {
  if (mark.type === 'link') return <a href={mark.attrs.href}>{children}</a>;
  const Element = markElements[mark.type];
  return <Element>{children}</Element>;
}
