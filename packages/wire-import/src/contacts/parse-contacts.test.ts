import { parseContacts } from './parse-contacts';

const rows: [lines: string[], ...contacts: (string | null)[][]][] = [
  // Stacked, with headings
  [
    ['Contacts:', 'Investors:', 'Jane Roe', 'Roe Advisors', '212-555-0100', '', 'jane@roe.example'],
    ['investors', 'Jane Roe', null, 'Roe Advisors', '212-555-0100', 'jane@roe.example'],
  ],
  [
    ['Northgate Corp.', 'Jane Roe', 'Chief Financial Officer', '(212) 555-0100'],
    [null, 'Jane Roe', 'Chief Financial Officer', 'Northgate Corp.', '(212) 555-0100', null],
  ],
  [
    ['Contact Info:', '', 'Spokesperson: Northgate Corp.', '', 'Email: info@wire.example'],
    [null, null, null, 'Northgate Corp.', null, 'info@wire.example'],
  ],
  // Between bars, on one line, in a sentence
  [
    ['Jane Roe | Head of Investor Relations | jane@northgate.example | 212 555 0100'],
    [
      'investors',
      'Jane Roe',
      'Head of Investor Relations',
      null,
      '212 555 0100',
      'jane@northgate.example',
    ],
  ],
  [
    ['/CONTACT: Jane Roe, President of Northgate Corp., +1-212-555-0100/'],
    [null, 'Jane Roe', 'President', 'Northgate Corp.', '+1-212-555-0100', null],
  ],
  [
    ['For more information, contact Jane Roe, Investor Relations, at 212-555-0100.'],
    ['investors', 'Jane Roe', 'Investor Relations', null, '212-555-0100', null],
  ],
  // The heading names the company
  [
    ['Northgate Media Relations', 'media@northgate.example'],
    ['media', null, null, 'Northgate', null, 'media@northgate.example'],
  ],
  [
    ['CONTACT: Northgate', '', 'Jane Roe: jane@northgate.example'],
    [null, 'Jane Roe', null, 'Northgate', null, 'jane@northgate.example'],
  ],
  // Names that a column broke, two numbers
  [
    ['Jane', 'Roe —', 'Chief Executive', 'M: (212) 555-0100 | O: (212) 555-0101'],
    [null, 'Jane Roe', 'Chief Executive', null, '(212) 555-0100', null],
  ],
  // Two columns
  [
    ['Investor Relations\tMedia', 'Jane Roe\tJohn Poe', '212-555-0100\t212-555-0101'],
    ['investors', 'Jane Roe', null, null, '212-555-0100', null],
    ['media', 'John Poe', null, null, '212-555-0101', null],
  ],
  // No contacts of the company
  [['Transfer Agent: Big Trust Company, 800-555-0100']],
  [
    [
      'Jane Roe, CEO, +44 20 5550 0100',
      '',
      'Finch Securities (Nominated Adviser)',
      'Al Finch',
      '+44 20 5550 0200',
    ],
    [null, 'Jane Roe', 'CEO', null, '+44 20 5550 0100', null],
  ],
];

describe('parseContacts', () => {
  it.each(rows)('reads %j', (lines, ...expected) => {
    const contacts = parseContacts(lines).filter(
      ({ name, phone, email }) => (name ?? phone ?? email) !== null,
    );
    expect(
      contacts.map(({ type, name, title, organisation, phone, email }) => [
        type,
        name,
        title,
        organisation,
        phone,
        email,
      ]),
    ).toEqual(expected);
  });

  it('keeps every line in what it says was written', () => {
    const lines = [
      'Contacts',
      'Jane Roe or John Poe',
      'ISIN: DE0000000000',
      '555 0100 100 or Max Moe, at',
    ];
    const text = parseContacts(lines)
      .map((contact) => contact.text)
      .join(' ');
    for (const word of lines.join(' ').split(' ')) expect(text).toContain(word);
  });
});
