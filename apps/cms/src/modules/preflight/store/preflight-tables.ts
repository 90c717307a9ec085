import {
  actorLength,
  instantLength,
  releaseIdLength,
  type Tables,
} from '../../../platform/database/define-table';

export const preflightTables: Tables = {
  // What was decided about findings: who overrode an error and why, and who took that back. The last
  // row of a finding counts.
  finding_overrides(table) {
    table.increments('id');
    table.string('release_id', releaseIdLength).notNullable().index('finding_overrides_by_release');
    table.string('rule', 100).notNullable();
    table.string('field', 200).notNullable();
    table.text('excerpt').notNullable();
    table.text('message').notNullable();
    // Null where an override is taken back.
    table.text('reason');
    table.string('actor', actorLength).notNullable();
    table.string('at', instantLength).notNullable();
  },
};
