import { Td, TextButton, Tr, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import type { AuditEntryAnswer } from '@dateline/contract';
import { toMoment } from '../../../platform/admin/to-moment';
import { describeAction } from './describe-action';
import { toHashStep } from './to-hash-step';

interface AuditRowProps {
  entry: AuditEntryAnswer;
  onRelease: (releaseId: string) => void;
}

export function AuditRow({ entry, onRelease }: AuditRowProps) {
  const { at, actor, action, releaseId, subject, headline, editionNumber, reason } = entry;
  return (
    <Tr>
      <Td>
        <time dateTime={at}>
          <Typography tag="div" variant="pi" style={{ whiteSpace: 'nowrap' }}>
            {at.slice(0, 10)} {at.slice(11, 23)} UTC
          </Typography>
          <Typography tag="div" variant="pi" textColor="neutral600">
            {toMoment(at)}
          </Typography>
        </time>
      </Td>
      <Td minWidth="18rem">
        <Cell>{actor}</Cell>
      </Td>
      <Td minWidth="13rem">
        <Cell title={action}>{describeAction(action)}</Cell>
      </Td>
      <Td minWidth="22rem">
        {releaseId === null ? (
          <Cell>{subject}</Cell>
        ) : (
          <TextButton
            onClick={() => onRelease(releaseId)}
            title={`Only the entries of ${releaseId}`}
            textAlign="left"
          >
            <Cell>{headline ?? releaseId}</Cell>
          </TextButton>
        )}
      </Td>
      <Td>
        <Cell>{editionNumber}</Cell>
      </Td>
      <Td>
        <Typography
          variant="pi"
          title={`Entry ${entry.sequence}, hash ${entry.hash}`}
          style={{ whiteSpace: 'nowrap' }}
        >
          {toHashStep(entry)}
        </Typography>
      </Td>
      <Td minWidth="24rem">
        <Cell>{reason}</Cell>
      </Td>
    </Tr>
  );
}

function Cell({ children, title }: { children: ReactNode; title?: string }) {
  return (
    <Typography
      tag="span"
      display="block"
      variant="pi"
      textColor="inherit"
      title={title}
      style={{ overflowWrap: 'anywhere', whiteSpace: 'normal' }}
    >
      {children}
    </Typography>
  );
}
