import { alertPages, alertsPath } from '@dateline/contract';
import type { AlertChoices, AlertLink } from '../../domain/alerts';
import { useMessages } from '../../language/language-context';
import { Particular } from '../../ui/particular';
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

/** What is about to be confirmed, by its names: no more than the form had a choice of. */
function Chosen({ link, choices }: { link: AlertLink; choices: AlertChoices }) {
  const { alerts } = useMessages();
  return (
    <dl className="particulars">
      {choices.companies.length > 1 && (
        <Particular name={alerts.companies}>
          <Names slugs={link.companies} options={choices.companies} all={alerts.allCompanies} />
        </Particular>
      )}
      {choices.categories.length > 1 && (
        <Particular name={alerts.categories}>
          <Names slugs={link.categories} options={choices.categories} all={alerts.allCategories} />
        </Particular>
      )}
      <Particular name={alerts.language}>
        {link.language === 'en' ? alerts.english : alerts.german}
      </Particular>
    </dl>
  );
}

interface NamesProps {
  slugs: string[];
  options: { slug: string; name: string }[];
  /** What none of them stands for. */
  all: string;
}

/** One a line: a name may hold a comma itself. */
function Names({ slugs, options, all }: NamesProps) {
  if (slugs.length === 0) return all;
  return slugs.map((slug) => (
    <p key={slug}>
      <bdi>{options.find((one) => one.slug === slug)?.name ?? slug}</bdi>
    </p>
  ));
}
