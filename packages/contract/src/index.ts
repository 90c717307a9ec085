export * from './edition-issued';
export * from './public-addresses';
export * from './signed-request';
