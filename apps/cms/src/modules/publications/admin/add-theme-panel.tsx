import type { StrapiApp } from '@strapi/strapi/admin';
import { ThemePanel } from './theme-panel';

interface ContentManagerApis {
  addEditViewSidePanel: (
    panels: ((props: { model: string }) => { title: string; content: JSX.Element } | null)[],
  ) => void;
}

/** Adds the panel "How it looks" beside the newsroom's settings. */
export function addThemePanel(app: StrapiApp): void {
  const apis = app.getPlugin('content-manager').apis as unknown as ContentManagerApis;
  apis.addEditViewSidePanel([
    ({ model }) =>
      model === 'api::newsroom.newsroom'
        ? { title: 'How it looks', content: <ThemePanel /> }
        : null,
  ]);
}
