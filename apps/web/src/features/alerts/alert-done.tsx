import { homePath } from '@dateline/contract';
import type { AlertOutcome } from '../../domain/alerts';
import { useMessages } from '../../language/language-context';
import { usePath } from '../../ui/use-path';

/** What was done; the page can be loaded again without doing it again. */
export function AlertDone({ outcome }: { outcome: AlertOutcome }) {
  const { alerts, common } = useMessages();
  const to = usePath();
  return (
    <div className="message">
      <h1>{alerts.outcomes[outcome].title}</h1>
      <p>{alerts.outcomes[outcome].text}</p>
      <p>
        <a href={to(homePath)}>{common.releases}</a>
      </p>
    </div>
  );
}
