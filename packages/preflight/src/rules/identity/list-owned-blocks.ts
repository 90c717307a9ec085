import type { BlockOwner, CheckedRelease } from '../../checked-release';

interface OwnedBlock {
  kind: 'boilerplate' | 'disclaimer' | 'contact';
  /** As in a finding's place. */
  field: string;
  name: string;
  owner: BlockOwner;
}

const kinds = {
  boilerplates: 'boilerplate',
  disclaimers: 'disclaimer',
  contacts: 'contact',
} as const;

/** The blocks of the library that a release carries, in reading order, each with whose it is. */
export function* listOwnedBlocks(release: CheckedRelease): Iterable<OwnedBlock> {
  for (const field of ['boilerplates', 'disclaimers', 'contacts'] as const) {
    for (const [index, block] of release[field].entries()) {
      if (block.owner === undefined) continue;
      const kind = kinds[field];
      const name = block.name ?? ('heading' in block ? block.heading : block.email);
      yield { kind, field: `${field}.${index}`, name: name ?? `This ${kind}`, owner: block.owner };
    }
  }
}
