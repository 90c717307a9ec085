import { Flex, Link, Typography } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { HomeRelease } from '@dateline/contract';
import { releaseModel } from '../../../platform/admin/release-model';
import { toLanguageName } from '../../../platform/admin/to-language-name';

interface ReleaseLineProps {
  release: HomeRelease;
  /** At the right, on a phone below: what matters most about it here. */
  state?: ReactNode;
  /** The lines below the headline. */
  children?: ReactNode;
}

/** A release in one of the lists, its headline leading to it. */
export function ReleaseLine({ release, state, children }: ReleaseLineProps) {
  const { documentId, language, headline, company } = release;
  return (
    <Line>
      <div>
        <Link tag={NavLink} to={toPath(documentId, language)}>
          {headline === '' ? 'Without a headline' : headline}
        </Link>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {company === null ? 'No company yet' : company.name} · {toLanguageName(language)}
        </Typography>
        {children}
      </div>
      {state !== undefined && (
        <Flex direction="column" alignItems="flex-end" gap={1} className="state">
          {state}
        </Flex>
      )}
    </Line>
  );
}

function toPath(documentId: string, language: string): string {
  return `/content-manager/collection-types/${releaseModel}/${documentId}?plugins[i18n][locale]=${language}`;
}

const Line = styled.li`
  display: grid;
  grid-template-columns: minmax(0, 1fr) auto;
  gap: ${({ theme }) => theme.spaces[2]} ${({ theme }) => theme.spaces[4]};
  padding-block: ${({ theme }) => theme.spaces[3]};
  border-block-end: 1px solid ${({ theme }) => theme.colors.neutral150};

  &:first-child {
    padding-block-start: 0;
  }
  &:last-child {
    border-block-end: 0;
  }
  p {
    margin-block-start: 0.3rem;
  }
  a {
    display: inline;
    overflow-wrap: anywhere;
  }

  @media (max-width: 520px) {
    grid-template-columns: minmax(0, 1fr);

    .state {
      align-items: flex-start;
    }
  }
`;
