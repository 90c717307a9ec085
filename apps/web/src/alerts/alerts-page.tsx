import { alertsPath } from '@dateline/contract';
import type { AlertChoices, AlertFault, TypedWish } from '../domain/alerts';
import type { Shell } from '../domain/shell';
import { AlertForm } from '../features/alerts/alert-form';
import { getMessages } from '../language/language-context';
import { ListPage } from '../ui/list-page';

export interface AlertsPageProps {
  shell: Shell;
  choices: AlertChoices;
  typed: TypedWish;
  fault: AlertFault | null;
  origin: string;
}

/** The form, empty or as it came back. */
export function AlertsPage({ shell, choices, typed, fault, origin }: AlertsPageProps) {
  const { alerts, common } = getMessages(shell.language);
  return (
    <ListPage
      shell={shell}
      place="alerts"
      origin={origin}
      path={alertsPath}
      title={alerts.title}
      description={alerts.description(shell.newsroom?.name ?? common.newsroom)}
      crumbs={[{ name: alerts.title, path: alertsPath }]}
    >
      <AlertForm choices={choices} typed={typed} fault={fault} />
    </ListPage>
  );
}
