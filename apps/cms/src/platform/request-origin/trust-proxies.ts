import type { IncomingHttpHeaders } from 'node:http';
import type { BlockList } from 'node:net';
import type { Core } from '@strapi/strapi';
import { isListed, toPlainAddress } from './parse-proxies';

/** What a proxy says of a request; from anybody else it is a claim. */
const claims =
  /^(?:forwarded|x-forwarded-.*|x-real-ip|x-client-ip|cf-connecting-ip|true-client-ip)$/;

/**
 * Believes what the named proxies say of a request, and nobody else. Of the addresses that
 * `X-Forwarded-For` lists, the one counts that the last of them saw: what stands before it was
 * written by the visitor, who may name anybody. Before everything that asks who is there.
 */
export function trustProxies(strapi: Core.Strapi, proxies: BlockList): void {
  strapi.server.use((ctx, next) => {
    const { headers, socket } = ctx.req;
    if (isListed(proxies, socket.remoteAddress ?? '')) keepVisitor(headers, proxies);
    else dropClaims(headers);
    return next();
  });
}

function dropClaims(headers: IncomingHttpHeaders): void {
  for (const name of Object.keys(headers)) if (claims.test(name)) delete headers[name];
}

function keepVisitor(headers: IncomingHttpHeaders, proxies: BlockList): void {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',');
  const addresses = forwarded.split(',').map(toPlainAddress).reverse();
  const visitor = addresses.find((address) => address !== '' && !isListed(proxies, address));
  if (visitor === undefined) delete headers['x-forwarded-for'];
  else headers['x-forwarded-for'] = visitor;
}
