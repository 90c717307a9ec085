import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { newsroom, type Person } from '@dateline/release';
import { deleteTokens } from './access/close-token-doors';
import { createDemoAccounts } from './access/create-demo-accounts';
import { ensureRoles } from './access/ensure-roles';
import { keepAccessTrail } from './access/access-trail';
import { createAccountFinder } from './access/create-account-finder';
import { type Account, toAccountPerson } from './access/rights';
import { guardAddresses } from './access/guard-addresses';
import { recordAccounts } from './access/record-accounts';
import { openFailedSignIns } from './access/record-sign-ins';
import { welcomePublications } from './access/welcome-publications';
import { openAlertForms } from './alerts/forms/open-alert-forms';
import { listAccountChanges } from './audit-trail/list-account-changes';
import { createProofs } from './create-proofs';
import { ensureAppendOnly } from './database/ensure-append-only';
import { ensureTables } from './database/ensure-tables';
import { answerStaleSaves } from './desk-api/answer-stale-saves';
import { describeLife } from './desk-api/describe-life';
import { keepDesk } from './desk-api/newsroom-desk';
import { registerDeskRoutes } from './desk-api/desk-route';
import { arrangeDesk } from './desk-layout/arrange-desk';
import { attachCompanyDefaults } from './document-middlewares/attach-company-defaults';
import { followNames } from './document-middlewares/follow-names';
import { giveAddress } from './document-middlewares/give-address';
import { guardEditions } from './document-middlewares/guard-editions';
import { guardReleases } from './document-middlewares/guard-releases';
import { keepLibraryVersions } from './document-middlewares/keep-library-versions';
import { refuseStaleSaves } from './document-middlewares/refuse-stale-saves';
import { startDuplicatesAnew } from './document-middlewares/start-duplicates-anew';
import { refuseUnusableValues } from './document-middlewares/refuse-unusable-values';
import { guardUploads } from './file-types/guard-uploads';
import { watchUploads } from './file-types/watch-uploads';
import { createDocumentWriter } from './gateways/document-writer';
import { createEditionReader } from './gateways/edition-reader';
import { createFileVault } from './gateways/file-vault';
import { createLibraryFiles } from './gateways/library-files';
import { createReleaseDesk } from './gateways/release-desk';
import { createTransact } from './gateways/transact';
import { importRoutes } from './importing/import-routes';
import { openImporting } from './importing/open-importing';
import { idleJobs } from './jobs/idle-jobs';
import { type Jobs, startJobs } from './jobs/start-jobs';
import { describePreflight } from './preflight/describe-preflight';
import { summarisePreflight } from './preflight/summarise-preflight';
import { createPictureMaker, type PictureMaker } from './pictures/picture-maker';
import { resizeApart } from './pictures/resize-apart';
import { createMediaFiles } from './publications/media-files';
import { keepPublications } from './publications/keep-publications';
import { openPreviews } from './preview/open-previews';
import { previewDeskRoutes } from './preview/preview-desk-routes';
import { registerPreviewRoutes } from './preview/register-preview-routes';
import { ensureSearch } from './search/rebuild-search';
import { seedSampleNewsroom } from './seeding/seed-sample-newsroom';
import type { CmsSecrets, Settings } from './settings';
import { localeService } from './strapi-services';
import { actAtDesk } from './use-cases/act-at-desk';
import type { DeskDependencies } from './use-cases/desk-dependencies';
import { overrideFinding } from './use-cases/override-finding';
import { takeBackOverride } from './use-cases/take-back-override';
import { noteCarried } from './use-cases/note-carried';
import { noteChangedFile, noteRefusedFile } from './use-cases/note-file';

type RunningSettings = Settings & { secrets: CmsSecrets };

