import { Box, Typography } from '@strapi/design-system';

/** More would not help anybody to decide what to do. */
const shown = 3;

interface UnreadableBodyProps {
  problems: string[];
}

/** Stands in for the editor where the stored text cannot be edited without losing a part of it. */
export function UnreadableBody({ problems }: UnreadableBodyProps) {
  const more = problems.length - shown;
  return (
    <Box role="alert" padding={4} hasRadius background="danger100" borderColor="danger200">
      <Typography tag="p" fontWeight="bold" textColor="neutral800">
        This text cannot be edited here: it holds something that this editor does not know.
      </Typography>
      <Typography tag="p" textColor="neutral800">
        It is kept as it is stored, and saving the other fields does not change it. Please give the
        following to whoever runs this newsroom:
      </Typography>
      <Box tag="ul" paddingTop={2}>
        {problems.slice(0, shown).map((problem) => (
          <li key={problem}>
            <Typography variant="pi" textColor="neutral700">
              {problem}
            </Typography>
          </li>
        ))}
        {more > 0 && (
          <li>
            <Typography variant="pi" textColor="neutral700">
              and {more} more
            </Typography>
          </li>
        )}
      </Box>
    </Box>
  );
}
