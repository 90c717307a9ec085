/** A long address goes on in a new line after its `@`, not within a word. */
export function EmailLink({ address }: { address: string }) {
  const [local, ...domain] = address.split('@');
  return (
    <a href={`mailto:${address}`}>
      {local}@<wbr />
      {domain.join('@')}
    </a>
  );
}
