import jestConfig from '../../jest.config.mjs';

/** The unit tests of the packages whose code is mutated, as Jest runs them otherwise. */
const unit = jestConfig.projects.find(({ displayName }) => displayName === 'unit');

export default {
  ...unit,
  testMatch: ['<rootDir>/packages/{typesetting,wire-import,alert-mail}/**/*.test.ts'],
};
