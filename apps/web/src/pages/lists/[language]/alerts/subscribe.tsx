import type { GetServerSideProps } from 'next';
import { alertsPath } from '@dateline/contract';
import { AlertsPage, type AlertsPageProps } from '../../../../alerts/alerts-page';
import { takeSubscription } from '../../../../alerts/take-subscription';
import { getAlertChoices } from '../../../../data/get-alert-choices';
import type { AlertFault } from '../../../../domain/alerts';
import { isRouteLanguage } from '../../../../language/route-language';
import { toPathOfRoute } from '../../../../alerts/to-path-of-route';
import { getSettings } from '../../../../settings';

const statuses: Record<AlertFault, number> = {
  address: 400,
  elsewhere: 403,
  busy: 429,
  'not-now': 503,
};

export default AlertsPage;

/** Takes the form and leads on; with what was typed in it where something is wrong. */
export const getServerSideProps: GetServerSideProps<
  AlertsPageProps,
  { language: string }
> = async ({ params, req, res }) => {
  const language = params?.language;
  if (!isRouteLanguage(language)) return { notFound: true };
  res.setHeader('Cache-Control', 'private, no-store');
  res.setHeader('X-Robots-Tag', 'noindex, nofollow');
  const leadTo = (path: string) =>
    ({
      redirect: { destination: toPathOfRoute(path, language), statusCode: 303 },
    }) as const;
  if (req.method !== 'POST') return leadTo(alertsPath);
  const { shell, choices } = await getAlertChoices(language);
  const { fault, typed } = await takeSubscription(req, choices, shell.language);
  if (fault === null) return leadTo(`${alertsPath}/done/sent`);
  res.statusCode = statuses[fault];
  return { props: { shell, choices, typed, fault, origin: getSettings().publicUrl } };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
