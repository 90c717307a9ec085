import type { ReactNode } from 'react';
import type { DifferenceSection } from '@dateline/release/difference/to-text-difference';
import { toDirection } from '@dateline/release';
import { useLanguage, useMessages } from '../../language/language-context';

interface ChangedPartProps {
  section: DifferenceSection;
  /** BCP 47. */
  language: string;
}

/** A part of a release whose words changed. What changed is said to those who hear it, too. */
export function ChangedPart({ section: { part, runs }, language }: ChangedPartProps) {
  const { parts } = useMessages().changes;
  return (
    <section className={`part ${part}`} aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`}>{parts[part]}</h2>
      <div className="difference" lang={language} dir={toDirection(language)}>
        {runs.map((run, index) => (
          <Run key={index} run={run} isLast={index === runs.length - 1} />
        ))}
      </div>
    </section>
  );
}

interface RunProps {
  run: DifferenceSection['runs'][number];
  isLast: boolean;
}

function Run({ run: { kind, text }, isLast }: RunProps): ReactNode {
  const { spokenRemoved, spokenAdded } = useMessages().changes;
  switch (kind) {
    case 'same':
      return text;
    case 'omitted':
      return <span className="omitted">{isLast ? '…' : '… '}</span>;
    case 'removed':
      return (
        <del>
          <Spoken>{spokenRemoved}</Spoken>
          {text}
          <Spoken>{'] '}</Spoken>
        </del>
      );
    case 'added':
      return (
        <ins>
          <Spoken>{spokenAdded}</Spoken>
          {text}
          <Spoken>{'] '}</Spoken>
        </ins>
      );
  }
}

/** Screen readers pass over `ins` and `del` without a word unless they are told to say them. */
function Spoken({ children }: { children: string }) {
  return (
    <span className="spoken" lang={useLanguage()}>
      {children}
    </span>
  );
}
