export interface WatchRecords {
  /** Forgets what was seen of what a release read before. */
  forget(releaseId: string): Promise<void>;
}
