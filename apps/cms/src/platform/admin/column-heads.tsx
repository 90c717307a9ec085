import { Th, Thead, Tr, Typography } from '@strapi/design-system';

/** The head of a table: one word or two for each column. */
export function ColumnHeads({ columns }: { columns: readonly string[] }) {
  return (
    <Thead>
      <Tr>
        {columns.map((column) => (
          <Th key={column}>
            <Typography variant="sigma">{column}</Typography>
          </Th>
        ))}
      </Tr>
    </Thead>
  );
}
