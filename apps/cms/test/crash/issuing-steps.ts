/** One step of issuing what fell due: the newsroom is killed just before it. */
interface IssuingStep {
  /** As trace-issuing.mjs tells it. */
  before: string;
  /** What has been done by then. */
  done: string;
  only?: 'postgres';
}

const all: IssuingStep[] = [
  { before: 'select approvals', done: 'the release is claimed' },
  { before: 'select current_editions', done: 'its approvals are read' },
  { before: 'select withdrawn_releases', done: 'its current edition is looked for' },
  { before: 'select release_addresses', done: 'its record is read' },
  { before: 'publish a file', done: 'its address is checked' },
  { before: 'publish a file (2)', done: 'one of its two files is public' },
  { before: 'insert editions', done: 'both of its files are public' },
  { before: 'select editions', done: 'the edition is written' },
  { before: 'insert current_editions', done: 'the edition is read back' },
  { before: 'delete current_edition_facets', done: 'the edition is the current one' },
  { before: 'insert current_edition_facets', done: 'the facets before it are gone' },
  { before: 'insert release_addresses', done: 'its facets are written' },
  { before: 'insert issued_files', done: 'its address is taken' },
  { before: 'insert release_lives', done: 'its files are recorded' },
  { before: 'insert carried_subjects', done: 'its life is saved' },
  { before: 'insert receipts', done: 'what it carries is kept' },
  { before: 'insert alert_batches', done: 'its receipts are planned' },
  { before: 'select release_addresses (2)', done: 'its alerts are noted' },
  { before: 'insert outbox_messages', done: 'all its addresses are read' },
  { before: 'lock the record', done: 'the news lie in the outbox', only: 'postgres' },
  { before: 'select audit_entries', done: 'it is next to write the trail' },
  { before: 'insert audit_entries', done: 'the last entry of the trail is read' },
  { before: 'COMMIT', done: 'the trail is written' },
  { before: 'COMMIT answered', done: 'the commit is sent', only: 'postgres' },
  { before: 'look into the outbox', done: 'it is committed' },
  { before: 'take the message', done: 'the news are found' },
  { before: 'tell the web', done: 'the news are taken' },
  { before: 'note that the web was told', done: 'the web is told' },
];

/** The steps in their order, on one of the databases. */
export function listIssuingSteps(database: 'sqlite' | 'postgres'): IssuingStep[] {
  return all.filter(({ only }) => only === undefined || only === database);
}
