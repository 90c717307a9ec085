import { Button, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import { memo } from 'react';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { FindingGroup, ShownFinding } from './group-findings';
import { severityLook } from './severity-look';

export interface FindingActions {
  onGo: (shown: ShownFinding) => void;
  onFix: (shown: ShownFinding) => void;
  onOverride: (shown: ShownFinding) => void;
  onTakeBack: (shown: ShownFinding) => void;
}

interface FindingItemProps extends FindingActions {
  shown: ShownFinding;
  kind: FindingGroup['kind'];
  placeInWords: string;
  /** Where the text is kept, where that is not this form. */
  libraryPath: string | null;
  canFix: boolean;
  canOverride: boolean;
}

/** One finding: what is wrong, where, the words there, and what one click may do about it. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { shown, kind, placeInWords, libraryPath, canFix, canOverride } = props;
  const { finding, override } = shown;
  const { message, fix, place } = finding;
  return (
    <Item $colour={severityLook[kind].line}>
      <GoButton type="button" onClick={() => props.onGo(shown)}>
        <Typography variant="pi" fontWeight="semiBold" textColor="neutral800">
          {message}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {placeInWords}
        </Typography>
        {place.excerpt !== '' && <Excerpt>{toShort(place.excerpt)}</Excerpt>}
      </GoButton>
      {override !== null && (
        <Typography variant="pi" textColor="neutral700" style={breaking}>
          Let pass by {override.actor}: “{override.reason}”
        </Typography>
      )}
      <Flex gap={3} wrap="wrap">
        {canFix && fix !== null && (
          <Button size="S" variant="secondary" onClick={() => props.onFix(shown)}>
            {fix.label}
          </Button>
        )}
        {libraryPath !== null && (
          <Link tag={NavLink} to={libraryPath}>
            Change it in the library
          </Link>
        )}
        {canOverride && override === null && (
          <TextButton onClick={() => props.onOverride(shown)} aria-label={`Override: ${message}`}>
            Override
          </TextButton>
        )}
        {canOverride && override !== null && (
          <TextButton
            onClick={() => props.onTakeBack(shown)}
            aria-label={`Take the override back: ${message}`}
          >
            Take back
          </TextButton>
        )}
      </Flex>
    </Item>
  );
});

/** Longer than this, the excerpt would hide the next finding; its place is one click away. */
const longestExcerpt = 90;

function toShort(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= longestExcerpt) return text;
  return `${characters.slice(0, longestExcerpt).join('').trimEnd()}…`;
}

const breaking = { overflowWrap: 'anywhere' } as const;

const Item = styled.li<{ $colour: (typeof severityLook)[FindingGroup['kind']]['line'] }>`
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  gap: 6px;
  padding-left: 10px;
  border-left: 3px solid ${({ theme, $colour }) => theme.colors[$colour]};
`;

const GoButton = styled.button`
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  gap: 4px;
  width: 100%;
  padding: 0;
  border: 0;
  background: none;
  text-align: left;
  cursor: pointer;
  overflow-wrap: anywhere;
  border-radius: ${({ theme }) => theme.borderRadius};

  &:hover > span:first-child {
    text-decoration: underline;
  }
`;

const Excerpt = styled.span`
  padding: 2px 6px;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: 1.2rem;
  line-height: 1.5;
  overflow-wrap: anywhere;
`;
