import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { type ReactNode, useEffect, useState } from 'react';
import { usePolling } from '../../../platform/admin/attendance/use-polling';
import { AdminNote } from '../../../platform/admin/admin-note';
import { toSentence } from '../../../platform/admin/to-sentence';
import { useGetAlertStatusQuery } from './alerts-api';
import { ForgetForm } from './forget-form';
import { SendingsTable } from './sendings-table';
import { SubscriberCounts } from './subscriber-counts';
import { toAlertsPoll } from './to-alerts-poll';
import { UndecidedMails } from './undecided-mails';

/** Who gets e-mail alerts in numbers, and what became of the last ones. */
export function AlertsPage() {
  const [wanted, setWanted] = useState(0);
  const pollingInterval = usePolling(wanted);
  const { data, error } = useGetAlertStatusQuery(undefined, { pollingInterval });
  useEffect(() => setWanted(toAlertsPoll(data)), [data]);
  return (
    <Page.Main>
      <Page.Title>E-mail alerts</Page.Title>
      <Layouts.Header
        title="E-mail alerts"
        subtitle="Readers are told of each edition as soon as it is issued. Their addresses are encrypted, and shown to nobody."
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          {error !== undefined && (
            <AdminNote tone="danger" isAlert>
              {toSentence(error)}
            </AdminNote>
          )}
          {data === undefined && error === undefined && <Page.Loading />}
          {data !== undefined && (
            <>
              <UndecidedMails undecided={data.undecided} />
              <Part title="Subscribers">
                <SubscriberCounts status={data} />
              </Part>
              <section>
                <PartTitle>Last sendings</PartTitle>
                <SendingsTable sendings={data.sendings} />
              </section>
              <Part title="Delete a subscriber">
                <ForgetForm />
              </Part>
            </>
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** A framed part of the page; a table has a frame of its own. */
function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={6}>
      <PartTitle>{title}</PartTitle>
      {children}
    </Box>
  );
}

function PartTitle({ children }: { children: string }) {
  return (
    <Box paddingBottom={4}>
      <Typography tag="h2" variant="delta">
        {children}
      </Typography>
    </Box>
  );
}
