import { openRecord } from '../../src/modules/verification/open-record';

/** What lies in the tables of alerts, read beside the newsroom that works on them. */
export async function openMailRecord(dataFolder: string) {
  const databaseUrl = process.env['DATELINE_DATABASE_URL'] ?? null;
  const record = await openRecord({ dataFolder, databaseUrl });
  return {
    async countStates(): Promise<Record<string, number>> {
      const rows = await record('alert_mails')
        .groupBy('state')
        .select<{ state: string; total: number | string }[]>(
          'state',
          record.raw('count(*) as total'),
        );
      return Object.fromEntries(rows.map(({ state, total }) => [state, Number(total)]));
    },
    close: () => record.destroy(),
  };
}
