import { Button, Flex } from '@strapi/design-system';
import { ArrowLeft, ArrowRight } from '@strapi/icons';

interface AuditPagerProps {
  hasNewer: boolean;
  hasOlder: boolean;
  onNewer: () => void;
  onOlder: () => void;
}

/** Turns the pages of the trail, of which the first is the newest. */
export function AuditPager({ hasNewer, hasOlder, onNewer, onOlder }: AuditPagerProps) {
  if (!hasNewer && !hasOlder) return null;
  return (
    <Flex tag="nav" aria-label="Pages of the trail" justifyContent="space-between">
      <Button variant="tertiary" startIcon={<ArrowLeft />} disabled={!hasNewer} onClick={onNewer}>
        Newer
      </Button>
      <Button variant="tertiary" endIcon={<ArrowRight />} disabled={!hasOlder} onClick={onOlder}>
        Older
      </Button>
    </Flex>
  );
}
