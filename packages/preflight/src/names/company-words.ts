import type { CheckedCompany } from '../checked-release';
import { listNameWords } from './list-name-words';
import { isLegalForm, stripLegalForm, toPlainName } from './strip-legal-form';

type CompanyNames = Pick<CheckedCompany, 'name' | 'legalName'>;

/** The company's names as they may be written, each without legal form, as lists of words. */
export function listCompanyNames({ name, legalName }: CompanyNames): string[][] {
  const names = [stripLegalForm(name), stripLegalForm(legalName)];
  return [...new Set(names)].map(toWords).filter((words) => words.length > 0);
}

/** Whether a text names the company: by a whole name, or by its first word where that is telling. */
export function namesCompany(text: string, company: CompanyNames): boolean {
  const said = ` ${toWords(text).join(' ').toLowerCase()} `;
  return listCompanyNames(company).some((name) => {
    const [first = ''] = name;
    return (
      said.includes(` ${name.join(' ').toLowerCase()} `) ||
      (first.length >= 4 && said.includes(` ${first.toLowerCase()} `))
    );
  });
}

/** Whether the last words of a text, but for a legal form, are the company's name. */
export function endsWithCompany(text: string, company: CheckedCompany): boolean {
  const words = toPlainName(text.replace(/[“”",]/g, ' ')).split(' ');
  while (words.length > 0 && isLegalForm(words.at(-1) ?? '')) words.pop();
  const said = ` ${toWords(words.join(' ')).join(' ').toLowerCase()}`;
  return listCompanyNames(company).some((name) =>
    said.endsWith(` ${name.join(' ').toLowerCase()}`),
  );
}

function toWords(text: string): string[] {
  return listNameWords(toPlainName(text)).map((word) => word.text);
}
