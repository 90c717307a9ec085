import { Box, Typography } from '@strapi/design-system';
import type { AlertStatus } from '@dateline/contract';
import { AdminNote } from '../../../platform/admin/admin-note';
import { InstantText } from '../../../platform/admin/instant-text';

/** Mails of which nobody knows whether they arrived: the mail server's log does. */
export function UndecidedMails({ undecided }: Pick<AlertStatus, 'undecided'>) {
  if (undecided.length === 0) return null;
  return (
    <AdminNote tone="warning">
      <p>
        The newsroom or the line broke while these e-mails went out. Whether they arrived is not
        known, and they are not sent again. Look for them in the mail server’s log, by how their
        Message-ID begins:
      </p>
      <Box tag="ul" paddingTop={2}>
        {undecided.map(({ id, name, at }) => (
          <li key={id}>
            <Typography variant="pi" style={{ fontFamily: 'monospace' }}>
              {name}
            </Typography>{' '}
            {at !== null && <InstantText instant={at} />}
          </li>
        ))}
      </Box>
    </AdminNote>
  );
}
