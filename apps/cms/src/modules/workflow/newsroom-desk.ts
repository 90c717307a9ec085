import type { Core } from '@strapi/strapi';
import type { Actor, OverriddenFinding } from '@dateline/release';
import type { ActRequest, FindingCounts, LifeAnswer, PreflightAnswer } from '@dateline/contract';
import type { ReleaseKey } from '../working-release/release-desk';

/** What the desk can do, behind whichever door: the admin panel's API, seeding, commands. */
export interface NewsroomDesk {
  /** @throws Refusal */
  act(key: ReleaseKey, actor: Actor, act: ActRequest['act']): Promise<void>;
  describeLife(key: ReleaseKey, actor: Actor): Promise<LifeAnswer>;
  /** @throws Refusal where there is no such release. */
  describePreflight(key: ReleaseKey): Promise<PreflightAnswer>;
  /** How many findings each release has that is still open, by document id. */
  summarisePreflight(
    documentIds: readonly string[],
    language: string,
  ): Promise<Record<string, FindingCounts>>;
  /** @throws Refusal */
  overrideFinding(
    key: ReleaseKey,
    actor: Actor,
    override: { finding: OverriddenFinding; reason: string },
  ): Promise<void>;
  /** @throws Refusal */
  takeBackOverride(key: ReleaseKey, actor: Actor, id: number): Promise<void>;
}

const name = 'dateline.desk';

/** Kept in Strapi's container: Strapi makes routes before the newsroom is put together. */
export function keepDesk(strapi: Core.Strapi, desk: NewsroomDesk): void {
  strapi.add(name, () => desk);
}

export function getDesk(strapi: Core.Strapi): NewsroomDesk {
  return strapi.get<NewsroomDesk>(name);
}
