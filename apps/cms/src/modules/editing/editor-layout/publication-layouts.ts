import type { EditorLayout } from './editor-layout';

/** What stands beside releases. */
export const publicationLayouts: EditorLayout[] = [
  {
    uid: 'api::event.event',
    edit: [
      [['title', 12]],
      [
        ['company', 6],
        ['kind', 6],
      ],
      [
        ['day', 6],
        ['startTime', 6],
      ],
      [
        ['lastDay', 6],
        ['endTime', 6],
      ],
      [
        ['takesPlace', 6],
        ['place', 6],
      ],
      [['description', 12]],
      [
        ['webcastUrl', 6],
        ['registrationUrl', 6],
      ],
      [
        ['releases', 6],
        ['slug', 6],
      ],
    ],
    list: ['title', 'company', 'day', 'kind'],
    sort: { by: 'day', order: 'DESC' },
    hints: {
      day: 'On the calendar of the company’s time zone.',
      startTime: 'In the company’s time zone. Empty where only the day is known.',
      endTime: 'On the last day, where there is one.',
      lastDay: 'Only for an event of several days.',
      webcastUrl: 'Begins with https://',
      registrationUrl: 'Begins with https://',
      releases: 'Shown once they are issued, and not before.',
      slug: 'The last part of the address. Follows the title until it is public; then it stays this event’s.',
    },
  },
  {
    uid: 'api::media-item.media-item',
    edit: [
      [['title', 12]],
      [
        ['kind', 6],
        ['company', 6],
      ],
      [['file', 12]],
      [['alternativeText', 12]],
      [
        ['caption', 6],
        ['terms', 6],
      ],
      [
        ['credit', 6],
        ['position', 6],
      ],
    ],
    list: ['title', 'kind', 'company', 'updatedAt'],
    sort: { by: 'updatedAt', order: 'DESC' },
    hints: {
      company: 'Empty for what belongs to all.',
      file: 'Private until it is published. Pictures as PNG, JPEG or WebP: SVG is not taken, as it can carry scripts.',
      alternativeText: 'What it shows, for those who do not see it. Needed to publish.',
      credit: 'Who made it: printed with it.',
      terms: 'What it may be used for.',
      position: 'The lower, the earlier in lists. A company’s first logo is its main one.',
    },
  },
  {
    uid: 'api::newsroom.newsroom',
    edit: [
      [
        ['name', 6],
        ['language', 6],
      ],
      [['description', 12]],
      [
        ['logo', 6],
        ['darkLogo', 6],
      ],
      [
        ['accent', 6],
        ['darkAccent', 6],
      ],
      [
        ['textFont', 6],
        ['interfaceFont', 6],
      ],
      [['headerLinks', 12]],
      [['footerLinks', 12]],
      [['imprint', 12]],
    ],
    list: ['name'],
    hints: {
      language: 'Of the pages whose address names no language.',
      logo: 'PNG or WebP, at least 80 pixels high. SVG is not taken, as it can carry scripts.',
      darkLogo: 'For dark screens; empty where the logo does for both.',
      accent: 'Links and marks on the light page, like #0a4f5c.',
      darkAccent: 'The same on the dark page, like #7fc8d4.',
      textFont: 'Headlines and texts.',
      interfaceFont: 'All else.',
      imprint: 'Who answers for the newsroom, at the foot of every page.',
    },
  },
];
