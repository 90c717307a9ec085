import { alertPages, alertsPath } from '@dateline/contract';
import type { AlertChoices, AlertLink } from '../../domain/alerts';
import { useMessages } from '../../language/language-context';
import { usePath } from '../../ui/use-path';
import { WishFields } from './wish-fields';

export type AlertAct = 'confirm' | 'preferences' | 'unsubscribe';

interface AlertLinkPageProps {
  act: AlertAct;
  token: string;
  /** Null where the token opens nothing any more. */
  link: AlertLink | null;
  choices: AlertChoices;
}

/**
 * What a link in a mail opens. Following it does nothing by itself, because programs that look
 * through mail follow links too: only the button does.
 */
export function AlertLinkPage({ act, token, link, choices }: AlertLinkPageProps) {
  const { alerts } = useMessages();
  const to = usePath();
  if (link === null) {
    return (
      <div className="message">
        <h1>{alerts.gone.title}</h1>
        <p>{alerts.gone.text}</p>
        <p>
          <a href={to(alertsPath)}>{alerts.gone.again}</a>
        </p>
      </div>
    );
  }
  const words = alerts[act];
  return (
    <>
      <header className="page-head">
        <h1>{words.title}</h1>
        <p className="intro">{words.text(link.address)}</p>
      </header>
      <form className="alert-form" method="post" action={to(alertPages[act](token))}>
        {act === 'preferences' ? (
          <WishFields choices={choices} wish={link} />
        ) : (
          act === 'confirm' && <Chosen link={link} choices={choices} />
        )}
        <button type="submit">{words.submit}</button>
      </form>
      {act === 'preferences' && (
        <form className="alert-form" method="post" action={to(alertPages.unsubscribe(token))}>
          <p className="hint">{alerts.preferences.leaveText}</p>
          <button type="submit" className="plain">
            {alerts.preferences.leave}
          </button>
        </form>
      )}
    </>
  );
}

/** What is about to be confirmed, by its names. */
function Chosen({ link, choices }: { link: AlertLink; choices: AlertChoices }) {
  const { alerts } = useMessages();
  const toNames = (slugs: string[], options: { slug: string; name: string }[], all: string) =>
    slugs.length === 0
      ? all
      : slugs.map((slug) => options.find((one) => one.slug === slug)?.name ?? slug).join(', ');
  return (
    <dl className="facts">
      <dt>{alerts.companies}</dt>
      <dd>{toNames(link.companies, choices.companies, alerts.allCompanies)}</dd>
      <dt>{alerts.categories}</dt>
      <dd>{toNames(link.categories, choices.categories, alerts.allCategories)}</dd>
    </dl>
  );
}
