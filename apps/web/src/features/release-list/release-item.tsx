import { releasePath } from '@dateline/contract';
import type { ReactNode } from 'react';
import { toDirection } from '@dateline/release';
import type { ReleaseInList } from '../../domain/release-list';
import { ReleaseFacts } from './release-facts';

interface ReleaseItemProps {
  release: ReleaseInList;
  namesCompany: boolean;
  says?: 'day' | 'hour';
  /** How deep the headline stands on the page. */
  level?: 2 | 3;
  /** In place of the headline's and the text's own words, the same with marks. */
  headline?: ReactNode;
  passage?: ReactNode;
}

/** A release in a list: its facts, its headline, what it is about. */
export function ReleaseItem({ release, level = 3, ...props }: ReleaseItemProps) {
  const Headline = `h${level}` as const;
  return (
    <li>
      <ReleaseFacts release={release} namesCompany={props.namesCompany} says={props.says} />
      <Headline lang={release.language} dir={toDirection(release.language)}>
        <a href={releasePath(release.slug)}>{props.headline ?? release.headline}</a>
      </Headline>
      <p lang={release.language} dir={toDirection(release.language)}>
        {props.passage ?? release.standfirst}
      </p>
    </li>
  );
}
