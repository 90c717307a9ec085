export * from './audit/audit-chain';
export * from './body/body-document';
export * from './body/body-schema';
export * from './body/is-allowed-href';
export * from './body/parse-body';
export * from './body/render-context';
export * from './body/table-sections';
export * from './body/to-html';
export * from './body/to-html-with-dateline';
export * from './body/to-markdown';
export * from './body/text/find-direction';
export * from './body/text/to-direction';
export * from './body/to-text';
export * from './characters/windows-1252';
export * from './content/identifiers';
export * from './content/list-content-files';
export * from './content/parse-content';
export {
  type Company,
  type Contact,
  type Dateline,
  type FrozenFile,
  frozenFile,
  type Listing,
  publicUrl,
  slug,
  type TextBlock,
} from './content/content-schemas';
export type { FieldText, SearchRank } from './content/fields';
export * from './content/release-content';
export * from './content/to-summary';
export * from './dateline/to-dateline-text';
export * from './difference/text-run';
export * from './difference/to-text-difference';
export * from './edition/content-hash';
export * from './edition/edition';
export * from './edition/freeze-edition';
export * from './edition/read-content';
export * from './edition/record-hash';
export * from './edition/release-id';
export * from './edition/withdrawal';
export * from './workflow/transition-conditions';
export * from './workflow/decide-transition';
export * from './workflow/finding-override';
export * from './workflow/transition-refusal';
export * from './workflow/person';
export * from './workflow/release-workflow';
export * from './workflow/shortest-reason';
export * from './schedule/advice';
export * from './schedule/advise-schedule';
export * from './schedule/describe-instant-everywhere';
export * from './schedule/to-instant-in-zone';
export * from './theme/colour-contrast';
export * from './theme/theme-grounds';
export * from './time/get-date-time-format';
export * from './time/instant';
export * from './time/to-local-instant';
export * from './time/year-in-zone';
export * from './wire-text/to-wire-text';
