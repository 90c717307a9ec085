import { useMessages } from '../language/language-context';

interface CopyButtonProps {
  text: string;
  /** What it copies, in words. */
  label: string;
}

/** Copies a text; `enhance.js` shows it, since without a script it could do nothing. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const { common } = useMessages();
  return (
    <button className="quiet" type="button" hidden data-copy={text} data-copied={common.copied}>
      {label}
    </button>
  );
}
