import { strToU8, zipSync } from 'fflate';

/**
 * @typedef {{ title: string, columns: string[], rows: string[][] }} Table
 * @typedef {{ heading?: string, words?: string, item?: string, table?: Table }} Part
 */

const sentences = [
  'Net sales of the segment rose to $412.6 million from $398.2 million in the prior year quarter, as higher volumes in the northern region outweighed lower prices for standard grades.',
  'Gross margin was 31.4 percent of net sales, compared with 30.9 percent a year earlier, helped by lower freight and by the savings programme that began in the spring.',
  'The company expects capital expenditures of $55 million to $60 million for the full year, most of which will go into the new line at its mill in Harbour Falls.',
  'Operating cash flow was $88.1 million, and net debt stood at 1.7 times adjusted EBITDA at the end of the quarter, within the range that the board regards as prudent.',
  '“Our people kept every promise that we made to customers this quarter,” said Ada Fairweather, president and chief executive officer of Northfield Paper Corporation.',
  'The board declared a quarterly dividend of $0.21 per share, payable on December 15, 2026, to shareholders of record at the close of business on November 30, 2026.',
];
const labels = [
  'Net sales',
  'Cost of sales',
  'Gross profit',
  'Selling and administrative expenses',
];
labels.push(
  'Research and development',
  'Operating income',
  'Interest expense, net',
  'Other income',
);
labels.push('Income before income taxes', 'Income tax expense', 'Net income', 'Depreciation');
labels.push('Working capital', 'Total assets', 'Weighted average shares outstanding');

/**
 * A release of sixty pages, the same at every call: a section with its table fills 66 lines with the
 * space between, and a page holds 54.
 */
export function makeEarningsRelease() {
  /** @type {Part[]} */
  const parts = [
    { words: 'Northfield Paper Corporation Reports Third Quarter 2026 Results' },
    {
      words: `HARBOUR FALLS, Maine, October 29, 2026 (GLOBE NEWSWIRE) -- Northfield Paper Corporation (NYSE: NFP) today announced results for the third quarter ended September 30, 2026. ${sentences[0]}`,
    },
  ];
  for (let section = 0; section < 49; section += 1) {
    parts.push({ heading: `Results of Segment ${section + 1}` });
    for (let at = 0; at < 3; at += 1) {
      const words = sentences.map((_, index) => sentences[(index + at + section) % 6]).slice(0, 4);
      parts.push({ words: words.join(' ') });
    }
    for (let at = 0; at < 3; at += 1) parts.push({ item: sentences[(section + at) % 6] ?? '' });
    parts.push({ table: makeTable(section) });
  }
  parts.push(
    { heading: 'Forward-Looking Statements' },
    {
      words:
        'This release contains forward-looking statements that involve risks and uncertainties. Actual results may differ materially.',
    },
    { heading: 'About Northfield Paper Corporation' },
    {
      words:
        'Northfield Paper Corporation makes paper and packaging for customers in forty countries. For more information, visit www.northfieldpaper.example.',
    },
    { heading: 'Investor Contact' },
    {
      words:
        'Iris Lindqvist\nVice President, Investor Relations\n207-555-0143\nir@northfieldpaper.example',
    },
    { words: 'SOURCE Northfield Paper Corporation' },
  );
  return parts;
}

/** @param {number} section @returns {Table} */
function makeTable(section) {
  return {
    title: 'Three Months Ended September 30,',
    columns: ['2026', '2025', 'Change', '2024'],
    rows: labels.map((label, row) => [
      label,
      ...[0, 1, 2, 3].map((column) => {
        const figure = ((section * 7919 + row * 104_729 + column * 1_299_709) % 900_000) + 10_000;
        const text = figure.toLocaleString('en-US');
        return column === 2 ? `(${text})` : text;
      }),
    ]),
  };
}

