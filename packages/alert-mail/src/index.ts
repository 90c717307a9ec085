export * from './mail';
export * from './parse-bounce';
export * from './to-alert-mail';
export * from './to-letter';
export * from './to-withdrawal-mail';
