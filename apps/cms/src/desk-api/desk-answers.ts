export type * from '@dateline/contract';
