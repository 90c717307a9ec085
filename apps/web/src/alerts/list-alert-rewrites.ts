import { alertsPath } from '@dateline/contract';
import { toPatternInLanguage } from '../cache/route-path';

/** The pages of alerts that are made for one visitor, and so are kept by nobody. */
const paths = [
  `${alertsPath}/subscribe`,
  `${alertsPath}/done/:outcome`,
  `${alertsPath}/:act(confirm|preferences|unsubscribe)/:token`,
];

/** How their public paths lead to the routes. */
export function listAlertRewrites(): { source: string; destination: string }[] {
  return paths.flatMap((path) => {
    const route = path.replace(/\([^)]*\)/, '');
    return [
      { source: path, destination: `/lists/default${route}` },
      { source: toPatternInLanguage(path), destination: `/lists/:language${route}` },
    ];
  });
}
