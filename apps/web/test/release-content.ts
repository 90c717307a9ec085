import type { ReleaseContent } from '@dateline/release';
import { toSampleContent } from '@dateline/release/testing/sample-content';

export { sampleFile, toBody as toText } from '@dateline/release/testing/sample-content';

/** The sample content with little but headline, text and a file, and the given parts. */
export function toReleaseContent(parts: Partial<ReleaseContent> = {}): ReleaseContent {
  const { company } = toSampleContent();
  return toSampleContent({
    subheadline: null,
    summary: 'Two more ferries.',
    dateline: null,
    company: { ...company, website: null, domains: [], socialProfiles: [], listings: [] },
    boilerplates: [],
    contacts: [],
    categories: [],
    links: [],
    ...parts,
  });
}
