export * from './import-release';
export * from './imported-release';
export * from './source-document';
