import type { Core } from '@strapi/strapi';
import type { Actor } from '@dateline/release';
import type { ActRequest, LifeAnswer } from '@dateline/contract';
import type { ReleaseKey } from '../gateways/release-desk';

/** What the desk can do, behind whichever door: the admin panel's API, seeding, commands. */
export interface NewsroomDesk {
  /** @throws Refusal */
  act(key: ReleaseKey, actor: Actor, act: ActRequest['act']): Promise<void>;
  describeLife(key: ReleaseKey, actor: Actor): Promise<LifeAnswer>;
}

const name = 'dateline.desk';

/** Kept in Strapi's container: Strapi makes routes before the newsroom is put together. */
export function keepDesk(strapi: Core.Strapi, desk: NewsroomDesk): void {
  strapi.add(name, () => desk);
}

export function getDesk(strapi: Core.Strapi): NewsroomDesk {
  return strapi.get<NewsroomDesk>(name);
}
