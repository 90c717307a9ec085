import type { ReactNode } from 'react';

/** The signs that Strapi's icons lack, drawn for its 16 pixels. */
function Drawing({ children }: { children: ReactNode }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {children}
    </svg>
  );
}

const cross = 'M1.8 5.5 8 13M8 5.5 1.8 13';

export const SuperscriptIcon = () => (
  <Drawing>
    <path d={cross} />
    <path d="M10.8 3.4c.2-1.9 3.2-1.8 3.2.1 0 1.2-2.6 1.9-3.2 3.6h3.4" strokeWidth="1.2" />
  </Drawing>
);

export const SubscriptIcon = () => (
  <Drawing>
    <path d="M1.8 2.5 8 10M8 2.5 1.8 10" />
    <path d="M10.8 10.4c.2-1.9 3.2-1.8 3.2.1 0 1.2-2.6 1.9-3.2 3.6h3.4" strokeWidth="1.2" />
  </Drawing>
);

export const UndoIcon = () => (
  <Drawing>
    <path d="M5.2 2.5 2 5.7l3.2 3.2M2.3 5.7h7.2a4 4 0 0 1 0 8H6" />
  </Drawing>
);

export const RedoIcon = () => (
  <Drawing>
    <path d="M10.8 2.5 14 5.7l-3.2 3.2M13.7 5.7H6.5a4 4 0 0 0 0 8H10" />
  </Drawing>
);

export const LineBreakIcon = () => (
  <Drawing>
    <path d="M13.5 3v4.5a2 2 0 0 1-2 2H3M5.8 6.5l-3 3 3 3" />
  </Drawing>
);

export const TableIcon = () => (
  <Drawing>
    <path d="M1.7 3.2h12.6v9.6H1.7zM1.7 6.4h12.6M1.7 9.6h12.6M6 6.4v6.4M10.2 6.4v6.4" />
  </Drawing>
);
