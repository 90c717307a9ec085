/** One request that an anonymous visitor might make. */
export interface Probe {
  /** What is tried, for a person: `GraphQL releases by company`. */
  label: string;
  method: 'GET' | 'HEAD' | 'POST';
  url: string;
  headers?: Record<string, string>;
  body?: string;
}

/** What an anonymous visitor was answered. */
export interface ProbeAnswer {
  status: number;
  /** All headers, a line each. */
  headers: string;
  body: string;
}

export function toKey(probe: Probe): string {
  return JSON.stringify(probe);
}
