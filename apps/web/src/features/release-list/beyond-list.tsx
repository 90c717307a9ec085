import type { ReleaseList } from '../../domain/release-list';

/** Says that there are older releases than those shown. */
export function BeyondList({ list: { releases, totalCount } }: { list: ReleaseList }) {
  if (totalCount <= releases.length) return null;
  return (
    <p className="beyond">
      {`The latest ${releases.length} of ${totalCount} releases. Each keeps its own address.`}
    </p>
  );
}
