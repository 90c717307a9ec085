import { Box, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { ImportedRelease } from '@dateline/wire-import';
import type { CompanyMatch } from '@dateline/wire-import/matching/match-company';
import { toLanguageName } from '../../../platform/admin/to-language-name';
import type { ReadAnswer } from './import-api';
import type { ImportChoices } from './import-choices';
import { describeCompany } from './describe-company';
import type { PlannedImport } from './to-import-order';

interface CompanyChoiceProps {
  imported: ImportedRelease;
  match: CompanyMatch | null;
  planned: PlannedImport;
  answer: ReadAnswer;
  onChoose: (changed: Partial<ImportChoices>) => void;
}

/** Whose release it is, and in which language it is written here. */
export function CompanyChoice({ imported, match, planned, answer, onChoose }: CompanyChoiceProps) {
  const { companies } = answer.library;
  return (
    <Flex gap={4} alignItems="flex-start" wrap="wrap">
      <Box flex="1 1 24rem">
        <Field.Root hint={describeCompany(imported, match)}>
          <Field.Label>Company</Field.Label>
          <SingleSelect
            placeholder="None yet"
            value={planned.company ?? ''}
            onChange={(chosen) => onChoose({ company: String(chosen) })}
            onClear={() => onChoose({ company: null })}
          >
            {companies.map(({ documentId, name }) => (
              <SingleSelectOption key={documentId} value={documentId}>
                {name}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Hint />
        </Field.Root>
      </Box>
      <Box flex="0 1 16rem">
        <Field.Root hint={`The text reads like ${toLanguageName(imported.language)}.`}>
          <Field.Label>Language</Field.Label>
          <SingleSelect
            value={planned.language}
            onChange={(chosen) => onChoose({ language: String(chosen) })}
          >
            {answer.languages.map((language) => (
              <SingleSelectOption key={language} value={language}>
                {toLanguageName(language)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Hint />
        </Field.Root>
      </Box>
    </Flex>
  );
}