/** @param {Part[]} parts */
export function toPlainText(parts) {
  return parts
    .map(({ heading, words, item, table }) => {
      if (table === undefined) return item === undefined ? (heading ?? words) : `* ${item}`;
      /** @param {string[]} cells */
      const line = ([label = '', ...cells]) =>
        label.padEnd(40) + cells.map((cell) => cell.padStart(14)).join('');
      return [line(['', ...table.columns]), ...table.rows.map(line)].join('\n');
    })
    .join('\n\n');
}

/** @param {Part[]} parts */
export function toMarkdownText(parts) {
  return parts
    .map(({ heading, words, item, table }) => {
      if (heading !== undefined) return `**${heading}**`;
      if (table === undefined) return item === undefined ? words : `* ${item}`;
      /** @param {string[]} cells */
      const line = (cells) => `| ${cells.join(' | ')} |`;
      const rule = line(['', ...table.columns].map(() => '---'));
      return [line(['', ...table.columns]), rule, ...table.rows.map(line)].join('\n');
    })
    .join('\n\n');
}

/** As EDGAR's editors write it: a style on every word, three cells for a figure. @param {Part[]} parts */
export function toPage(parts) {
  const font =
    "color:#000000;font-family:'Times New Roman',sans-serif;font-size:10pt;font-weight:400;line-height:120%";
  /** @param {string} text */
  const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('\n', '<br>');
  /** @param {string} text @param {string} [style] */
  const words = (text, style = font) => `<font style="${style}">${escape(text)}</font>`;
  const bold = font.replace('400', '700');
  const cell = 'padding:2px 0 2px 1pt;text-align:right;vertical-align:bottom';
  const blocks = parts.map(({ heading, words: text, item, table }) => {
    if (heading !== undefined) return `<div>${words(heading, bold)}</div>`;
    if (item !== undefined) return `<ul><li style="${font}">${words(item)}</li></ul>`;
    if (table === undefined) return `<div style="text-align:justify">${words(text ?? '')}</div>`;
    /** @param {string} figure */
    const figure = (figure) => {
      const open = figure.startsWith('(');
      const digits = open ? figure.slice(0, -1) : figure;
      return `<td style="${cell}">${words('$')}</td><td style="${cell}">${words(digits)}</td><td style="${cell}">${open ? words(')') : ''}</td><td style="${cell}"></td>`;
    };
    const names = table.columns
      .map((name) => `<td colspan="3" style="${cell}">${words(name, bold)}</td><td></td>`)
      .join('');
    const rows = table.rows.map(
      ([label = '', ...figures]) =>
        `<tr><td style="${cell}">${words(label)}</td>${figures.map(figure).join('')}</tr>`,
    );
    return `<div><table style="width:100%"><tr><td></td>${names}</tr>${rows.join('')}</table></div>`;
  });
  return `<html><head><title>Document</title></head><body>${blocks.join('<div><br></div>')}</body></html>`;
}

/** @param {Part[]} parts @returns {Uint8Array} */
export function toWordFile(parts) {
  /** @param {string} text */
  const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  /** @param {string} text @param {string} [properties] */
  const paragraph = (text, properties = '') => {
    const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escape(line)}</w:t>`);
    return `<w:p>${properties}<w:r>${lines.join('<w:br/>')}</w:r></w:p>`;
  };
  const body = parts.map(({ heading, words, item, table }) => {
    if (heading !== undefined) {
      return paragraph(heading, '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>');
    }
    if (table === undefined) return paragraph(item === undefined ? (words ?? '') : `• ${item}`);
    const rows = [['', ...table.columns], ...table.rows].map(
      (cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`,
    );
    return `<w:tbl>${rows.join('')}</w:tbl>`;
  });
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
  const styles = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${main}"/><Override PartName="/word/styles.xml" ContentType="${styles}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/styles.xml': strToU8(
      `<w:styles xmlns:w="${word}"><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>`,
    ),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${word}"><w:body>${body.join('')}</w:body></w:document>`,
    ),
  });
}
