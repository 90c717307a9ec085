import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import styled from 'styled-components';
import { AdminNote } from '../../../platform/admin/admin-note';
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
        <AdminNote tone="danger" isAlert>
          {fault}
        </AdminNote>
      )}
      {earlier.map(({ documentId, headline, at, actor, language }) => (
        <AdminNote key={documentId} tone="warning">
          This was imported before, on <InstantText instant={at} /> by {actor}:{' '}
          <Link
            tag={NavLink}
            to={`/content-manager/collection-types/${releaseModel}/${documentId}?plugins[i18n][locale]=${language}`}
          >
            {headline}
          </Link>
        </AdminNote>
      ))}
      {source.notices.map((notice) => (
        <AdminNote key={notice} tone="quiet">
          {notice}
        </AdminNote>
      ))}
      <Typography tag="p" role="status" fontWeight="semiBold">
        {describeKept(kept)}
      </Typography>
      {kept.missing.length > 0 && (
        <AdminNote tone="danger">
          Not found again in the draft: {kept.missing.slice(0, 20).join(', ')}. Look at these
          figures in the original.
        </AdminNote>
      )}
      {open.length > 0 && (
        <AdminNote tone="warning">
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
        </AdminNote>
      )}
    </Flex>
  );
}
