import type { GetStaticPaths } from 'next';
import { getAlertChoices } from '../../../../data/get-alert-choices';
import { AlertsPage } from '../../../../alerts/alerts-page';
import { toListProps } from '../../../../to-list-props';

export default AlertsPage;

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' });

/** The empty form: the same for everybody, and so kept. */
export const getStaticProps = toListProps(async (language) => {
  const { shell, choices } = await getAlertChoices(language);
  const typed = { address: '', companies: [], categories: [], language: shell.language };
  return { shell, choices, typed, fault: null };
});

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
