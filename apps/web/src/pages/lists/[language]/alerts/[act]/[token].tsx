import type { GetServerSideProps } from 'next';
import { alertsPath } from '@dateline/contract';
import { findAlertLink } from '../../../../../alerts/ask-alerts';
import { setPrivateHeaders } from '../../../../../alerts/set-private-headers';
import { parseToken, toAct, followLink } from '../../../../../alerts/follow-link';
import { toPathOfRoute } from '../../../../../alerts/to-path-of-route';
import { getAlertChoices } from '../../../../../data/get-alert-choices';
import type { AlertChoices, AlertLink } from '../../../../../domain/alerts';
import type { Shell } from '../../../../../domain/shell';
import { type AlertAct, AlertLinkPage } from '../../../../../features/alerts/alert-link-page';
import { getMessages } from '../../../../../language/language-context';
import { isRouteLanguage } from '../../../../../language/route-language';
import { PageHead } from '../../../../../ui/page-head';
import { PageLayout } from '../../../../../ui/page-layout';
import { PathProvider } from '../../../../../ui/use-path';

interface LinkProps {
  shell: Shell;
  act: AlertAct;
  token: string;
  link: AlertLink | null;
  choices: AlertChoices;
}

export default function Link({ shell, ...page }: LinkProps) {
  const { alerts } = getMessages(shell.language);
  const title = page.link === null ? alerts.gone.title : alerts[page.act].title;
  return (
    <PageLayout shell={shell} place="alerts">
      <PageHead title={title} description={title} isIndexed={false} />
      <PathProvider shell={shell}>
        <AlertLinkPage {...page} />
      </PathProvider>
    </PageLayout>
  );
}

/** Looking changes nothing; the form that is sent back to the same address does. */
export const getServerSideProps: GetServerSideProps<
  LinkProps,
  { language: string; act: string; token: string }
> = async ({ params, req, res }) => {
  const act = toAct(params?.act);
  const language = params?.language;
  if (act === null || !isRouteLanguage(language)) return { notFound: true };
  setPrivateHeaders(res);
  const token = parseToken(params?.token);
  const { shell, choices } = await getAlertChoices(language);
  if (token !== null && req.method === 'POST') {
    const outcome = await followLink(req, { act, token, choices, language: shell.language });
    if (outcome !== null) {
      const destination = toPathOfRoute(`${alertsPath}/done/${outcome}`, language);
      return { redirect: { destination, statusCode: 303 } };
    }
  }
  const link = token === null ? null : await findAlertLink(token);
  const isFitting =
    link !== null &&
    (act === 'unsubscribe' || (link.purpose === 'confirm') === (act === 'confirm'));
  if (!isFitting) res.statusCode = 404;
  return { props: { shell, act, token: token ?? '', link: isFitting ? link : null, choices } };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
