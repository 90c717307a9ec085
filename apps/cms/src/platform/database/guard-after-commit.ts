import type { Core } from '@strapi/strapi';
import { toFault } from '../due-queue/to-fault';
import { transactions } from '../strapi-services';

/**
 * Strapi reads every saved entry again after the commit, to tell its listeners, and waits for the
 * reading as little as it catches what that throws: a database that goes away just then would end
 * the process, and with it what falls due. Here such a fault is a warning.
 *
 * @returns resolves once nothing of the kind is under way: before the database is closed.
 */
export function guardAfterCommit(strapi: Core.Strapi): () => Promise<void> {
  const underWay = new Set<Promise<void>>();
  const follow = (done: unknown) => {
    const followed = Promise.resolve(done)
      .then(
        () => undefined,
        (error: unknown) => {
          strapi.log.warn(`What follows a save was not done: ${toFault(error)}. The save stands.`);
        },
      )
      .finally(() => underWay.delete(followed));
    underWay.add(followed);
  };
  const database = transactions(strapi);
  const transaction = database.transaction.bind(database);
  database.transaction = (work) =>
    transaction(
      work &&
        ((given) =>
          work({ ...given, onCommit: (effect) => given.onCommit(() => follow(effect())) })),
    );
  return async () => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
}
