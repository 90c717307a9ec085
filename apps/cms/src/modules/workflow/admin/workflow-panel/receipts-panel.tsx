import { Box, Flex, Link, Typography } from '@strapi/design-system';
import type { ReceiptAnswer } from '@dateline/contract';
import { InstantText } from '../../../../platform/admin/instant-text';
import { verdictColours, verdictWords } from './verdict-words';

interface ReceiptsPanelProps {
  receipts: readonly ReceiptAnswer[];
  timeZone: string | undefined;
}

/** What an anonymous visitor saw on each public surface after the issue, and when first. */
export function ReceiptsPanel({ receipts, timeZone }: ReceiptsPanelProps) {
  return (
    <table style={{ width: '100%', tableLayout: 'fixed' }}>
      <thead>
        <tr>
          <Heading>Surface</Heading>
          <Heading>First seen</Heading>
        </tr>
      </thead>
      <tbody>
        {receipts.map((receipt) => (
          <tr key={`${receipt.editionNumber} ${receipt.surface} ${receipt.url}`}>
            <Box tag="td" paddingTop={2} style={cell}>
              <Flex direction="column" alignItems="flex-start">
                <Link href={receipt.url} isExternal style={cell}>
                  {receipt.surface}
                </Link>
                <Typography variant="pi" textColor="neutral600">
                  Edition {receipt.editionNumber}
                </Typography>
              </Flex>
            </Box>
            <Box tag="td" paddingTop={2} style={cell}>
              <Typography
                tag="div"
                variant="pi"
                fontWeight="bold"
                textColor={verdictColours[receipt.verdict]}
                title={receipt.hashSeen === null ? undefined : `Seen: SHA-256 ${receipt.hashSeen}`}
              >
                {verdictWords[receipt.verdict]}
              </Typography>
              {receipt.firstSeenAt !== null && (
                <Typography tag="div" variant="pi" textColor="neutral600">
                  <InstantText instant={receipt.firstSeenAt} timeZone={timeZone} />
                </Typography>
              )}
            </Box>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Heading({ children }: { children: string }) {
  return (
    <Typography tag="th" scope="col" variant="pi" fontWeight="bold" textAlign="left">
      {children}
    </Typography>
  );
}

const cell = { verticalAlign: 'top', overflowWrap: 'anywhere' } as const;
