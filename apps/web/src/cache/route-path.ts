import { homePath } from '@dateline/contract';

/**
 * Where the home page lies among the routes. It has a parameter only so that Next renders nothing
 * at build: a page without one would be made there, without a CMS, and shipped empty.
 */
export const homeRoute = '/lists/latest';

/** The path by which Next knows the page of a public path. */
export function toRoutePath(path: string): string {
  return path === homePath ? homeRoute : path;
}

/**
 * Whether pages under a path may be kept: the public ones alone, so that no preview, nor any page
 * that is made for one reader, is ever found by another.
 */
export function isKeptPath(path: string): boolean {
  return /^\/(?:lists|releases|companies)\/./.test(path);
}
