import type { StrapiApp } from '@strapi/strapi/admin';
import { BlockPanel } from './block-panel';
import { findBlockType } from './find-block-type';

interface PanelProps {
  model: string;
  documentId?: string;
}

interface ContentManagerApis {
  addEditViewSidePanel: (
    panels: ((props: PanelProps) => { title: string; content: JSX.Element } | null)[],
  ) => void;
}

/** Adds the panel "Versions and releases" beside a boilerplate, disclaimer or contact. */
export function addBlockPanel(app: StrapiApp): void {
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  apis.addEditViewSidePanel([
    ({ model, documentId }) => {
      const type = findBlockType(model);
      if (type === null || documentId === undefined) return null;
      const content = <BlockPanel block={{ type, documentId }} />;
      return { title: 'Versions and releases', content };
    },
  ]);
}
