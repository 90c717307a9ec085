import { Box, Button, Typography } from '@strapi/design-system';
import { Duplicate } from '@strapi/icons';
import { useClipboard } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { PreviewMade } from '@dateline/contract';
import { AdminNote } from '../../../../platform/admin/admin-note';
import { InstantText } from '../../../../platform/admin/instant-text';

/** A link that was made just now: the newsroom keeps no copy that it could show again. */
export function PreviewMadeNote({ made }: { made: PreviewMade }) {
  const { copy } = useClipboard();
  const [copied, setCopied] = useState<string | null>(null);
  const take = async () => {
    if (await copy(made.url)) setCopied(made.url);
  };
  return (
    <AdminNote tone="quiet">
      <Typography tag="p" variant="pi" fontWeight="bold">
        Copy it now: it is not shown again.
      </Typography>
      <Box paddingTop={1} paddingBottom={2}>
        <code style={{ overflowWrap: 'anywhere' }}>{made.url}</code>
      </Box>
      <Button size="S" variant="secondary" startIcon={<Duplicate />} onClick={() => void take()}>
        {copied === made.url ? 'Copied' : 'Copy the link'}
      </Button>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={2}>
        Works until <InstantText instant={made.expiresAt} />
      </Typography>
    </AdminNote>
  );
}
