import { Calendar, PaperPlane, SealCheck, WarningCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { withBoundary } from '../../../platform/admin/part-boundary';
import { releaseModel } from '../../../platform/admin/release-model';
import { releasesPath } from './releases-path';

type Card = Parameters<StrapiApp['widgets']['register']>[0] extends infer Given
  ? Extract<Given, { id: string }>
  : never;

/** Strapi's cards that tell the team nothing: who one is, how many fields there are, its cloud. */
const idle = new Set(['profile-info', 'key-statistics', 'deploy-now']);

const readReleases = {
  action: 'plugin::content-manager.explorer.read',
  subject: releaseModel,
};
const allReleases = {
  label: { id: 'dateline.home.all', defaultMessage: 'All' },
  href: releasesPath,
};

const cards: Card[] = [
  {
    id: 'dateline-due',
    icon: Calendar,
    title: { id: 'dateline.home.due', defaultMessage: 'Due next' },
    link: allReleases,
    permissions: [readReleases],
    component: async () => withBoundary((await import('./due-card')).DueCard),
  },
  {
    id: 'dateline-waiting',
    icon: SealCheck,
    title: { id: 'dateline.home.waiting', defaultMessage: 'Waiting for my approval' },
    link: allReleases,
    permissions: [readReleases, { action: 'api::release.approve', subject: null }],
    component: async () => withBoundary((await import('./waiting-card')).WaitingCard),
  },
  {
    id: 'dateline-findings',
    icon: WarningCircle,
    title: { id: 'dateline.home.findings', defaultMessage: 'Findings open' },
    link: allReleases,
    permissions: [readReleases],
    component: async () => withBoundary((await import('./findings-card')).FindingsCard),
  },
  {
    id: 'dateline-issued',
    icon: PaperPlane,
    title: { id: 'dateline.home.issued', defaultMessage: 'Last issued' },
    link: allReleases,
    permissions: [readReleases],
    component: async () => withBoundary((await import('./issued-card')).IssuedCard),
  },
];

/** Puts the newsroom's own cards on the first page, before those of Strapi that are worth keeping. */
export function addHomeCards(app: StrapiApp): void {
  app.widgets.register((stock) => [...cards, ...stock.filter(({ id }) => !idle.has(id))]);
}
