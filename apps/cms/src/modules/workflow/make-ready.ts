import { homePath } from '@dateline/contract';
import type { WorkflowDependencies } from '../records/workflow-dependencies';
import { recheckScheduled } from './recheck-scheduled';

const timeoutMs = 3_000;

/**
 * What can be made ready before an instant without any of the content leaving the CMS: the releases
 * are read once more against their approvals, and the web draws a page that is public already, so
 * that the ways to it and through it have been gone just now.
 */
export function createReadiness(dependencies: WorkflowDependencies, webUrl: string) {
  return async (instant: string): Promise<void> => {
    await recheckScheduled(dependencies, instant);
    const response = await fetch(new URL(homePath, webUrl), {
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.arrayBuffer();
  };
}
