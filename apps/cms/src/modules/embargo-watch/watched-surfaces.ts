import type { Surfaces } from '../receipts/surfaces';

/** Where the embargo watch asks. */
export interface WatchedSurfaces {
  /** Where anonymous visitors ask; whoever stands before it reads each request. */
  public: Surfaces;
  /** The web and the CMS themselves, past whatever stands before them. */
  direct: Surfaces;
}

interface Places extends Surfaces {
  webUrl: string;
  host: string;
  port: number;
}

export function toWatchedSurfaces({
  publicUrl,
  graphqlUrl,
  webUrl,
  host,
  port,
}: Places): WatchedSurfaces {
  const isEverywhere = host === '0.0.0.0' || host === '::';
  const own = isEverywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return {
    public: { publicUrl, graphqlUrl },
    direct: { publicUrl: webUrl, graphqlUrl: `http://${own}:${port}/graphql` },
  };
}

/** Says of an address whether it is one of these surfaces'. */
export function toIsUnder({ publicUrl, graphqlUrl }: Surfaces): (url: string) => boolean {
  const origins = [publicUrl, graphqlUrl].map((url) => new URL(url).origin);
  return (url) => origins.includes(new URL(url).origin);
}
