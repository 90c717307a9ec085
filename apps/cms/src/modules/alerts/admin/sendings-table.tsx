import { Box, Table, Tbody, Td, Tr, Typography, VisuallyHidden } from '@strapi/design-system';
import type { AlertStatus } from '@dateline/contract';
import { ColumnHeads } from '../../../platform/admin/column-heads';
import { InstantText } from '../../../platform/admin/instant-text';
import { describeSending, describeTold } from './describe-sending';

const columns = ['Release', 'E-mails'];

/** The last editions that were told by mail, and how far each got. */
export function SendingsTable({ sendings }: Pick<AlertStatus, 'sendings'>) {
  if (sendings.length === 0) {
    return (
      <Typography textColor="neutral600">
        No release has been told by e-mail yet: the next one that is issued will be.
      </Typography>
    );
  }
  return (
    <Table colCount={columns.length} rowCount={sendings.length + 1}>
      <ColumnHeads columns={columns} />
      <Tbody>
        {sendings.map((sending) => (
          <Tr key={`${sending.releaseId}.${sending.editionNumber}`}>
            <Td>
              <Box paddingTop={2} paddingBottom={2}>
                <Typography tag="div" style={{ whiteSpace: 'normal' }}>
                  {sending.headline}
                </Typography>
                <Typography
                  tag="div"
                  variant="pi"
                  textColor="neutral600"
                  style={{ whiteSpace: 'normal' }}
                >
                  {describeTold(sending)} · <InstantText instant={sending.at} />
                </Typography>
              </Box>
            </Td>
            <Td>
              <Typography
                variant="pi"
                textColor={sending.undecided > 0 ? 'warning700' : 'neutral800'}
                style={{ whiteSpace: 'normal' }}
              >
                {describeSending(sending)}
              </Typography>
            </Td>
          </Tr>
        ))}
      </Tbody>
      <caption>
        <VisuallyHidden>Editions that were told by e-mail, the newest first</VisuallyHidden>
      </caption>
    </Table>
  );
}
