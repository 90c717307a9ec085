import { isSameLanguage } from '../../language/is-same-language';
import { toLanguageName } from '../../ui/to-language-name';

/** One of the releases that the newsroom answers, the best first. */
interface Suggestion {
  headline: string;
  /** BCP 47. */
  language: string;
  url: string;
  company: string;
  /** A calendar day, ISO 8601. */
  day: string;
}

/** Milliseconds without a key before the newsroom is asked. */
const pause = 150;

/** Letters: one alone finds everything. */
const shortest = 2;

let lists = 0;

/**
 * Shows releases under a search field while a word is typed: an editable combobox with a list
 * box, after the ARIA Authoring Practices. Enter on none of them searches, as without a script.
 */
export function suggestReleases(field: HTMLInputElement): void {
  const list = document.createElement('ul');
  list.id = `suggestions-${(lists += 1)}`;
  list.className = 'suggestions';
  list.hidden = true;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', field.getAttribute('aria-label') ?? '');
  field.after(list);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  })) {
    field.setAttribute(name, value);
  }

  let chosen = -1;
  let waiting = 0;
  let asking: AbortController | undefined;

  const options = () => [...list.children] as HTMLElement[];
  const choose = (index: number) => {
    chosen = index;
    options().forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === index));
      if (place === index) option.scrollIntoView({ block: 'nearest' });
    });
    const option = options()[index];
    if (option) field.setAttribute('aria-activedescendant', option.id);
    else field.removeAttribute('aria-activedescendant');
  };
  const show = (found: Suggestion[]) => {
    list.replaceChildren(...found.map((one, index) => toOption(one, `${list.id}-${index}`)));
    choose(-1);
    list.hidden = found.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
  };
  const close = () => {
    clearTimeout(waiting);
    asking?.abort();
    show([]);
  };
  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    const words = field.value.trim();
    if (words.length < shortest) return show([]);
    const address = `${field.dataset['suggest'] ?? ''}?q=${encodeURIComponent(words)}`;
    try {
      const answer = await fetch(address, { signal: asking.signal });
      if (answer.ok) show((await answer.json()) as Suggestion[]);
    } catch {
      // Typed on, or no answer: the search itself works all the same.
    }
  };

  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => void ask(), pause);
  });
  field.addEventListener('keydown', (event) => {
    const { length } = list.children;
    if (event.key === 'Escape' && length > 0) {
      // The first Escape closes the list, the next one empties the field.
      event.preventDefault();
      close();
    } else if (length > 0 && event.key === 'ArrowDown') {
      event.preventDefault();
      choose(chosen + 1 < length ? chosen + 1 : 0);
    } else if (length > 0 && event.key === 'ArrowUp') {
      event.preventDefault();
      choose(chosen > 0 ? chosen - 1 : length - 1);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      location.href = options()[chosen]?.dataset['url'] ?? location.href;
    }
  });
  // Before the field loses the focus, which closes the list.
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const option = (event.target as Element).closest<HTMLElement>('[data-url]');
    if (option) location.href = option.dataset['url'] ?? '';
  });
  field.addEventListener('blur', close);
}

function toOption(suggestion: Suggestion, id: string): HTMLElement {
  const { headline, language, url, company, day } = suggestion;
  const option = document.createElement('li');
  option.id = id;
  option.setAttribute('role', 'option');
  // On this origin, whatever the newsroom's public one.
  option.dataset['url'] = new URL(url).pathname;
  const title = document.createElement('span');
  title.lang = language;
  title.dir = 'auto';
  title.textContent = headline;
  const note = document.createElement('small');
  const { lang } = document.documentElement;
  const inWords = new Date(day).toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' });
  note.textContent = [
    company,
    inWords,
    // A release in two languages is found in both.
    ...(isSameLanguage(lang, language) ? [] : [toLanguageName(language)]),
  ].join(', ');
  option.append(title, note);
  return option;
}
