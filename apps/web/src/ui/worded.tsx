import { Fragment, type ReactNode } from 'react';

interface WordedProps {
  /** A sentence of a catalogue, with `{name}` where an element stands. */
  text: string;
  /** The elements by their names. */
  parts: Record<string, ReactNode>;
}

/** A sentence with elements in it: each language puts them where they belong. */
export function Worded({ text, parts }: WordedProps) {
  return text
    .split(/(\{\w+\})/)
    .map((piece, index) => <Fragment key={index}>{parts[piece.slice(1, -1)] ?? piece}</Fragment>);
}
