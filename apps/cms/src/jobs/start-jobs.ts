import type { Core } from '@strapi/strapi';
import { startAlerts } from '../alerts/open-alerts';
import { readDatabaseClock } from '../gateways/database-clock';
import { startEmbargoWatch } from '../embargo-watch/watch-embargoes';
import { startPublicWatch } from '../embargo-watch/watch-public';
import { toWatchedSurfaces } from '../embargo-watch/watched-surfaces';
import { findNextDue } from '../gateways/find-next-due';
import { createOutboxQueue } from '../gateways/outbox';
import { createWebNotifier } from '../gateways/web-notifier';
import { goAfterOthers, goFirst } from '../database/share-the-thread';
import { startReceipts } from '../receipts/take-receipts';
import type { CmsSecrets, Settings } from '../settings';
import type { DeskDependencies } from '../use-cases/desk-dependencies';
import { issueDueReleases } from '../use-cases/issue-due-releases';
import { createBreachAlert } from './create-breach-alert';
import { startOutboxDelivery } from './deliver-outbox';
import { createHiding } from './hide-withdrawn';
import { startIssuingDue } from './issue-due';
import type { PublicFile } from '../gateways/vault';
import { createUnissuedHiding } from './hide-unissued';
import { createReadiness } from './make-ready';

/** What goes on behind the desk. */
export interface Jobs {
  /** Editions were committed. */
  onIssued(): void;
  /** A release was withdrawn. */
  onWithdrawn(): void;
  /** Something beside releases was published, changed or taken out. */
  onPublished(): void;
  /** Files were made public for an issue that failed. Never rejects. */
  onUnissued(files: readonly PublicFile[]): Promise<void>;
  /** A letter to a subscriber waits. */
  onAlertsAsked(): void;
  /** An instant was set or taken back. */
  onScheduled(): void;
  /** Begins nothing more, and resolves when what is under way has ended. */
  stop(): Promise<void>;
}

/** Starts the newsroom's jobs; each looks at once for what was left when the newsroom stopped. */
export function startJobs(
  strapi: Core.Strapi,
  settings: Settings & { secrets: CmsSecrets },
  dependencies: DeskDependencies,
): Jobs {
  const knex = strapi.db.connection;
  const warn = (message: string) => strapi.log.warn(message);
  const outbox = goFirst(() =>
    startOutboxDelivery({
      queue: createOutboxQueue(knex),
      notifyWeb: createWebNotifier({
        url: settings.webUrl,
        secret: settings.secrets.notificationSecret,
      }),
      now: () => new Date(),
      warn,
    }),
  );
  const receipts = startReceipts({
    knex,
    now: () => new Date(),
    warn,
    logError: dependencies.alert,
  });
  const surfaces = toWatchedSurfaces(settings);
  const watching = { knex, now: () => new Date(), warn, alert: createBreachAlert(dependencies) };
  const watch = startEmbargoWatch({ ...watching, surfaces: surfaces.direct });
  const publicWatch = startPublicWatch({ ...watching, surfaces });
  const makeReady = createReadiness(dependencies, settings.webUrl);
  const due = goFirst(() =>
    startIssuingDue({
      issueDue: () => issueDueReleases(dependencies),
      findNextDue: () => findNextDue(knex),
      readClock: () => readDatabaseClock(knex),
      warm: (instant) => goAfterOthers(() => makeReady(instant)),
      warn,
    }),
  );
  const alerts = startAlerts(strapi, settings);
  const hideWithdrawn = createHiding(dependencies);
  // Hidden before the web is told: it then finds the mark wherever it looks.
  let hiding = hideWithdrawn();
  const unissued = createUnissuedHiding({ ...dependencies, warn });
  const hidden = unissued.hideAll();
  return {
    onWithdrawn() {
      hiding = hiding.then(hideWithdrawn).finally(() => {
        outbox.poke();
        receipts.poke();
        alerts.poke();
      });
    },
    onIssued() {
      outbox.poke();
      receipts.poke();
      alerts.poke();
    },
    onPublished: () => outbox.poke(),
    onAlertsAsked: () => alerts.poke(),
    onUnissued: (files) => unissued.hide(files),
    onScheduled() {
      due.poke();
      watch.poke();
    },
    async stop() {
      await Promise.all([due.stop(), watch.stop(), publicWatch.stop(), hidden]);
      unissued.stop();
      await hiding;
      await Promise.all([outbox.stop(), receipts.stop(), alerts.stop()]);
    },
  };
}
