import type { StrapiApp } from '@strapi/strapi/admin';
import { registerBodyField } from './body-field/register-body-field';
import { hideAnnouncement } from './branding/hide-announcement';
import mark from './branding/mark.svg';
import { nameTitles } from './branding/name-titles';
import { dark, light } from './branding/theme';
import { wording } from './branding/wording';
import { addEditionPanel } from './edition-panel/add-edition-panel';

export default {
  config: {
    auth: { logo: mark },
    menu: { logo: mark },
    theme: { light, dark },
    translations: wording,
    tutorials: false,
    // Strapi would ask GitHub for its newest version.
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    registerBodyField(app);
  },
  bootstrap(app: StrapiApp) {
    hideAnnouncement();
    nameTitles();
    addEditionPanel(app);
  },
};
