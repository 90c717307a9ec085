import type { Core } from '@strapi/strapi';
import type { RecordedAction } from '../records/audit';
import type { Transact } from '../records/records';
import { adminRoutes, type Middleware } from '../../platform/strapi-services';

export type AccessEntry = Omit<RecordedAction, 'at'>;

/** What routes of Strapi's own note in the trail. */
export interface AccessTrail {
  tell(entry: AccessEntry): Promise<void>;
}

const name = 'dateline.access-trail';

/** Kept in Strapi's container: Strapi makes routes before the newsroom is put together. */
export function keepAccessTrail(strapi: Core.Strapi, transact: Transact): AccessTrail {
  const trail: AccessTrail = {
    tell: (entry) =>
      transact(async ({ audit, readClock }) => audit.append({ ...entry, at: await readClock() })),
  };
  strapi.add(name, () => trail);
  return trail;
}

export function getAccessTrail(strapi: Core.Strapi): AccessTrail {
  return strapi.get<AccessTrail>(name);
}

/** Once, however often a process starts the newsroom: Strapi keeps its routes for all of them. */
export function watchRoute(
  strapi: Core.Strapi,
  door: { method: string; path: string },
  watch: Middleware,
): void {
  for (const { method, path, config } of adminRoutes(strapi)) {
    if (method !== door.method || path !== door.path) continue;
    config.middlewares ??= [];
    if (!config.middlewares.includes(watch)) config.middlewares.push(watch);
  }
}
