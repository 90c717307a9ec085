import type { Core } from '@strapi/strapi';
import type { Actor, OverriddenFinding } from '@dateline/release';
import type {
  TransitionRequestBody,
  FindingCounts,
  WorkflowAnswer,
  PreflightAnswer,
} from '@dateline/contract';
import type { ReleaseKey } from '../working-release/working-releases';

/** What can be done in the newsroom, through whichever door: the admin panel's API, seeding, commands. */
export interface NewsroomCommands {
  /** @throws Refusal */
  transition(
    key: ReleaseKey,
    actor: Actor,
    transition: TransitionRequestBody['transition'],
  ): Promise<void>;
  describeWorkflow(key: ReleaseKey, actor: Actor): Promise<WorkflowAnswer>;
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

const name = 'dateline.newsroom';

/** Kept in Strapi's container: Strapi makes routes before the newsroom is put together. */
export function registerNewsroomCommands(strapi: Core.Strapi, commands: NewsroomCommands): void {
  strapi.add(name, () => commands);
}

export function getNewsroomCommands(strapi: Core.Strapi): NewsroomCommands {
  return strapi.get<NewsroomCommands>(name);
}
