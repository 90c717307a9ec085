import { type MenuItem, Page, type StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

interface AdminPage extends Pick<MenuItem, 'to' | 'icon' | 'intlLabel' | 'permissions'> {
  /** Imports the page when it is first opened. */
  load: () => Promise<ComponentType>;
}

/** Adds a page to the main menu; who lacks the permission sees neither, but Strapi's page that says so. */
export function addPage(app: StrapiApp, { load, ...link }: AdminPage): void {
  app.addMenuLink({
    ...link,
    Component: async () => {
      const Content = await load();
      const ProtectedPage = () => (
        <Page.Protect permissions={link.permissions}>
          <Content />
        </Page.Protect>
      );
      return { default: ProtectedPage };
    },
  });
}
