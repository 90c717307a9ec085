export * from './alerts';
export type * from './desk-answers';
export * from './editions-issued';
export type * from './import-answers';
export type * from './home-answers';
export type * from './preflight-answers';
export * from './preview';
export * from './public-addresses';
export * from './signed-request';
