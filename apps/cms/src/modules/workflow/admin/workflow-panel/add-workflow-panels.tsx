import type { StrapiApp } from '@strapi/strapi/admin';
import { withBoundary } from '../../../../platform/admin/part-boundary';
import { BlocksPanel } from './blocks-panel';
import { isEditable } from './describe-unsaved';
import { PreviewsPanel } from './previews-panel';
import { ReceiptsPanel } from './receipts-panel';
import { ReleasePanel } from './release-panel';
import { useGetWorkflowQuery } from './workflow-api';
import { useReleaseVersion, type PanelProps } from './use-release-version';
import { WatchPanel } from './watch-panel';

const GuardedReleasePanel = withBoundary(ReleasePanel);
const GuardedWatchPanel = withBoundary(WatchPanel);
const GuardedReceiptsPanel = withBoundary(ReceiptsPanel);
const GuardedBlocksPanel = withBoundary(BlocksPanel);
const GuardedPreviewsPanel = withBoundary(PreviewsPanel);

interface ContentManagerApis {
  addEditViewSidePanel: (panels: ReleasePanelHook[]) => void;
}

type ReleasePanelHook = (props: PanelProps) => Panel | null;

interface Panel {
  title: string;
  content: JSX.Element;
}

/**
 * Adds the panels beside the form of a release, of which the first is its workflow. The preflight's own
 * is handed in: its module knows this one.
 */
export function addWorkflowPanels(app: StrapiApp, usePreflightPanel: ReleasePanelHook): void {
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  apis.addEditViewSidePanel([Release, usePreflightPanel, EmbargoWatch, Receipts, Blocks, Previews]);
}

// Strapi calls these as it draws, so they may use hooks, but they tell of a panel instead of being one.

function Release(props: PanelProps): Panel | null {
  const version = useReleaseVersion(props);
  return version && { title: 'Release', content: <GuardedReleasePanel version={version} /> };
}

function EmbargoWatch(props: PanelProps): Panel | null {
  const workflow = useFoundWorkflow(props);
  // What was seen before the issue says nothing about what everybody may read now.
  if (workflow === undefined || workflow.watch === null || !isEditable(workflow.stage)) return null;
  const content = (
    <GuardedWatchPanel watch={workflow.watch} timeZone={workflow.company?.timeZone} />
  );
  return { title: 'Embargo watch', content };
}

function Receipts(props: PanelProps): Panel | null {
  const workflow = useFoundWorkflow(props);
  if (workflow === undefined || workflow.receipts.length === 0) return null;
  const content = (
    <GuardedReceiptsPanel receipts={workflow.receipts} timeZone={workflow.company?.timeZone} />
  );
  return { title: 'Receipts', content };
}

function Blocks(props: PanelProps): Panel | null {
  const workflow = useFoundWorkflow(props);
  if (workflow === undefined || workflow.blocks.length === 0) return null;
  return { title: 'Blocks', content: <GuardedBlocksPanel blocks={workflow.blocks} /> };
}

function Previews(props: PanelProps): Panel | null {
  const version = useReleaseVersion(props);
  const workflow = useFoundWorkflow(props);
  if (version === null || workflow === undefined) return null;
  const content = <GuardedPreviewsPanel version={version} previews={workflow.previews} />;
  return { title: 'Preview links', content };
}

/** What the first panel has asked for. */
function useFoundWorkflow(props: PanelProps) {
  const version = useReleaseVersion(props);
  const { data } = useGetWorkflowQuery(version ?? { documentId: '', locale: '' }, {
    skip: version === null,
  });
  return data;
}
