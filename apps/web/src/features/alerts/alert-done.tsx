import { homePath } from '@dateline/contract';
import type { AlertDeed } from '../../domain/alerts';
import { useMessages } from '../../language/language-context';
import { usePath } from '../../ui/use-path';

/** What was done; the page can be loaded again without doing it again. */
export function AlertDone({ deed }: { deed: AlertDeed }) {
  const { alerts, common } = useMessages();
  const to = usePath();
  return (
    <div className="message">
      <h1>{alerts.deeds[deed].title}</h1>
      <p>{alerts.deeds[deed].text}</p>
      <p>
        <a href={to(homePath)}>{common.releases}</a>
      </p>
    </div>
  );
}
