import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import { InstantText } from '../../../platform/admin/instant-text';
import { toSentence } from '../../../platform/admin/to-sentence';
import { useVerifyAuditMutation, type Verdict } from './audit-api';
import { describeVerdict } from './describe-verdict';

/** Whether the whole trail and every edition hold, and the button that checks it now. */
export function Verification({ verdict }: { verdict: Verdict | null }) {
  const [verify, { data, error, isLoading }] = useVerifyAuditMutation();
  const latest = data ?? verdict;
  const isBroken = error !== undefined || (latest !== null && latest.fault !== null);
  return (
    <Flex
      background={isBroken ? 'danger100' : 'neutral0'}
      borderColor={isBroken ? 'danger200' : 'neutral150'}
      hasRadius
      padding={4}
      gap={4}
      justifyContent="space-between"
      wrap="wrap"
    >
      <Flex gap={3} role="status" flex="1">
        {isBroken && <WarningCircle aria-hidden width="2rem" height="2rem" fill="danger600" />}
        {!isBroken && latest !== null && (
          <CheckCircle aria-hidden width="2rem" height="2rem" fill="success600" />
        )}
        <Box>
          <Typography tag="p" fontWeight="semiBold" textColor={isBroken ? 'danger700' : undefined}>
            {error === undefined ? describeVerdict(latest) : toSentence(error)}
          </Typography>
          {latest !== null && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              Last verified <InstantText instant={latest.at} />
            </Typography>
          )}
        </Box>
      </Flex>
      <Button variant="secondary" loading={isLoading} onClick={() => void verify()}>
        Verify now
      </Button>
    </Flex>
  );
}
