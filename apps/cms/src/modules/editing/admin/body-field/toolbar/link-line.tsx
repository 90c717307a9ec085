import { Flex, Typography } from '@strapi/design-system';
import { TextKey } from './text-key';

interface LinkLineProps {
  href: string;
  onChange: () => void;
}

/** Says where the link at the cursor leads, so that it can be proofread. */
export function LinkLine({ href, onChange }: LinkLineProps) {
  return (
    <Flex gap={2} width="100%" minWidth={0}>
      <Typography variant="pi" textColor="neutral600" ellipsis title={href}>
        Leads to {href}
      </Typography>
      <TextKey variant="ghost" onClick={onChange}>
        Change link
      </TextKey>
    </Flex>
  );
}
