import {
  type Actor,
  type Edition,
  freezeWithdrawal,
  type ReleaseContent,
  toRecordHash,
} from '@dateline/release';
import type { CurrentEdition } from '../records/editions';
import type { Records } from '../records/records';
import type { ReleaseKey } from '../working-release/working-releases';
import { decide } from './decide';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { lockWorkflow } from './lock-workflow';
import { findContent } from './read-content';
import { Refusal } from '../../platform/refusal';

/**
 * Takes a release out of the public's sight for good: its last edition is a notice in its place.
 * Works from every stage and whatever the working document reads by now.
 *
 * @throws Refusal where nothing was issued, or the notice is missing.
 */
export async function withdrawRelease(
  dependencies: WorkflowDependencies,
  { key, actor, notice }: { key: ReleaseKey; actor: Actor; notice: string },
): Promise<void> {
  await dependencies.transact(async (records, afterCommit) => {
    const before = await lockWorkflow(records, key);
    const now = await records.readClock();
    const rule = { needed: 1, roles: [] };
    const record = decide(
      before,
      { type: 'withdraw', notice },
      { actor, rule, openErrors: [], now },
    );
    const { releaseId } = before;
    const content = await records.editions.findContent(releaseId);
    const previous = (await records.editions.findCurrent([releaseId])).get(releaseId);
    if (content === null || previous === undefined) {
      throw new Refusal(
        'The release was never issued: there is nothing that the public could have read.',
      );
    }
    const { language, slug, company } = content;
    const withdrawal = { language, slug, company, notice: notice.trim() };
    const edition = freezeWithdrawal(withdrawal, { releaseId, previous }, now);
    const working = await findContent(dependencies, key);
    await records.editions.withdraw(edition, withdrawal, {
      documentId: key.documentId,
      files: working?.release.company?.withdrawnFiles ?? 'removed',
    });
    await records.workflows.save([{ ...record, lateness: null, voided: null }]);
    await records.receipts.append([edition], now);
    await records.alerts.append([{ edition, companySlug: company.slug, categorySlugs: [] }], now);
    const slugs = (await records.editions.listSlugs([releaseId])).get(releaseId) ?? [slug];
    await tellWeb(records, { edition, content, previous, slugs });
    await records.audit.append({
      at: now,
      actor,
      action: 'release.withdraw',
      releaseId,
      editionNumber: edition.number,
      fromHash: previous.contentHash,
      contentHash: edition.contentHash,
      recordHash: toRecordHash(edition),
      reason: notice.trim(),
    });
    afterCommit(dependencies.onWithdrawn);
  });
}

async function tellWeb(
  { outbox }: Records,
  told: { edition: Edition; content: ReleaseContent; previous: CurrentEdition; slugs: string[] },
): Promise<void> {
  const { edition, content, previous, slugs } = told;
  const news = {
    releaseId: edition.releaseId,
    editionNumber: edition.number,
    kind: edition.kind,
    contentHash: edition.contentHash,
    issuedAt: edition.issuedAt,
    firstIssuedAt: edition.firstIssuedAt,
    slugs: [...new Set([edition.slug, ...slugs])],
    companySlugs: [...new Set([content.company.slug, previous.companySlug])],
  };
  await outbox.append([news], edition.issuedAt);
}
