import { Flex, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { ContactChoice, TextChoice } from '@dateline/contract';
import type { ImportedRelease, PieceKind } from '@dateline/wire-import';
import type { ImportMatches } from '@dateline/wire-import/matching/create-matcher';
import { CompanyChoice } from './company-choice';
import { ContactCard } from './contact-card';
import { DatelinePart } from './dateline-part';
import type { ReadAnswer } from './import-api';
import type { ImportChoices } from './import-choices';
import {
  Column,
  ColumnTitle,
  Headline,
  Part,
  PartText,
  Scroller,
  TableScroller,
} from './import-look';
import { LeftOut } from './left-out';
import { pieceLook } from './piece-look';
import { TextCard } from './text-card';
import type { PlannedImport } from './to-import-order';
import { toSafeHtml } from './to-safe-html';

interface ReleaseColumnProps {
  imported: ImportedRelease;
  matches: ImportMatches;
  planned: PlannedImport;
  answer: ReadAnswer;
  choices: ImportChoices;
  onChoose: (changed: Partial<ImportChoices>) => void;
  onText: (key: string, choice: TextChoice) => void;
  onContact: (key: string, choice: ContactChoice) => void;
}

/** The release that the draft will be, part by part, with what is to be chosen of each. */
export function ReleaseColumn(props: ReleaseColumnProps) {
  const { imported, matches, planned, answer, choices, onChoose, onText, onContact } = props;
  const textCards = (kind: 'boilerplate' | 'disclaimer') =>
    imported[`${kind}s`].map((text, index) => (
      <TextCard
        key={`${kind}-${index}`}
        id={`${kind}-${index}`}
        kind={kind}
        text={text}
        match={matches[`${kind}s`][index] ?? { kind: 'none' }}
        library={answer.library[`${kind}s`]}
        mayAdd={answer.mayAdd[`${kind}s`]}
        choice={planned[`${kind}s`][index] ?? null}
        language={imported.language}
        onChoose={onText}
      />
    ));
  return (
    <Column data-side="release" aria-labelledby="import-release-title">
      <ColumnTitle id="import-release-title">The draft</ColumnTitle>
      <Scroller tabIndex={0} role="group" aria-labelledby="import-release-title">
        <Flex direction="column" alignItems="stretch" gap={4} paddingTop={3}>
          <CompanyChoice
            imported={imported}
            match={matches.company}
            planned={planned}
            answer={answer}
            onChoose={onChoose}
          />
          <Line id="headline-0" kind="headline">
            {imported.headline === null ? (
              <Typography textColor="danger700">
                None was found: choose “Headline” for it on the other side.
              </Typography>
            ) : (
              <Headline>{imported.headline}</Headline>
            )}
          </Line>
          {imported.subheadline !== null && (
            <Line id="subheadline-0" kind="subheadline">
              <PartText>{imported.subheadline}</PartText>
            </Line>
          )}
          {imported.dateline !== null && (
            <Line id="dateline-0" kind="dateline">
              <DatelinePart
                dateline={imported.dateline}
                day={imported.day}
                chosen={choices.day}
                onChoose={(day) => onChoose({ day })}
              />
            </Line>
          )}
          <Group title="Body">
            {(imported.body?.content ?? []).map((node, index) => (
              <Part key={index} $hue="neutral" data-parts={`body-${index}`}>
                <TableScroller>
                  <PartText
                    dangerouslySetInnerHTML={{
                      __html: toSafeHtml({ type: 'doc', content: [node] }),
                    }}
                  />
                </TableScroller>
              </Part>
            ))}
            {imported.sections.map(({ heading, body }, index) => (
              <Part key={`section-${index}`} $hue="neutral" data-parts={`section-${index}`}>
                <PartText>
                  {heading !== null && <h3>{heading}</h3>}
                  <div dangerouslySetInnerHTML={{ __html: toSafeHtml(body) }} />
                </PartText>
              </Part>
            ))}
          </Group>
          {imported.boilerplates.length > 0 && (
            <Group title="Boilerplates">{textCards('boilerplate')}</Group>
          )}
          {imported.disclaimers.length > 0 && (
            <Group title="Disclaimers">{textCards('disclaimer')}</Group>
          )}
          {imported.contacts.length > 0 && (
            <Group title="Contacts">
              {imported.contacts.map((contact, index) => (
                <ContactCard
                  key={index}
                  id={`contact-${index}`}
                  contact={contact}
                  match={matches.contacts[index] ?? { kind: 'none' }}
                  library={answer.library.contacts}
                  mayAdd={answer.mayAdd.contacts}
                  choice={planned.contacts[index] ?? null}
                  onChoose={onContact}
                />
              ))}
            </Group>
          )}
          {imported.source !== null && (
            <Line id="source-0" kind="source">
              <PartText>{imported.source}</PartText>
            </Line>
          )}
          <LeftOut imported={imported} choices={choices} onChoose={onChoose} />
        </Flex>
      </Scroller>
    </Column>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="h3" variant="sigma" textColor="neutral600">
        {title}
      </Typography>
      {children}
    </Flex>
  );
}

function Line({ id, kind, children }: { id: string; kind: PieceKind; children: ReactNode }) {
  const { hue, label } = pieceLook[kind];
  return (
    <Group title={label}>
      <Part $hue={hue} data-parts={id} id={`part-${id}`}>
        {children}
      </Part>
    </Group>
  );
}
