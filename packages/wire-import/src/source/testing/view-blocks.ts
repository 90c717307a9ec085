import type { SourceBlock } from '../../source-document';
import type { ReadResult } from '../read-result';

/** The blocks of a reading, or an error that names the refusal. */
export function getBlocks(result: ReadResult): SourceBlock[] {
  if (!result.ok) throw new Error(result.message);
  return result.source.blocks;
}

/** What a block is and what it says: `listItem 2: words`. */
export function viewBlocks(result: ReadResult): string[] {
  return getBlocks(result).map(({ kind, level, text }) =>
    level === 0 ? `${kind}: ${text}` : `${kind} ${level}: ${text}`,
  );
}

/** The rows of the first table; `#` before what names a column, `2:` before what spans two. */
export function viewTable(result: ReadResult): string[] {
  const table = getBlocks(result).find(({ kind }) => kind === 'table')?.table;
  if (!table) throw new Error('There is no table.');
  return table.content.map(({ content = [] }) =>
    content
      .map(({ type, attrs: { colspan, rowspan }, content: parts }) => {
        const words = parts
          .flatMap((part) => (part.type === 'paragraph' ? (part.content ?? []) : []))
          .map((node) => (node.type === 'text' ? node.text : '/'))
          .join('');
        const spans = `${colspan > 1 ? `${colspan}:` : ''}${rowspan > 1 ? `r${rowspan}:` : ''}`;
        return `${type === 'tableHeader' ? '#' : ''}${spans}${words}`;
      })
      .join(' | '),
  );
}
