import type { GetServerSideProps } from 'next';
import { alertsPath } from '@dateline/contract';
import { setPrivateHeaders } from '../../../../../alerts/set-private-headers';
import { getShell } from '../../../../../data/get-shell';
import { type AlertDeed, alertDeeds } from '../../../../../domain/alerts';
import type { Shell } from '../../../../../domain/shell';
import { AlertDone } from '../../../../../features/alerts/alert-done';
import { getMessages } from '../../../../../language/language-context';
import { isRouteLanguage, toNamedLanguage } from '../../../../../language/route-language';
import { getSettings } from '../../../../../settings';
import { ListPage } from '../../../../../ui/list-page';

interface DoneProps {
  shell: Shell;
  deed: AlertDeed;
  origin: string;
}

export default function Done({ shell, deed, origin }: DoneProps) {
  const { title, text } = getMessages(shell.language).alerts.deeds[deed];
  return (
    <ListPage
      shell={shell}
      place="alerts"
      origin={origin}
      path={`${alertsPath}/done/${deed}`}
      title={title}
      description={text}
      isIndexed={false}
    >
      <AlertDone deed={deed} />
    </ListPage>
  );
}

export const getServerSideProps: GetServerSideProps<
  DoneProps,
  { language: string; deed: string }
> = async ({ params, res }) => {
  const deed = alertDeeds.find((known) => known === params?.deed);
  const language = params?.language;
  if (deed === undefined || !isRouteLanguage(language)) return { notFound: true };
  setPrivateHeaders(res);
  const shell = await getShell(toNamedLanguage(language));
  return { props: { shell, deed, origin: getSettings().publicUrl } };
};

export const config = { unstable_runtimeJS: false, maxDuration: 10 };
