import type { ReactNode } from 'react';
import type { BlockNode, ListItemNode } from '@dateline/release';
import { Figure } from './figure';
import { findDirectionOf } from './find-direction-of';
import { Inline } from './inline';
import { Table } from './table';
import type { TextContext } from './text-context';

interface BlocksProps {
  blocks: readonly BlockNode[];
  context: TextContext;
}

/** A text's blocks, one after the other. */
export function Blocks({ blocks, context }: BlocksProps): ReactNode {
  return blocks.map((block, index) => <Block key={index} block={block} context={context} />);
}

/** Throws for a block that it does not know: a disclosure must not lose a part in silence. */
function Block({ block, context }: { block: BlockNode; context: TextContext }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p dir={findDirectionOf(block.content)}>
          <Inline nodes={block.content} />
        </p>
      );
    case 'heading': {
      const Heading = `h${block.attrs.level}` as const;
      return (
        <Heading dir={findDirectionOf(block.content)}>
          <Inline nodes={block.content} />
        </Heading>
      );
    }
    case 'bulletList':
      return <ul>{toItems(block.content, context)}</ul>;
    case 'orderedList':
      return <ol start={block.attrs.start}>{toItems(block.content, context)}</ol>;
    case 'blockquote':
      return (
        <blockquote>
          <Blocks blocks={block.content} context={context} />
        </blockquote>
      );
    case 'table':
      return (
        <Table
          table={block}
          name={context.tableNames.get(block)}
          drawBlocks={(blocks) => <Blocks blocks={blocks} context={context} />}
        />
      );
    case 'image':
      return <Figure image={block} pictures={context.pictures} />;
    default:
      throw new TypeError(`No page can show a “${(block as { type: string }).type}”.`);
  }
}

function toItems(items: readonly ListItemNode[], context: TextContext): ReactNode {
  return items.map(({ content }, index) => (
    <li key={index}>
      <Blocks blocks={content} context={context} />
    </li>
  ));
}
