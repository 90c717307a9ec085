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
  { before: 'lock the record', done: 'both of its files are public', only: 'postgres' },
  { before: 'select current_editions (2)', done: 'nobody else counts what is listed' },
  { before: 'insert editions', done: 'what is listed of it is read' },
  { before: 'select editions', done: 'the edition is written' },
  { before: 'insert current_editions', done: 'the edition is read back' },
  { before: 'delete current_edition_facets', done: 'the edition is the current one' },
  { before: 'insert current_edition_facets', done: 'the facets before it are gone' },
  { before: 'insert release_addresses', done: 'its facets are written' },
  { before: 'insert issued_files', done: 'its address is taken' },
  { before: 'select current_editions (3)', done: 'its files are recorded' },
  { before: 'select listed_releases', done: 'what is to be listed of it is read' },
  { before: 'delete listed_releases', done: 'its rows in lists are read' },
  { before: 'insert listed_releases', done: 'the rows before are gone' },
  { before: 'insert archive_counts', done: 'it is listed' },
  { before: 'insert archive_changes', done: 'it is counted' },
  { before: 'select search_documents', done: 'the change of its year is noted' },
  { before: 'insert search_texts', done: 'its place in the search is chosen' },
  { before: 'insert search_documents', done: 'its words are indexed' },
  { before: 'insert search_words', done: 'what it is ranked by is kept' },
  { before: 'insert release_lives', done: 'its words are counted' },
  { before: 'insert carried_subjects', done: 'its life is saved' },
  { before: 'insert receipts', done: 'what it carries is kept' },
  { before: 'insert alert_batches', done: 'its receipts are planned' },
  { before: 'select release_addresses (2)', done: 'its alerts are noted' },
  { before: 'insert outbox_messages', done: 'all its addresses are read' },
  { before: 'lock the record (2)', done: 'the news lie in the outbox', only: 'postgres' },
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
