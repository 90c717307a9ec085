export * from './fonts/font-files';
export * from './card/to-card';
export * from './pdf/to-pdf';
export * from './pdf/typeset-edition';
