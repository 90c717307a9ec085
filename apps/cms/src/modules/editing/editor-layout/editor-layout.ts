/** How the admin shows a type of content: rows of fields with their widths of twelve, and columns. */
export interface EditorLayout {
  uid: string;
  edit: (readonly [field: string, width: 6 | 12])[][];
  list: string[];
  sort?: { by: string; order: 'ASC' | 'DESC' };
  /** A sentence under a field. */
  hints?: Record<string, string>;
}
