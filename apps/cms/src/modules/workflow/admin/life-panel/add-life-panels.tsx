import type { StrapiApp } from '@strapi/strapi/admin';
import { withBoundary } from '../../../../platform/admin/part-boundary';
import { BlocksPanel } from './blocks-panel';
import { isEditable } from './describe-unsaved';
import { PreviewsPanel } from './previews-panel';
import { ReceiptsPanel } from './receipts-panel';
import { ReleasePanel } from './release-panel';
import { useGetLifeQuery } from './life-api';
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
 * Adds the panels beside the form of a release, of which the first is its life. The preflight's own
 * is handed in: its module knows this one.
 */
export function addLifePanels(app: StrapiApp, usePreflightPanel: ReleasePanelHook): void {
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  apis.addEditViewSidePanel([Release, usePreflightPanel, EmbargoWatch, Receipts, Blocks, Previews]);
}

// Strapi calls these as it draws, so they may use hooks, but they tell of a panel instead of being one.

function Release(props: PanelProps): Panel | null {
  const version = useReleaseVersion(props);
  return version && { title: 'Release', content: <GuardedReleasePanel version={version} /> };
}

function EmbargoWatch(props: PanelProps): Panel | null {
  const life = useFoundLife(props);
  // What was seen before the issue says nothing about what everybody may read now.
  if (life === undefined || life.watch === null || !isEditable(life.stage)) return null;
  const content = <GuardedWatchPanel watch={life.watch} timeZone={life.company?.timeZone} />;
  return { title: 'Embargo watch', content };
}

function Receipts(props: PanelProps): Panel | null {
  const life = useFoundLife(props);
  if (life === undefined || life.receipts.length === 0) return null;
  const content = (
    <GuardedReceiptsPanel receipts={life.receipts} timeZone={life.company?.timeZone} />
  );
  return { title: 'Receipts', content };
}

function Blocks(props: PanelProps): Panel | null {
  const life = useFoundLife(props);
  if (life === undefined || life.blocks.length === 0) return null;
  return { title: 'Blocks', content: <GuardedBlocksPanel blocks={life.blocks} /> };
}

function Previews(props: PanelProps): Panel | null {
  const version = useReleaseVersion(props);
  const life = useFoundLife(props);
  if (version === null || life === undefined) return null;
  const content = <GuardedPreviewsPanel version={version} previews={life.previews} />;
  return { title: 'Preview links', content };
}

/** What the first panel has asked for. */
function useFoundLife(props: PanelProps) {
  const version = useReleaseVersion(props);
  const { data } = useGetLifeQuery(version ?? { documentId: '', locale: '' }, {
    skip: version === null,
  });
  return data;
}
