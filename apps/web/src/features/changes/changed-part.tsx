import type { ReactNode } from 'react';
import type { DifferenceSection } from '@dateline/release/difference/to-text-difference';

const names: Record<DifferenceSection['part'], string> = {
  headline: 'Headline',
  subheadline: 'Sub-headline',
  dateline: 'Dateline',
  summary: 'Summary',
  body: 'Text',
  boilerplates: 'About the company',
  disclaimers: 'Legal texts',
  contacts: 'Contacts',
  attachments: 'Files',
  images: 'Pictures',
  links: 'Links',
  categories: 'Categories',
  source: 'Source',
  company: 'Company and listings',
};

interface ChangedPartProps {
  section: DifferenceSection;
  /** BCP 47. */
  language: string;
}

/** A part of a release whose words changed. What changed is said to those who hear it, too. */
export function ChangedPart({ section: { part, runs }, language }: ChangedPartProps) {
  return (
    <section className={`part ${part}`} aria-labelledby={`part-${part}`}>
      <h2 id={`part-${part}`}>{names[part]}</h2>
      <div className="difference" lang={language}>
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
  switch (kind) {
    case 'same':
      return text;
    case 'omitted':
      return <span className="omitted">{isLast ? '…' : '… '}</span>;
    case 'removed':
      return (
        <del>
          <Spoken>[Taken out: </Spoken>
          {text}
          <Spoken>] </Spoken>
        </del>
      );
    case 'added':
      return (
        <ins>
          <Spoken>[Put in: </Spoken>
          {text}
          <Spoken>] </Spoken>
        </ins>
      );
  }
}

/** Screen readers pass over `ins` and `del` without a word unless they are told to say them. */
function Spoken({ children }: { children: string }) {
  return (
    <span className="spoken" lang="en">
      {children}
    </span>
  );
}
