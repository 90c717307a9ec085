import type { AlertChoices, AlertWish } from '../../domain/alerts';
import { useMessages } from '../../language/language-context';

/** What is to be told by mail, and in which language; the same when it is asked for and changed. */
export function WishFields({ choices, wish }: { choices: AlertChoices; wish: AlertWish }) {
  const { alerts } = useMessages();
  return (
    <>
      {choices.companies.length > 1 && (
        <Boxes
          name="company"
          legend={alerts.companies}
          hint={alerts.companiesHint}
          options={choices.companies}
          chosen={wish.companies}
        />
      )}
      {choices.categories.length > 1 && (
        <Boxes
          name="category"
          legend={alerts.categories}
          hint={alerts.categoriesHint}
          options={choices.categories}
          chosen={wish.categories}
        />
      )}
      <fieldset>
        <legend>{alerts.language}</legend>
        <p className="hint">{alerts.languageHint}</p>
        {(['en', 'de'] as const).map((language) => (
          <label key={language} className="choice">
            <input
              type="radio"
              name="language"
              value={language}
              defaultChecked={wish.language === language}
            />
            {language === 'en' ? alerts.english : alerts.german}
          </label>
        ))}
      </fieldset>
    </>
  );
}

interface BoxesProps {
  name: string;
  legend: string;
  hint: string;
  options: { slug: string; name: string }[];
  chosen: string[];
}

function Boxes({ name, legend, hint, options, chosen }: BoxesProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <p className="hint">{hint}</p>
      {options.map((option) => (
        <label key={option.slug} className="choice">
          <input
            type="checkbox"
            name={name}
            value={option.slug}
            defaultChecked={chosen.includes(option.slug)}
          />
          <bdi>{option.name}</bdi>
        </label>
      ))}
    </fieldset>
  );
}
