import { Box, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { AdminNote } from '../../../platform/admin/admin-note';
import { toSentence } from '../../../platform/admin/to-sentence';
import { useGetAuditPageQuery } from './audit-api';
import { AuditConditions } from './audit-conditions';
import { hasConditions, readAuditFilters, type AuditFilters } from './audit-filters';
import { AuditPager } from './audit-pager';
import { AuditTable } from './audit-table';
import { ExportButtons } from './export-buttons';
import { Verification } from './verification';

/** Who did what to which release, when and why: the trail that nobody can change. */
export function AuditPage() {
  const [search, setSearch] = useSearchParams();
  const filters = readAuditFilters(search);
  const condition = search.toString();
  // Where each page after the first begins; going back takes the last one off.
  const [starts, setStarts] = useState<number[]>([]);
  useEffect(() => setStarts([]), [condition]);
  const { data, error, isFetching } = useGetAuditPageQuery({
    filters,
    before: starts.at(-1) ?? null,
  });
  const narrow = (changed: Partial<AuditFilters>) => {
    const entries = Object.entries({ ...filters, ...changed }).filter(([, value]) => value !== '');
    setSearch(new URLSearchParams(entries));
  };
  const next = data?.next ?? null;
  return (
    <Page.Main aria-busy={isFetching}>
      <Page.Title>Audit trail</Page.Title>
      <Layouts.Header
        title="Audit trail"
        subtitle="Who did what to which release, when and why. Nobody can change it."
        primaryAction={<ExportButtons filters={filters} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <Verification verdict={data?.verified ?? null} />
          <AuditConditions
            filters={filters}
            actors={data?.actors ?? []}
            actions={data?.actions ?? []}
            onChange={narrow}
          />
          {error !== undefined && (
            <AdminNote tone="danger" isAlert>
              {toSentence(error)}
            </AdminNote>
          )}
          {data === undefined && error === undefined && <Page.Loading />}
          {data !== undefined && data.entries.length === 0 && (
            <Box background="neutral0" hasRadius shadow="tableShadow">
              <EmptyStateLayout
                content={
                  hasConditions(filters)
                    ? 'Nothing in the trail meets these conditions.'
                    : 'Nothing has happened yet: the first entry comes with the first release.'
                }
              />
            </Box>
          )}
          {data !== undefined && data.entries.length > 0 && (
            <AuditTable entries={data.entries} onRelease={(release) => narrow({ release })} />
          )}
          <AuditPager
            hasNewer={starts.length > 0}
            hasOlder={next !== null}
            onNewer={() => setStarts(starts.slice(0, -1))}
            onOlder={() => next !== null && setStarts([...starts, next])}
          />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
