import { Box, Link, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router-dom';
import { createGlobalStyle } from 'styled-components';
import { toSentence } from '../../../platform/admin/to-sentence';
import { releasesPath } from './releases-path';

interface HomeCardProps<Entry> {
  list: { entries: readonly Entry[]; total: number } | undefined;
  error: unknown;
  /** Says that there is nothing, and what to do. */
  empty: ReactNode;
  children: (entry: Entry) => ReactNode;
}

/** One of the lists of the first page, or why there is nothing in it. */
export function HomeCard<Entry>({ list, error, empty, children }: HomeCardProps<Entry>) {
  if (list === undefined) {
    return error === undefined ? (
      <Widget.Loading />
    ) : (
      <Widget.Error>{toSentence(error)}</Widget.Error>
    );
  }
  if (list.entries.length === 0) {
    return (
      <Box paddingBottom={2}>
        <CardHeight />
        <Typography textColor="neutral600">{empty}</Typography>
      </Box>
    );
  }
  const more = list.total - list.entries.length;
  return (
    <Box paddingRight={2}>
      <CardHeight />
      {error !== undefined && (
        <Typography tag="p" variant="pi" textColor="danger600" role="alert">
          This list may be out of date: {toSentence(error)}
        </Typography>
      )}
      <ul>{list.entries.map(children)}</ul>
      {more > 0 && (
        <Link tag={NavLink} to={releasesPath}>
          And {more.toLocaleString('en')} more in the list of releases
        </Link>
      )}
    </Box>
  );
}

/** Strapi gives every card one height, for which most lists are too long and no sentence is. */
const CardHeight = createGlobalStyle`
  section[data-strapi-widget-id^='global::dateline-'] {
    align-self: stretch;
  }
  section[data-strapi-widget-id^='global::dateline-'] main {
    height: auto;
    max-height: 46rem;
  }
`;
