import {
  bulletList,
  cell,
  doc,
  headerCell,
  heading,
  image,
  link,
  namedRow,
  orderedList,
  paragraph,
  quotation,
  row,
  superscript,
  table,
} from '@dateline/fixtures';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November'],
];

/** @param {string} name @param {number} start thousands of dollars */
const toYear = (name, start) =>
  namedRow(
    name,
    ...months.map((_, month) => {
      const amount = start + month * 1_137;
      return amount < 0
        ? `(${Math.abs(amount).toLocaleString('en')})`
        : amount.toLocaleString('en');
    }),
  );

/** A table of twelve columns under merged headings, a matrix of merged cells, lists in lists. */
export const tablesBody = doc(
  paragraph(
    'Kestrelwood reports its figures for each month of the year to date, in thousands of dollars, under headings that cover several of them.',
  ),
  heading(2, 'Eleven months, twelve columns'),
  table(
    row(
      headerCell('In thousands of U.S. dollars, unaudited', { rows: 2 }),
      headerCell('First half', { columns: 6 }),
      headerCell('Second half to date', { columns: 5 }),
    ),
    row(...months.map((month) => headerCell(month))),
    toYear('Revenue from transmission and distribution', 1_204_118),
    toYear('Operating expenses excluding depreciation and amortisation', -804_556),
    toYear('Net change in the fair value of derivative instruments', -4_881),
    toYear('Total', 394_681),
  ),
  paragraph(
    superscript('1'),
    ' Amounts in brackets are negative. See “',
    link('Non-GAAP measures', 'https://www.kestrelwood.example/non-gaap-financial-measures'),
    '”.',
  ),
  heading(3, 'What the months have in common'),
  bulletList(
    'Two interconnectors ran without an outage',
    {
      words: 'Three permits are awaited:',
      below: [orderedList('The seabed', 'The landfall', 'The converter station')],
    },
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft supplied a word',
  ),
  heading(4, 'A small table'),
  table(
    row(headerCell('Measure'), headerCell('Value')),
    namedRow('Availability', '99.982 %'),
    row(cell('Address'), cell('https://www.kestrelwood.example/investors/reports/2026/11/monthly')),
  ),
  quotation(
    '“A table is an argument that has stopped raising its voice. We publish ours every month, whether it flatters us or not, and we will keep publishing it in the same twelve columns so that nobody has to look for what moved.”',
    'Wilhelmina Featherstonehaugh-Cholmondeley, Executive Vice President',
  ),
);

/** @param {{ documentId: string }} picture */
export const toPictureBody = (picture) =>
  doc(
    paragraph('A picture that is narrow and tall, with a long caption under it.'),
    image(
      picture.documentId,
      'A dot',
      'A caption that goes on: the mast at the landfall, seen from the converter station on the morning on which the second cable was pulled ashore, with the vessel that laid it at anchor behind.',
    ),
    paragraph('And the text after it.'),
  );

export const rightToLeftBody = doc(
  paragraph(
    'The board of ',
    'واحة النخيل للطاقة',
    ' (Tadawul: 2999) has appointed ',
    'سارة بنت عبد العزيز القحطاني',
    ' head of investor relations, effective December 1, 2026 (10:00 a.m. AST), and ',
    'יעל בן־דוד',
    ' press officer.',
  ),
  quotation(
    '«نبلغ المستثمرين أولاً، وفي الوقت نفسه، وبالكلمات نفسها.»',
    'سارة بنت عبد العزيز القحطاني',
  ),
  table(
    row(headerCell('Name'), headerCell('Role'), headerCell('Since')),
    namedRow('سارة بنت عبد العزيز القحطاني', 'Investor relations', '2026'),
    namedRow('יעל בן־דוד', 'Press', '2026'),
  ),
);

/** @param {string} words */
export const toShortBody = (words) => doc(paragraph(words));

export const germanBody = doc(
  paragraph(
    'Kestrelwood hat die Genehmigung für die Höchstspannungsgleichstromübertragungsleitung zwischen Neufundland und Irland erhalten.',
  ),
  quotation(
    '„Das ist der Tag, auf den wir elf Jahre gewartet haben.“',
    'Dr. Wilhelmina Featherstonehaugh-Cholmondeley, Vorstand',
  ),
  heading(2, 'Nächste Schritte'),
  bulletList('Finanzierung bis März 2027', 'Baubeginn im Sommer 2027'),
);
