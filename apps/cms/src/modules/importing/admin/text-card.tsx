import { Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { toText } from '@dateline/release/body/to-text';
import type { TextChoice } from '@dateline/contract';
import type { ImportedText } from '@dateline/wire-import';
import type { TextMatch } from '@dateline/wire-import/matching/create-text-matcher';
import type { LibraryText } from '@dateline/wire-import/matching/import-library';
import { toBlockName, toTextKey } from './import-choices';
import { Part, PartText } from './import-look';
import { MatchNote } from './match-note';
import { pieceLook } from './piece-look';
import { toSafeHtml } from './to-safe-html';
import { WordDifference } from './word-difference';

interface TextCardProps {
  id: string;
  kind: 'boilerplate' | 'disclaimer';
  text: ImportedText;
  match: TextMatch;
  library: readonly LibraryText[];
  mayAdd: boolean;
  choice: TextChoice | null;
  language: string;
  onChoose: (key: string, choice: TextChoice) => void;
}

/** A boilerplate or disclaimer: what the library knows of it, and what becomes of it. */
export function TextCard(props: TextCardProps) {
  const { id, kind, text, match, library, mayAdd, choice, language, onChoose } = props;
  const matched = match.kind === 'none' ? null : match.documentId;
  const known = library.find(({ documentId }) => documentId === matched);
  const choose = (value: string) => {
    const key = toTextKey(text);
    if (value === 'leave') onChoose(key, { do: 'leave' });
    else if (value === 'add') onChoose(key, { do: 'add', name: toBlockName(text, `New ${kind}`) });
    else onChoose(key, { do: 'use', documentId: value.slice(usePrefix.length) });
  };
  // The one that was found first, then the others as the library has them.
  const offered =
    known === undefined ? library : [known, ...library.filter((one) => one !== known)];
  return (
    <Part $hue={pieceLook[kind].hue} data-parts={id} id={`part-${id}`}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Flex gap={2} alignItems="center" wrap="wrap">
          <Typography fontWeight="bold">{text.heading ?? pieceLook[kind].label}</Typography>
          <MatchNote match={match} />
        </Flex>
        {match.kind === 'near' && known !== undefined ? (
          <WordDifference
            before={toCompared(known, text)}
            after={toCompared(text, known)}
            language={language}
          />
        ) : (
          <PartText dangerouslySetInnerHTML={{ __html: toSafeHtml(text.body) }} />
        )}
        <Field.Root required={choice === null}>
          <Field.Label>What becomes of it</Field.Label>
          <SingleSelect
            placeholder="Choose…"
            value={choice === null ? '' : toValue(choice)}
            onChange={(value) => choose(String(value))}
          >
            {offered.map(({ documentId, name }) => (
              <SingleSelectOption key={documentId} value={`${usePrefix}${documentId}`}>
                {`Use “${name}” of the library`}
              </SingleSelectOption>
            ))}
            {mayAdd && (
              <SingleSelectOption value="add">
                Add it to the library as a new block
              </SingleSelectOption>
            )}
            <SingleSelectOption value="leave">
              Leave it out: it stays in the original alone
            </SingleSelectOption>
          </SingleSelect>
        </Field.Root>
        {choice?.do === 'add' && (
          <Field.Root required>
            <Field.Label>Its name in the library</Field.Label>
            <Field.Input
              value={choice.name}
              onChange={({ target }) =>
                onChoose(toTextKey(text), { do: 'add', name: target.value })
              }
            />
          </Field.Root>
        )}
      </Flex>
    </Part>
  );
}

const usePrefix = 'use:';

function toValue(choice: TextChoice): string {
  return choice.do === 'use' ? `${usePrefix}${choice.documentId}` : choice.do;
}

/** A heading that is the same in both is over the difference already. */
function toCompared(
  text: Pick<ImportedText, 'heading' | 'body'>,
  other: { heading: string | null },
) {
  const words = toText(text.body);
  return text.heading === null || text.heading === other.heading
    ? words
    : `${text.heading}\n${words}`;
}
