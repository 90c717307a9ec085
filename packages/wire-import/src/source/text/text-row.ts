/** A line of the table: what names it, and what stands in its columns. */
export interface TextRow {
  line: number;
  indent: number;
  label: string;
  cells: { text: string; first: number; last: number }[];
}
