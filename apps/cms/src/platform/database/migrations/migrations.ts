import type { Knex } from 'knex';
import { baseline } from './0001-baseline';
import { voidApprovals } from './0002-void-approvals';
import { accounts } from './0003-accounts';
import { blockOwners } from './0004-block-owners';
import { correctionOpenings } from './0005-correction-openings';

/**
 * All changes of the newsroom's own tables, by name in their order. One that was released is never
 * changed, renamed or removed: databases remember it by its name.
 */
export const migrations: Readonly<Record<string, Knex.Migration>> = {
  '0001-baseline': baseline,
  '0002-void-approvals': voidApprovals,
  '0003-accounts': accounts,
  '0004-block-owners': blockOwners,
  '0005-correction-openings': correctionOpenings,
};
