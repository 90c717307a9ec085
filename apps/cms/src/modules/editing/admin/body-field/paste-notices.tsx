import { Button, Flex, Typography } from '@strapi/design-system';
import type { PasteNotice } from './paste/clean-pasted-html';

const sentences: Record<PasteNotice, string> = {
  pictures:
    'Pictures cannot be pasted: insert them with the picture button, which uploads them to the media library.',
  numbering:
    'Lists that were numbered with letters, Roman figures or sections are numbered 1, 2, 3 here: check what refers to them.',
  trackedChanges: 'Words that were deleted with tracked changes have been left out.',
  struck:
    'Words that were struck through are here without their line: take out those that no longer hold.',
};

interface PasteNoticesProps {
  notices: PasteNotice[];
  onClose: () => void;
}

/** Says what the last paste could not bring along. */
export function PasteNotices({ notices, onClose }: PasteNoticesProps) {
  return (
    <div role="status">
      {notices.length > 0 && (
        <Flex
          justifyContent="space-between"
          alignItems="flex-start"
          gap={4}
          padding={3}
          background="warning100"
        >
          <div>
            {notices.map((notice) => (
              <Typography key={notice} tag="p" variant="omega" textColor="neutral800">
                {sentences[notice]}
              </Typography>
            ))}
          </div>
          <Button size="S" variant="tertiary" onClick={onClose}>
            Understood
          </Button>
        </Flex>
      )}
    </div>
  );
}
