import { resolve } from 'node:path';
import type { NextConfig } from 'next';
import { homeRoute } from './src/cache/route-path';
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
  redirects: async () => [{ source: '/lists/:list', destination: '/', permanent: true }],
  rewrites: async () => ({
    beforeFiles: [
      { source: '/', destination: homeRoute },
      { source: '/files/:sha256/:name', destination: '/api/files/:sha256/:name' },
      {
        source: '/preview/:token/files/:sha256/:name',
        destination: '/api/preview-files/:token/:sha256/:name',
      },
      // Nothing of ours asks for these: no page has a script, no picture is resized.
      { source: '/_next/data/:path*', destination: '/404' },
      { source: '/_next/image', destination: '/404' },
    ],
  }),
};

export default config;
