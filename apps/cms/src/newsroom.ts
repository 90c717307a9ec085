import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { newsroom, type Person } from '@dateline/release';
import { deleteTokens } from './modules/accounts/close-token-doors';
import { createDemoAccounts } from './modules/accounts/create-demo-accounts';
import { ensureRoles } from './modules/accounts/ensure-roles';
import { keepAccessTrail } from './modules/accounts/access-trail';
import { createAccountFinder } from './modules/accounts/create-account-finder';
import { type Account, toAccountPerson } from './modules/accounts/rights';
import { guardAddresses } from './modules/accounts/guard-addresses';
import { recordAccounts } from './modules/accounts/record-accounts';
import { openFailedSignIns } from './modules/accounts/record-sign-ins';
import { welcomePublications } from './modules/editing/editor-layout/welcome-publications';
import { openAlertForms } from './modules/alerts/forms/open-alert-forms';
import { listAccountChanges } from './modules/audit/store/list-account-changes';
import { createProofs } from './newsroom/create-proofs';
import { ensureAppendOnly } from './platform/database/ensure-append-only';
import { ensureTables } from './newsroom/ensure-tables';
import { answerStaleSaves } from './modules/editing/answer-stale-saves';
import { describeWorkflow } from './modules/workflow/describe-workflow';
import { registerNewsroomCommands } from './modules/workflow/newsroom-commands';
import { registerAdminRoutes } from './modules/accounts/admin-route';
import { arrangeEditor } from './modules/editing/editor-layout/arrange-editor';
import { attachCompanyDefaults } from './modules/editing/attach-company-defaults';
import { followNames } from './modules/editing/follow-names';
import { giveAddress } from './modules/editing/give-address';
import { guardEditions } from './modules/editing/guard-editions';
import { guardReleases } from './modules/workflow/guard-releases';
import { keepLibraryVersions } from './modules/editing/keep-library-versions';
import { refuseStaleSaves } from './modules/editing/refuse-stale-saves';
import { startDuplicatesAnew } from './modules/editing/start-duplicates-anew';
import { refuseUnusableValues } from './modules/editing/refuse-unusable-values';
import { guardUploads } from './modules/files/file-types/guard-uploads';
import { watchUploads } from './modules/files/file-types/watch-uploads';
import { createDocumentWriter } from './modules/editing/document-writer';
import { createEditionReader } from './modules/editions/store/edition-reader';
import { createFileVault } from './modules/files/file-vault';
import { createLibraryFiles } from './modules/files/library-files';
import { createWorkingReleases } from './modules/working-release/working-releases';
import { createTransact } from './newsroom/transact';
import { importRoutes } from './modules/importing/import-routes';
import { openImporting } from './modules/importing/open-importing';
import { idleJobs } from './newsroom/idle-jobs';
import { type Jobs, startJobs } from './newsroom/start-jobs';
import { describePreflight } from './modules/preflight/describe-preflight';
import { createErrorFinder } from './modules/preflight/run-preflight';
import { summarisePreflight } from './modules/preflight/summarise-preflight';
import { createPictureMaker, type PictureMaker } from './modules/files/pictures/picture-maker';
import { resizeApart } from './modules/files/pictures/resize-apart';
import { createMediaFiles } from './modules/publications/media-files';
import { keepPublications } from './modules/publications/keep-publications';
import { openPreviews } from './modules/preview/open-previews';
import { previewAdminRoutes } from './modules/preview/preview-admin-routes';
import { registerPreviewRoutes } from './modules/preview/register-preview-routes';
import { ensureSearch } from './modules/search/store/rebuild-search';
import { seedSampleNewsroom } from './modules/seeding/seed-sample-newsroom';
import type { CmsSecrets, Settings } from './platform/settings/settings';
import { localeService } from './platform/strapi-services';
import { takeTransition } from './modules/workflow/take-transition';
import type { WorkflowDependencies } from './modules/records/workflow-dependencies';
import { overrideFinding } from './modules/preflight/override-finding';
import { takeBackOverride } from './modules/preflight/take-back-override';
import { noteCarried } from './modules/workflow/note-carried';
import { noteChangedFile, noteRefusedFile } from './modules/workflow/note-file';

type RunningSettings = Settings & { secrets: CmsSecrets };

/** Wires use cases to their gateways, routes and jobs. Returns the jobs, to be stopped at shutdown. */
export async function openNewsroom(strapi: Core.Strapi, settings: RunningSettings): Promise<Jobs> {
  await ensureTables(strapi.db.connection);
  await ensureAppendOnly(strapi.db.connection);
  await ensureSearch(strapi.db.connection, ({ done, total }) =>
    strapi.log.info(`Archive and search are being made: ${done} of ${total} releases.`),
  );
  guardAddresses(strapi);
  const alert = (message: string) => strapi.log.error(message);
  // The jobs are woken by the admin, and work through it.
  const dependencies: WorkflowDependencies = {
    transact: createTransact(strapi, settings),
    workingReleases: createWorkingReleases(strapi),
    libraryFiles: createLibraryFiles(strapi),
    fileVault: createFileVault(toVaultFolders(settings)),
    onIssued: () => jobs.onIssued(),
    onWithdrawn: () => jobs.onWithdrawn(),
    onPublished: () => jobs.onPublished(),
    onScheduled: () => jobs.onScheduled(),
    onUnissued: (files) => jobs.onUnissued(files),
    findErrors: createErrorFinder(alert),
    alert,
  };
  const jobs = settings.runsJobs ? startJobs(strapi, settings, dependencies) : idleJobs;
  openAlertForms(strapi, settings, () => jobs.onAlertsAsked());
  const previews = openPreviews(strapi, dependencies, settings.publicUrl);
  registerPreviewRoutes(strapi, previews.door);
  registerAdminRoutes(strapi, previewAdminRoutes(strapi, previews));
  registerAdminRoutes(strapi, importRoutes(strapi, openImporting(strapi, dependencies.transact)));
  const proofs = createProofs(strapi, previews);
  const pictureMaker = createPictureMaker();
  resizeApart(strapi, pictureMaker);
  watchFiles(strapi, dependencies);
  registerNewsroomCommands(strapi, {
    transition: (key, actor, transition) =>
      takeTransition(dependencies, { key, actor, transition }),
    describePreflight: (key) => describePreflight(dependencies, key),
    summarisePreflight: (documentIds, language) =>
      summarisePreflight(dependencies, documentIds, language),
    overrideFinding: (key, actor, override) =>
      overrideFinding(dependencies, { key, actor, ...override }),
    takeBackOverride: (key, actor, id) => takeBackOverride(dependencies, { key, actor, id }),
    describeWorkflow: (key, actor) =>
      describeWorkflow(
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
  // Once: how the team arranges its admin afterwards is its own affair.
  if (isFirstStart) await arrangeEditor(strapi);
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
function watchFiles(strapi: Core.Strapi, dependencies: WorkflowDependencies): void {
  const findActor = () => findSignedIn(strapi);
  guardUploads(strapi, (refused) =>
    noteRefusedFile(dependencies, { ...refused, actor: findActor() }),
  );
  watchUploads(strapi, (file) => noteChangedFile(dependencies, file, findActor()));
}

function guardDocuments(
  strapi: Core.Strapi,
  dependencies: WorkflowDependencies,
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
