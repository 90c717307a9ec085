import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import styled from 'styled-components';
import { DeskNote } from '../../../platform/admin/desk-note';
import { InstantText } from '../../../platform/admin/instant-text';
import { releaseModel } from '../../../platform/admin/release-model';
import { describeKept, type KeptCounts } from './count-kept';
import type { ReadAnswer } from './import-api';
import type { OpenQuestion } from './to-import-order';

const OpenLink = styled.a`
  color: inherit;
  text-decoration: underline;
`;

interface ImportNotesProps {
  answer: ReadAnswer;
  kept: KeptCounts;
  open: readonly OpenQuestion[];
  fault: string | null;
}

/** The count of what arrived, what is still to be said, and what went wrong. */
export function ImportNotes({ answer, kept, open, fault }: ImportNotesProps) {
  const { earlier, source } = answer;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {fault !== null && (
        <DeskNote tone="danger" isAlert>
          {fault}
        </DeskNote>
      )}
      {earlier.map(({ documentId, headline, at, actor, language }) => (
        <DeskNote key={documentId} tone="warning">
          This was imported before, on <InstantText instant={at} /> by {actor}:{' '}
          <Link
            tag={NavLink}
            to={`/content-manager/collection-types/${releaseModel}/${documentId}?plugins[i18n][locale]=${language}`}
          >
            {headline}
          </Link>
        </DeskNote>
      ))}
      {source.notices.map((notice) => (
        <DeskNote key={notice} tone="quiet">
          {notice}
        </DeskNote>
      ))}
      <Typography tag="p" role="status" fontWeight="semiBold">
        {describeKept(kept)}
      </Typography>
      {kept.missing.length > 0 && (
        <DeskNote tone="danger">
          Not found again in the draft: {kept.missing.slice(0, 20).join(', ')}. Look at these
          figures in the original.
        </DeskNote>
      )}
      {open.length > 0 && (
        <DeskNote tone="warning">
          <Typography tag="p" variant="pi" fontWeight="bold" textColor="warning700">
            Before the draft can be created:
          </Typography>
          <ul>
            {open.map(({ partId, sentence }) => (
              <li key={`${partId} ${sentence}`}>
                <OpenLink href={`#part-${partId}`}>{sentence}</OpenLink>
              </li>
            ))}
          </ul>
        </DeskNote>
      )}
    </Flex>
  );
}
