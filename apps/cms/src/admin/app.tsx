import type { StrapiApp } from '@strapi/strapi/admin';
import { addAlertsPage } from '../modules/alerts/admin/add-alerts-page';
import { addAuditPage } from '../modules/audit/admin/add-audit-page';
import { addBlockPanel } from '../modules/library/admin/add-block-panel';
import { registerBodyField } from '../modules/editing/admin/body-field/register-body-field';
import { addImportLinks, addImportPage } from '../modules/importing/admin/add-import';
import { hideAnnouncement } from '../platform/admin/branding/hide-announcement';
import mark from '../platform/admin/branding/mark.svg';
import { nameTitles } from '../platform/admin/branding/name-titles';
import { dark, light } from '../platform/admin/branding/theme';
import { wording } from '../platform/admin/branding/wording';
import { addHomeCards } from '../modules/home/admin/add-home-cards';
import { addWorkflowPanels } from '../modules/workflow/admin/workflow-panel/add-workflow-panels';
import { lockUnreadable } from '../modules/publications/admin/lock-unreadable';
import { addTypedDates } from '../modules/editing/admin/typed-dates/add-typed-dates';
import { addThemePanel } from '../modules/publications/admin/add-theme-panel';
import { usePreflightPanel } from '../modules/preflight/admin/use-preflight-panel';
import { addSummaryColumn } from '../modules/preflight/admin/add-summary-column';
import { addStageColumn } from '../modules/workflow/admin/stage-column/add-stage-column';
import { openSessionDoor } from '../platform/admin/session-door/open-session-door';
import { keepTyped } from '../modules/editing/admin/stock/keep-typed';
import { lockIssued } from '../modules/editing/admin/stock/lock-issued';
import { removePublishingWidgets } from '../modules/editing/admin/stock/remove-publishing-widgets';

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
    addWorkflowPanels(app, usePreflightPanel);
    addBlockPanel(app);
    addThemePanel(app);
    addStageColumn(app);
    addSummaryColumn(app);
    addImportLinks(app);
    lockIssued(app);
    lockUnreadable(app);
  },
};
