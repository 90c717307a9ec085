import { Schema, type AttributeSpec } from 'prosemirror-model';
import { isAllowedHref } from './is-allowed-href';
import { isStorableText } from './is-storable-text';

/**
 * What the body of a release may hold. No attribute has a default: a body spells all of them, so
 * that one content has one canonical JSON and one hash.
 */
export const bodyModel = new Schema({
  topNode: 'doc',
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*' },
    heading: {
      group: 'block',
      content: 'inline*',
      attrs: { level: integer(2, 4) },
    },
    bulletList: { group: 'block list', content: 'listItem+' },
    orderedList: {
      group: 'block list',
      content: 'listItem+',
      // Nine digits are the most that CommonMark (5.2) takes for a list number.
      attrs: { start: integer(0, 999_999_999) },
    },
    listItem: { content: 'paragraph block*' },
    blockquote: { group: 'block', content: 'block+' },
    table: { group: 'block', content: 'tableRow+' },
    tableRow: { content: '(tableCell | tableHeader)*' },
    tableCell: { content: '(paragraph | list)+', attrs: cellAttributes() },
    tableHeader: { content: '(paragraph | list)+', attrs: cellAttributes() },
    image: {
      group: 'block',
      atom: true,
      attrs: {
        file: attribute('a file reference', (value) => isLine(value, 1, 200)),
        alt: attribute('a text of up to 2,000 characters', (value) => isLine(value, 0, 2000)),
        caption: attribute(
          'null or a text of 1 to 2,000 characters',
          (value) => value === null || isLine(value, 1, 2000),
        ),
      },
    },
    hardBreak: { group: 'inline', inline: true },
    text: { group: 'inline' },
  },
  marks: {
    link: {
      attrs: {
        href: attribute(
          'an address that begins with https://, http://, mailto:, tel: or #',
          (value) => typeof value === 'string' && isAllowedHref(value),
        ),
      },
    },
    bold: {},
    italic: {},
    underline: {},
    superscript: { excludes: 'superscript subscript' },
    subscript: { excludes: 'superscript subscript' },
  },
});

function cellAttributes(): Record<string, AttributeSpec> {
  return {
    // 1,000 columns and 65,534 rows are the most that HTML (4.9.11) takes.
    colspan: integer(1, 1000),
    rowspan: integer(1, 65_534),
    colwidth: attribute(
      'null or a list of widths in pixels',
      (value) =>
        value === null ||
        (Array.isArray(value) && value.every((width) => isInteger(width, 0, 10_000))),
    ),
  };
}

function integer(least: number, most: number): AttributeSpec {
  return attribute(`a whole number from ${least} to ${most}`, (value) =>
    isInteger(value, least, most),
  );
}

function attribute(wanted: string, isValid: (value: unknown) => boolean): AttributeSpec {
  return {
    validate: (value: unknown) => {
      if (!isValid(value)) throw new RangeError(`must be ${wanted}`);
    },
  };
}

function isInteger(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

function isLine(value: unknown, least: number, most: number): boolean {
  return (
    typeof value === 'string' &&
    value.length >= least &&
    value.length <= most &&
    isStorableText(value)
  );
}
