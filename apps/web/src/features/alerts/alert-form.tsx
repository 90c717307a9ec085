import { alertsPath } from '@dateline/contract';
import type { AlertChoices, AlertFault, TypedWish } from '../../domain/alerts';
import { useMessages } from '../../language/language-context';
import { usePath } from '../../ui/use-path';
import { WishFields } from './wish-fields';

interface AlertFormProps {
  choices: AlertChoices;
  typed: TypedWish;
  fault: AlertFault | null;
}

/** Asking for alerts. Works without a script; what was typed is there again after a fault. */
export function AlertForm({ choices, typed, fault }: AlertFormProps) {
  const { alerts } = useMessages();
  const to = usePath();
  const isAddressWrong = fault === 'address';
  return (
    <>
      <header className="page-head">
        <h1>{alerts.title}</h1>
        <p className="intro">{alerts.intro}</p>
      </header>
      <form className="alert-form" method="post" action={to(`${alertsPath}/subscribe`)}>
        {fault !== null && !isAddressWrong && (
          <p className="fault" role="alert">
            {alerts.faults[fault]}
          </p>
        )}
        <div className="field">
          <label htmlFor="address">{alerts.address}</label>
          <input
            id="address"
            name="address"
            type="email"
            autoComplete="email"
            spellCheck={false}
            maxLength={254}
            required
            defaultValue={typed.address}
            aria-invalid={isAddressWrong || undefined}
            aria-describedby={isAddressWrong ? 'address-fault' : 'address-hint'}
            autoFocus={isAddressWrong || undefined}
          />
          {isAddressWrong ? (
            <p id="address-fault" className="fault">
              {alerts.faults.address}
            </p>
          ) : (
            <p id="address-hint" className="hint">
              {alerts.addressHint}
            </p>
          )}
        </div>
        <div className="trap" aria-hidden="true">
          <label>
            {alerts.trap}
            <input name="website" type="text" tabIndex={-1} autoComplete="off" />
          </label>
        </div>
        <WishFields choices={choices} wish={typed} />
        <button type="submit">{alerts.submit}</button>
        <p className="hint">{alerts.privacy}</p>
      </form>
    </>
  );
}
