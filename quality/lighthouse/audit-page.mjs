import lighthouse from 'lighthouse';
import { OperatorError } from '../../ops/operator-error.mjs';

/** @typedef {NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr']} Result */

/**
 * Looks at a page as Lighthouse's mobile device does. Its reports of errors to others are off unless
 * the command line of its own turns them on.
 * @param {string} url
 * @param {number} port of a Chromium's remote debugging
 * @returns {Promise<{ isPerfect: boolean, lines: string[] }>} what to print
 */
export async function auditPage(url, port) {
  const run = await lighthouse(url, {
    port,
    logLevel: 'error',
    formFactor: 'mobile',
  });
  const result = run?.lhr;
  if (!result || result.runtimeError) {
    throw new OperatorError(
      `Lighthouse could not look at ${url}: ${result?.runtimeError?.message}`,
    );
  }
  const categories = Object.values(result.categories);
  return {
    isPerfect: categories.every(({ score }) => score === 1),
    lines: categories.flatMap((category) => [
      `  ${String(toPercent(category.score)).padStart(3)}  ${category.title}`,
      ...(category.score === 1 ? [] : listFaults(category, result)),
    ]),
  };
}

/**
 * The audits that cost a category points, with what to do.
 * @param {Result['categories'][string]} category
 * @param {Result} result
 */
function listFaults({ auditRefs }, { audits }) {
  return auditRefs.flatMap(({ id, weight }) => {
    const audit = audits[id];
    if (!audit || weight === 0 || audit.score === null || audit.score === 1) return [];
    const value = audit.displayValue ? ` (${audit.displayValue})` : '';
    return [
      `       ${toPercent(audit.score)} ${audit.title}${value}`,
      `          ${toPlain(audit.description)}`,
      ...listPlaces(audit).map((place) => `          at ${place}`),
    ];
  });
}

/** @param {Result['audits'][string]} audit */
function listPlaces({ details }) {
  if (details?.type !== 'table' && details?.type !== 'opportunity') return [];
  return details.items.slice(0, 5).map((item) => {
    const { node, url, description } = item;
    if (typeof node === 'object' && 'snippet' in node) return String(node.snippet);
    const words = [url, description].find((value) => typeof value === 'string');
    return words ?? JSON.stringify(item);
  });
}

/** @param {number | null} score */
function toPercent(score) {
  return Math.round((score ?? 0) * 100);
}

/** Links in Markdown as their words. @param {string} markdown */
function toPlain(markdown) {
  return markdown.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, '$1');
}
