import type { TestNewsroom } from '../open-test-newsroom';

/** Stops the newsroom in this process for good: others go on with its data until it is closed. */
export async function handOver({ strapi }: TestNewsroom): Promise<void> {
  await strapi.destroy();
  // Strapi does not let itself be stopped twice.
  strapi.destroy = () => Promise.resolve();
}
