import path from 'node:path';
import type { UserConfig } from 'vite';

const app = path.resolve(__dirname, '../..');

/**
 * How Strapi's bundler builds the admin panel.
 *
 * The panel needs React 18, which is this app's; what Strapi would take is the web's, at the root.
 * The pure packages come from their source: the built form is CommonJS outside node_modules, which
 * Vite does not bundle. Import its files one by one: some need Node.
 */
export default (config: UserConfig): UserConfig => ({
  ...config,
  resolve: {
    ...config.resolve,
    alias: {
      ...config.resolve?.alias,
      react: path.join(app, 'node_modules/react'),
      'react-dom': path.join(app, 'node_modules/react-dom'),
      '@dateline/preflight': path.resolve(app, '../../packages/preflight/src'),
      '@dateline/release': path.resolve(app, '../../packages/release/src'),
      '@dateline/wire-import': path.resolve(app, '../../packages/wire-import/src'),
    },
  },
});
