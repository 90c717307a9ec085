import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useForm } from '@strapi/strapi/admin';
import { describeEdition, describeNextEdition, toLocalTime } from './describe-edition';
import { useFindCurrentEditionQuery, type CurrentEdition } from './edition-api';

interface EditionPanelProps {
  documentId: string | undefined;
  locale: string;
  /** Whether what is stored as draft is what was published last. */
  isPublished: boolean;
}

/** Whether and as what the release was issued, and what publishing it will do. */
export function EditionPanel({ documentId, locale, isPublished }: EditionPanelProps) {
  const originallyIssuedAt = useForm('EditionPanel', ({ values }) => {
    const { originallyIssuedAt: instant }: { originallyIssuedAt?: unknown } = values;
    return typeof instant === 'string' && instant !== '' ? instant : null;
  });
  const isModified = useForm('EditionPanel', ({ modified }) => modified);
  const { data, isError, isLoading } = useFindCurrentEditionQuery(
    { documentId: documentId ?? '', locale },
    { skip: documentId === undefined },
  );
  if (isLoading) return <Typography textColor="neutral600">Looking up the edition…</Typography>;
  if (isError) {
    return (
      <Typography textColor="danger600">
        The edition could not be looked up. Reload the page before you publish.
      </Typography>
    );
  }
  const edition = data ?? null;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {edition === null ? (
        <Typography fontWeight="semiBold">Not issued</Typography>
      ) : (
        <Issued edition={edition} />
      )}
      <Box paddingTop={3} borderColor="neutral150" borderStyle="solid none none" borderWidth="1px">
        <Typography tag="p" variant="pi" textColor="neutral700">
          {describeNextEdition(edition, {
            isUnchanged: isPublished && !isModified,
            originallyIssuedAt,
          })}
        </Typography>
      </Box>
    </Flex>
  );
}

function Issued({ edition }: { edition: CurrentEdition }) {
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography fontWeight="semiBold">{describeEdition(edition)}</Typography>
      <Typography textColor="neutral700">
        {edition.kind === 'archive' && 'Issued elsewhere on '}
        <time dateTime={edition.issuedAt}>{toLocalTime(edition.issuedAt)}</time>
      </Typography>
      <Typography variant="pi" textColor="neutral600" title={edition.contentHash}>
        Fingerprint {edition.contentHash.slice(0, 12)}
      </Typography>
      <Link href={edition.url} isExternal>
        Read what the public reads
      </Link>
    </Flex>
  );
}
