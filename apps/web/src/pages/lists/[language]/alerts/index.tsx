import type { GetStaticPaths, GetStaticProps } from 'next';
import { getAlertChoices } from '../../../../data/get-alert-choices';
import { isRouteLanguage } from '../../../../language/route-language';
import { AlertsPage, type AlertsPageProps } from '../../../../alerts/alerts-page';
import { getSettings } from '../../../../settings';

export default AlertsPage;

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

/** The empty form: the same for everybody, and so kept. */
export const getStaticProps: GetStaticProps<AlertsPageProps, { language: string }> = async ({
  params,
}) => {
  const language = params?.language;
  if (!isRouteLanguage(language)) return { notFound: true, revalidate: 1 };
  const { shell, choices } = await getAlertChoices(language);
  const typed = { address: '', companies: [], categories: [], language: shell.language };
  const origin = getSettings().publicUrl;
  return { props: { shell, choices, typed, fault: null, origin }, revalidate: 60 };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
