import type { StrapiApp } from '@strapi/strapi/admin';
import { addAlertsPage } from './alerts/add-alerts-page';
import { addAuditPage } from './audit/add-audit-page';
import { addBlockPanel } from './block-panel/add-block-panel';
import { registerBodyField } from './body-field/register-body-field';
import { addImportLinks, addImportPage } from './import/add-import';
import { hideAnnouncement } from './branding/hide-announcement';
import mark from './branding/mark.svg';
import { nameTitles } from './branding/name-titles';
import { dark, light } from './branding/theme';
import { wording } from './branding/wording';
import { addHomeCards } from './home/add-home-cards';
import { addLifePanels } from './life-panel/add-life-panels';
import { lockUnreadable } from './theme/lock-unreadable';
import { addTypedDates } from './typed-dates/add-typed-dates';
import { addThemePanel } from './theme/add-theme-panel';
import { addSummaryColumn } from './preflight/add-summary-column';
import { addStageColumn } from './stage-column/add-stage-column';
import { openSessionDoor } from './session-door/open-session-door';
import { keepTyped } from './stock/keep-typed';
import { lockIssued } from './stock/lock-issued';
import { removePublishingWidgets } from './stock/remove-publishing-widgets';

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
    openSessionDoor(app);
    registerBodyField(app);
    addTypedDates(app);
    addImportPage(app);
    addAuditPage(app);
    addAlertsPage(app);
    removePublishingWidgets(app);
    addHomeCards(app);
  },
  bootstrap(app: StrapiApp) {
    keepTyped(app);
    hideAnnouncement();
    nameTitles();
    addLifePanels(app);
    addBlockPanel(app);
    addThemePanel(app);
    addStageColumn(app);
    addSummaryColumn(app);
    addImportLinks(app);
    lockIssued(app);
    lockUnreadable(app);
  },
};
