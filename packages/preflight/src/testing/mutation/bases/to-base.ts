import type { Contact } from '@dateline/release';
import type { CheckedBlock, CheckedCompany, CheckedDateline } from '../../../checked-release';
import { doc } from '../../nodes';
import { readBlocks } from '../../read-example';
import type { Base } from './base';

/** A base as it is written down: its texts in the form of the examples of README.md. */
export interface WrittenBase {
  name: string;
  headline: string;
  subheadline?: string;
  notice?: string;
  dateline: CheckedDateline & { day: string };
  company: CheckedCompany;
  body: string;
  boilerplate: string;
  disclaimer: string | null;
  contacts: Contact[];
}

export function toBase(written: WrittenBase): Base {
  const { company, dateline, headline, subheadline, notice, contacts } = written;
  const day = dateline.day;
  return {
    name: written.name,
    now: `${day}T10:30:00.000Z`,
    release: {
      language: 'en',
      headline,
      subheadline: subheadline ?? null,
      notice: notice ?? null,
      slug: headline
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .slice(0, 60)
        .replace(/-$/, ''),
      summary: null,
      company,
      dateline,
      body: doc(...readBlocks(written.body)),
      boilerplates: [toBlock(`About ${company.legalName}`, written.boilerplate)],
      disclaimers:
        written.disclaimer === null
          ? []
          : [toBlock('Forward-Looking Statements', written.disclaimer)],
      contacts,
      source: company.legalName,
      attachments: [],
      links: [],
      scheduledFor: null,
      originallyIssuedAt: null,
    },
  };
}

function toBlock(heading: string, words: string): CheckedBlock {
  return {
    name: heading,
    heading,
    body: doc(...readBlocks(words)),
    version: { carried: 2, newest: 2 },
  };
}
