import { Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import type { ContactChoice } from '@dateline/contract';
import type { ImportedContact } from '@dateline/wire-import';
import type { TextMatch } from '@dateline/wire-import/matching/create-text-matcher';
import type { LibraryContact } from '@dateline/wire-import/matching/import-library';
import { listDifferences } from '@dateline/wire-import/matching/match-contact';
import { toContactKey } from './import-choices';
import { Part, PartText } from './import-look';
import { pieceLook } from './piece-look';
import { MatchNote } from './match-note';

interface ContactCardProps {
  id: string;
  contact: ImportedContact;
  match: TextMatch;
  library: readonly LibraryContact[];
  mayAdd: boolean;
  choice: ContactChoice | null;
  onChoose: (key: string, choice: ContactChoice) => void;
}

const types = { investors: 'investor contact', media: 'media contact', general: 'general contact' };

/** Whom readers may ask: as the text says it, against the library. */
export function ContactCard(props: ContactCardProps) {
  const { id, contact, match, library, mayAdd, choice, onChoose } = props;
  const matched = match.kind === 'none' ? null : match.documentId;
  const known = library.find(({ documentId }) => documentId === matched);
  const differences = known === undefined ? [] : listDifferences(contact, known);
  const choose = (value: string) => {
    const [what, id = ''] = value.split(':');
    const key = toContactKey(contact);
    if (what === 'add') onChoose(key, { do: 'add', type: id as keyof typeof types });
    else if (what === 'use') onChoose(key, { do: 'use', documentId: id });
    else onChoose(key, { do: 'leave' });
  };
  const offered =
    known === undefined ? library : [known, ...library.filter((one) => one !== known)];
  return (
    <Part $hue={pieceLook.contact.hue} data-parts={id} id={`part-${id}`}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex gap={2} alignItems="center" wrap="wrap">
          <Typography fontWeight="bold">
            {contact.name ?? contact.organisation ?? 'Contact'}
          </Typography>
          <MatchNote match={match} />
        </Flex>
        <PartText>{toLines(contact).join('\n')}</PartText>
        {match.kind === 'near' && differences.length > 0 && (
          <Typography tag="p" variant="pi" textColor="warning700">
            {differences
              .map(
                ({ field, text, library: own }) =>
                  `${field}: “${text}” here, ${own === null ? 'nothing' : `“${own}”`} in the library`,
              )
              .join('; ')}
            .
          </Typography>
        )}
        <Field.Root required={choice === null}>
          <Field.Label>What becomes of it</Field.Label>
          <SingleSelect
            placeholder="Choose…"
            value={choice === null ? '' : toValue(choice)}
            onChange={(value) => choose(String(value))}
          >
            {offered.map((one) => (
              <SingleSelectOption key={one.documentId} value={`use:${one.documentId}`}>
                {`Use ${one.name ?? one.organisation ?? one.email ?? 'a contact'} of the library (${types[one.type]})`}
              </SingleSelectOption>
            ))}
            {mayAdd &&
              Object.entries(types).map(([type, words]) => (
                <SingleSelectOption key={type} value={`add:${type}`}>
                  {`Add to the library as ${words}`}
                </SingleSelectOption>
              ))}
            <SingleSelectOption value="leave">
              Leave it out: it stays in the original alone
            </SingleSelectOption>
          </SingleSelect>
        </Field.Root>
      </Flex>
    </Part>
  );
}

function toValue(choice: ContactChoice): string {
  if (choice.do === 'use') return `use:${choice.documentId}`;
  return choice.do === 'add' ? `add:${choice.type}` : 'leave';
}

function toLines(contact: ImportedContact): string[] {
  const { title, organisation, phone, otherPhones, email, otherEmails } = contact;
  return [title, organisation, phone, ...otherPhones, email, ...otherEmails].filter(
    (line) => line !== null,
  );
}
