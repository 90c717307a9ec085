import type { ReactNode } from 'react';

interface ParticularProps {
  name: string;
  isWide?: boolean;
  children: ReactNode;
}

/** One of the particulars of a page: what it is called, and what it is. */
export function Particular({ name, isWide, children }: ParticularProps) {
  return (
    <div className={isWide ? 'wide' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
