import type { ReactNode } from 'react';

/** What Strapi's forms give to an input of ours. */
export interface FieldProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  labelAction?: ReactNode;
  required?: boolean;
  disabled?: boolean;
}
