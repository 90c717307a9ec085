import { Flex, Typography } from '@strapi/design-system';
import { AdminNote } from '../../../platform/admin/admin-note';
import { toSentence } from '../../../platform/admin/to-sentence';
import { useGetBlockQuery, type Block } from './block-api';
import { BlockVersions } from './block-versions';
import { Carriers } from './carriers';
import { describeCarriers } from './describe-carriers';

/** The versions of a block of the library, and what a new one does to the releases that carry it. */
export function BlockPanel({ block }: { block: Block }) {
  const { data, error } = useGetBlockQuery(block);
  if (data === undefined) {
    return error === undefined ? (
      <Typography textColor="neutral600">Looking up the versions…</Typography>
    ) : (
      <AdminNote tone="danger">{toSentence(error)}</AdminNote>
    );
  }
  const warning = describeCarriers(data.carriers);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {warning !== null && <AdminNote tone="warning">{warning}</AdminNote>}
      <Carriers carriers={data.carriers} />
      <BlockVersions versions={data.versions} />
    </Flex>
  );
}