/** Wires use cases to their gateways, routes and jobs. Returns the jobs, to be stopped at shutdown. */
export async function openNewsroom(strapi: Core.Strapi, settings: RunningSettings): Promise<Jobs> {
  await ensureTables(strapi.db.connection);
  await ensureAppendOnly(strapi.db.connection);
  await ensureSearch(strapi.db.connection, ({ done, total }) =>
    strapi.log.info(`Archive and search are being made: ${done} of ${total} releases.`),
  );
  guardAddresses(strapi);
  // The jobs are woken by the desk, and work through it.
  const dependencies: DeskDependencies = {
    transact: createTransact(strapi, settings),
    releaseDesk: createReleaseDesk(strapi),
    libraryFiles: createLibraryFiles(strapi),
    fileVault: createFileVault(toVaultFolders(settings)),
    onIssued: () => jobs.onIssued(),
    onWithdrawn: () => jobs.onWithdrawn(),
    onPublished: () => jobs.onPublished(),
    onScheduled: () => jobs.onScheduled(),
    onUnissued: (files) => jobs.onUnissued(files),
    alert: (message) => strapi.log.error(message),
  };
  const jobs = settings.runsJobs ? startJobs(strapi, settings, dependencies) : idleJobs;
  openAlertForms(strapi, settings, () => jobs.onAlertsAsked());
  const previews = openPreviews(strapi, dependencies, settings.publicUrl);
  registerPreviewRoutes(strapi, previews.door);
  registerDeskRoutes(strapi, previewDeskRoutes(strapi, previews));
  registerDeskRoutes(strapi, importRoutes(strapi, openImporting(strapi, dependencies.transact)));
  const proofs = createProofs(strapi, previews);
  const pictureMaker = createPictureMaker();
  resizeApart(strapi, pictureMaker);
  watchFiles(strapi, dependencies);
  keepDesk(strapi, {
    act: (key, actor, act) => actAtDesk(dependencies, { key, actor, act }),
    describePreflight: (key) => describePreflight(dependencies, key),
    summarisePreflight: (documentIds, language) =>
      summarisePreflight(dependencies, documentIds, language),
    overrideFinding: (key, actor, override) =>
      overrideFinding(dependencies, { key, actor, ...override }),
    takeBackOverride: (key, actor, id) => takeBackOverride(dependencies, { key, actor, id }),
    describeLife: (key, actor) =>
      describeLife(
        {
          dependencies,
          proofs,
          reader: createEditionReader(strapi.db.connection),
          publicUrl: settings.publicUrl,
          listAccountChanges: (approver) => listAccountChanges(strapi.db.connection, approver),
        },
        key,
        actor,
      ),
  });
  guardDocuments(strapi, dependencies, pictureMaker);
  await noteCarried(dependencies, await createAccountFinder(strapi));

  const isFirstStart = await ensureRoles(strapi);
  // Once: how the team arranges its desk afterwards is its own affair.
  if (isFirstStart) await arrangeDesk(strapi);
  await welcomePublications(strapi, isFirstStart);
  // What the first start makes of roles and tokens is no change.
  recordAccounts({
    strapi,
    transact: dependencies.transact,
    findActor: () => findSignedIn(strapi),
  });
  const trail = keepAccessTrail(strapi, dependencies.transact);
  const endFailedSignIns = openFailedSignIns(strapi, trail);
  await deleteTokens(strapi, trail, isFirstStart);
  if (settings.sample) {
    await createDemoAccounts(strapi, settings.dataFolder);
    await seedSampleNewsroom(strapi);
  }
  return {
    ...jobs,
    async stop() {
      await endFailedSignIns();
      await jobs.stop();
    },
  };
}

/** Files come in, change and go past the document service: they have a door of their own. */
function watchFiles(strapi: Core.Strapi, dependencies: DeskDependencies): void {
  const findActor = () => findSignedIn(strapi);
  guardUploads(strapi, (refused) =>
    noteRefusedFile(dependencies, { ...refused, actor: findActor() }),
  );
  watchUploads(strapi, (file) => noteChangedFile(dependencies, file, findActor()));
}

function guardDocuments(
  strapi: Core.Strapi,
  dependencies: DeskDependencies,
  pictureMaker: PictureMaker,
): void {
  const getDefaultLanguage = (): Promise<string> => localeService(strapi).getDefaultLocale();
  const findActor = () => findSignedIn(strapi);
  strapi.documents.use(guardEditions);
  strapi.documents.use(refuseUnusableValues);
  strapi.documents.use(guardReleases({ ...dependencies, findActor, getDefaultLanguage }));
  strapi.documents.use(startDuplicatesAnew(strapi));
  strapi.documents.use(followNames(strapi, getDefaultLanguage));
  strapi.documents.use(
    giveAddress({ transact: dependencies.transact, writer: createDocumentWriter(strapi) }),
  );
  strapi.documents.use(keepLibraryVersions({ ...dependencies, strapi, findActor }));
  strapi.documents.use(attachCompanyDefaults(strapi, getDefaultLanguage));
  const mediaFiles = createMediaFiles({ ...dependencies, pictureMaker });
  strapi.documents.use(keepPublications({ ...dependencies, strapi, mediaFiles, findActor }));
  answerStaleSaves(strapi);
  strapi.documents.use(refuseStaleSaves({ strapi, getDefaultLanguage }));
}

/** Who is signed in at the request under way; outside of requests it is the newsroom itself. */
function findSignedIn(strapi: Core.Strapi): Person {
  const state = strapi.requestContext.get()?.state as { user?: Account } | undefined;
  return state?.user ? toAccountPerson(state.user) : newsroom;
}

function toVaultFolders({ dataFolder }: Settings) {
  const folder = (name: string) => path.join(dataFolder, 'files', name);
  return {
    originals: folder('private'),
    stash: folder('stash'),
    publicFiles: folder('public'),
    withdrawnFiles: folder('withdrawn-files'),
    withdrawnReleases: folder('withdrawn'),
  };
}

export function toPrivateFolder(settings: Settings): string {
  return toVaultFolders(settings).originals;
}
