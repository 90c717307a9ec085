export type * from './desk-answers';
export * from './editions-issued';
export * from './preview';
export * from './public-addresses';
export * from './signed-request';
