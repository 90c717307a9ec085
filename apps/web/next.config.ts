import { resolve } from 'node:path';
import type { NextConfig } from 'next';
import { listAlertRewrites } from './src/alerts/list-alert-rewrites';
import { listRewrites } from './src/cache/route-path';
import { listDocumentRewrites } from './src/documents/list-document-rewrites';
import { getSettings } from './src/settings';
import { listHeaderRules } from './src/list-header-rules';

const config: NextConfig = {
  poweredByHeader: false,
  compress: !getSettings().behindEdge,
  images: { unoptimized: true },
  // `npm test` checks the types; whoever only builds need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Our own, because Next's loses an issue that falls into a render: see page-store.ts.
  cacheHandler: resolve('dist/cache/page-cache-handler.js'),
  cacheMaxMemorySize: 0,
  outputFileTracingRoot: resolve('../..'),
  headers: async () => listHeaderRules(),
  rewrites: async () => ({
    beforeFiles: [
      ...listDocumentRewrites(),
      ...listRewrites(),
      ...listAlertRewrites(),
      { source: '/files/:sha256/:name', destination: '/api/files/:sha256/:name' },
      ...['release.pdf', 'card.png'].map((file) => ({
        source: `/releases/:slug/editions/:number/${file}`,
        destination: `/api/editions/:slug/:number/${file}`,
      })),
      {
        source: '/preview/:token/files/:sha256/:name',
        destination: '/api/preview-files/:token/:sha256/:name',
      },
      { source: '/search/suggest', destination: '/api/search/suggest' },
      { source: '/opensearch.xml', destination: '/api/search/description' },
      { source: '/theme/:file', destination: '/api/theme/:file' },
      { source: '/enhance.:hash([0-9a-f]+).js', destination: '/api/enhance' },
      // Nothing of ours asks for these: no page has a script, no picture is resized.
      { source: '/_next/data/:path*', destination: '/404' },
      { source: '/_next/image', destination: '/404' },
    ],
  }),
};

export default config;
