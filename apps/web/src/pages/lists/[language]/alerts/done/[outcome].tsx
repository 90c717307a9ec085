import type { GetServerSideProps } from 'next';
import { alertsPath } from '@dateline/contract';
import { setPrivateHeaders } from '../../../../../alerts/set-private-headers';
import { getShell } from '../../../../../data/get-shell';
import { type AlertOutcome, alertOutcomes } from '../../../../../domain/alerts';
import type { Shell } from '../../../../../domain/shell';
import { AlertDone } from '../../../../../features/alerts/alert-done';
import { getMessages } from '../../../../../language/language-context';
import { isRouteLanguage, toNamedLanguage } from '../../../../../language/route-language';
import { getSettings } from '../../../../../settings';
import { ListPage } from '../../../../../ui/list-page';

interface DoneProps {
  shell: Shell;
  outcome: AlertOutcome;
  origin: string;
}

export default function Done({ shell, outcome, origin }: DoneProps) {
  const { title, text } = getMessages(shell.language).alerts.outcomes[outcome];
  return (
    <ListPage
      shell={shell}
      place="alerts"
      origin={origin}
      path={`${alertsPath}/done/${outcome}`}
      title={title}
      description={text}
      isIndexed={false}
    >
      <AlertDone outcome={outcome} />
    </ListPage>
  );
}

export const getServerSideProps: GetServerSideProps<
  DoneProps,
  { language: string; outcome: string }
> = async ({ params, res }) => {
  const outcome = alertOutcomes.find((known) => known === params?.outcome);
  const language = params?.language;
  if (outcome === undefined || !isRouteLanguage(language)) return { notFound: true };
  setPrivateHeaders(res);
  const shell = await getShell(toNamedLanguage(language));
  return { props: { shell, outcome, origin: getSettings().publicUrl } };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
