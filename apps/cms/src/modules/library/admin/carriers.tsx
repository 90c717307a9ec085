import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { BlockAnswer } from '@dateline/contract';
import { releaseModel } from '../../../platform/admin/release-model';
import { InstantText } from '../../../platform/admin/instant-text';
import { StageBadge } from '../../../platform/admin/stage-badge';
import { toLanguageName } from '../../../platform/admin/to-language-name';

/** The releases that carry a block, with their stage. */
export function Carriers({ carriers }: Pick<BlockAnswer, 'carriers'>) {
  return (
    <Box>
      <Typography tag="h3" variant="pi" fontWeight="bold">
        Carried by
      </Typography>
      {carriers.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          No release carries it.
        </Typography>
      )}
      <ul>
        {carriers.map(({ documentId, language, headline, stage, version, scheduledFor }) => (
          <Box tag="li" key={`${documentId}:${language}`} paddingTop={2}>
            <Link tag={NavLink} to={toPath(documentId, language)}>
              {headline}
            </Link>
            <Flex gap={2} wrap="wrap">
              <StageBadge stage={stage} />
              <Typography variant="pi" textColor="neutral600">
                version {version} · {toLanguageName(language)}
              </Typography>
            </Flex>
            {scheduledFor !== null && (
              <Typography variant="pi" textColor="neutral700">
                <InstantText instant={scheduledFor} />
              </Typography>
            )}
          </Box>
        ))}
      </ul>
    </Box>
  );
}

function toPath(documentId: string, language: string): string {
  return `/content-manager/collection-types/${releaseModel}/${documentId}?plugins[i18n][locale]=${language}`;
}
