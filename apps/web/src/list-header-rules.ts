import type { NextConfig } from 'next';
import { keptPatterns, toPatternInLanguage } from './cache/route-path';

type HeaderRule = Awaited<ReturnType<NonNullable<NextConfig['headers']>>>[number];

const policy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Next itself sets them, but on answers to addresses that it cannot read. */
export const onEveryAnswer = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * What a page loads is no page: it needs less said, and a release is to weigh little, headers
 * included.
 */
const onParts = {
  'Content-Security-Policy': "default-src 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const partFolders = '_next/static/|theme/|enhance\\.|icon\\.svg';
const parts = `/((?:${partFolders}).*)`;
const documents = `/((?!${partFolders}).*)`;

/** Only over TLS, as RFC 6797 (7.2) wants it; what ends TLS in front of the web says so. */
const overTls = {
  'Strict-Transport-Security': 'max-age=31536000',
  'Content-Security-Policy': `${policy}; upgrade-insecure-requests`,
};

/** An issued file is for anybody to embed, and can do nothing of its own. */
const onFiles = {
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const pages = [
  '/releases/:slug',
  '/releases/:slug/editions/:number',
  '/releases/:slug/editions/:number/changes',
  ...keptPatterns.flatMap((path) => [path, toPatternInLanguage(path)]),
];

/** Pages may be kept by caches but not shown unasked: a superseded edition is shown to nobody. */
const onPages = { 'Cache-Control': 'public, max-age=0, must-revalidate' };

/** The headers of every answer, in the form of next.config; of two rules the later one counts. */
export function listHeaderRules(): HeaderRule[] {
  return [
    { source: documents, headers: toHeaders(onEveryAnswer) },
    { source: parts, headers: toHeaders(onParts) },
    {
      source: documents,
      has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }],
      headers: toHeaders(overTls),
    },
    { source: '/files/:path*', headers: toHeaders(onFiles) },
    { source: '/api/:path*', headers: toHeaders({ 'Cache-Control': 'no-store' }) },
    ...pages.map((source) => ({ source, headers: toHeaders(onPages) })),
  ];
}

function toHeaders(headers: Record<string, string>): HeaderRule['headers'] {
  return Object.entries(headers).map(([key, value]) => ({ key, value }));
}
