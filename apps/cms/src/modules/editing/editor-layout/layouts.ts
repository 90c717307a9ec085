import type { EditorLayout } from './editor-layout';
import { publicationLayouts } from './publication-layouts';

/** Beside the texts of the library. */
const blockHints = {
  company: 'Empty where it is for every company. The preflight finds it in a release of another.',
  language: 'For example en or de; empty for any. The preflight warns in a release of another.',
};

/** In the order in which a release is written and printed. */
export const layouts: EditorLayout[] = [
  {
    uid: 'api::release.release',
    edit: [
      [['headline', 12]],
      [['subheadline', 12]],
      [['notice', 12]],
      [
        ['company', 6],
        ['categories', 6],
      ],
      [['dateline', 12]],
      [['body', 12]],
      [['boilerplates', 12]],
      [['disclaimers', 12]],
      [['contacts', 12]],
      [
        ['source', 6],
        ['slug', 6],
      ],
      [['attachments', 12]],
      [['links', 12]],
      [['summary', 12]],
      [['originallyIssuedAt', 6]],
    ],
    list: ['headline', 'company', 'updatedAt'],
    sort: { by: 'updatedAt', order: 'DESC' },
  },
  {
    uid: 'api::edition.edition',
    edit: [
      [['headline', 12]],
      [
        ['number', 6],
        ['kind', 6],
      ],
      [
        ['issuedAt', 6],
        ['recordedAt', 6],
      ],
      [
        ['slug', 6],
        ['companySlug', 6],
      ],
      [
        ['language', 6],
        ['firstIssuedAt', 6],
      ],
      [['contentHash', 12]],
      [['releaseId', 12]],
      [['canonicalContent', 12]],
    ],
    list: ['headline', 'number', 'kind', 'issuedAt'],
    sort: { by: 'recordedAt', order: 'DESC' },
  },
  ...['boilerplate', 'disclaimer'].map((name): EditorLayout => ({
    uid: `api::${name}.${name}`,
    edit: [
      [
        ['name', 6],
        ['heading', 6],
      ],
      [['body', 12]],
      [
        ['company', 6],
        ['language', 6],
      ],
    ],
    list: ['name', 'heading', 'updatedAt'],
    hints: blockHints,
  })),
  ...publicationLayouts,
];
