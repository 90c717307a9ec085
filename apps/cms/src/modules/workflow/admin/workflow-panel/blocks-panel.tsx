import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { CarriedBlock } from '@dateline/contract';
import { describeBlock, isBehind } from './describe-block';

/** Each block that the release carries, against the newest version in the library. */
export function BlocksPanel({ blocks }: { blocks: readonly CarriedBlock[] }) {
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2} width="100%">
      {blocks.map((block) => (
        <li key={`${block.type}:${block.documentId}`}>
          <Link
            tag={NavLink}
            to={`/content-manager/collection-types/api::${block.type}.${block.type}/${block.documentId}`}
          >
            {block.name}
          </Link>
          <Typography
            tag="div"
            variant="pi"
            textColor={isBehind(block) ? 'warning700' : 'neutral600'}
            fontWeight={isBehind(block) ? 'bold' : 'regular'}
          >
            {describeBlock(block)}
          </Typography>
        </li>
      ))}
    </Flex>
  );
}
