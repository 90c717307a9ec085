import type { Core } from '@strapi/strapi';
import { startAlerts } from '../modules/alerts/open-alerts';
import { readDatabaseClock } from '../platform/database/database-clock';
import { startEmbargoWatch } from '../modules/embargo-watch/watch-embargoes';
import { startPublicWatch } from '../modules/embargo-watch/watch-public';
import { toWatchedSurfaces } from '../modules/embargo-watch/watched-surfaces';
import { findNextDue } from '../platform/due-queue/find-next-due';
import { createOutboxQueue } from '../modules/editions/store/outbox';
import { createWebNotifier } from '../modules/editions/web-notifier';
import { goAfterOthers, goFirst } from '../platform/database/share-the-thread';
import { startReceipts } from '../modules/receipts/take-receipts';
import type { CmsSecrets, Settings } from '../platform/settings/settings';
import type { WorkflowDependencies } from '../modules/records/workflow-dependencies';
import { issueDueReleases } from '../modules/workflow/issue-due-releases';
import { createBreachAlert } from '../modules/embargo-watch/create-breach-alert';
import { startOutboxDelivery } from '../modules/editions/deliver-outbox';
import { createHiding } from '../modules/editions/hide-withdrawn';
import { startIssuingDue } from '../modules/workflow/issue-due';
import type { PublicFile } from '../modules/records/vault';
import { createUnissuedHiding } from '../modules/workflow/jobs/hide-unissued';
import { createReadiness } from '../modules/workflow/make-ready';

/** What goes on behind the admin. */
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
  dependencies: WorkflowDependencies,
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
