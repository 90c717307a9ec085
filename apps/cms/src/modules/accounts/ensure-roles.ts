import type { Core } from '@strapi/strapi';
import { contentTypeService, permissionService, roleService } from '../../platform/strapi-services';
import { type Permission, toAction } from './rights';

export type RoleName = 'Writer' | 'Approver' | 'Administrator';

const explorer = 'plugin::content-manager.explorer.';
const library = [
  'api::company.company',
  'api::boilerplate.boilerplate',
  'api::disclaimer.disclaimer',
  'api::contact.contact',
  'api::category.category',
] as const;

/** What a role may do with which types of content. */
type Grants = readonly (readonly [subject: string, actions: readonly string[]])[];

const read = ['read'] as const;
const keep = ['read', 'create', 'update', 'delete'] as const;

const writerGrants: Grants = [
  ['api::release.release', ['read', 'create', 'update', 'delete']],
  ['api::edition.edition', read],
  ...library.map((subject) => [subject, read] as const),
];

const approverGrants: Grants = [
  ['api::release.release', ['read', 'create', 'update', 'delete']],
  ['api::edition.edition', read],
  ...library.map((subject) => [subject, keep] as const),
];

/** What stands beside releases: writers prepare it, approvers make it public and take it back. */
const publications = ['api::event.event', 'api::media-item.media-item'] as const;
const publicationGrants: Record<'Writer' | 'Approver', Grants> = {
  Writer: [
    ...publications.map((subject) => [subject, ['read', 'create', 'update']] as const),
    ['api::newsroom.newsroom', read],
  ],
  Approver: [
    ...publications.map((subject) => [subject, [...keep, 'publish']] as const),
    ['api::newsroom.newsroom', ['read', 'create', 'update']],
  ],
};

const writerRights = ['write'] as const;
const approverRights = [
  ...([
    'write',
    'approve',
    'override',
    'schedule',
    'issue',
    'withdraw',
    'audit',
    'alerts',
  ] as const),
];

const localizedTypes: readonly string[] = ['api::release.release', ...publications];

/** How a company guards its releases is not for those to change whom it guards. */
const administratorsFields = ['approvalsNeeded', 'approverRoles', 'withdrawnFiles'];

const mediaLibrary = [
  'plugin::upload.read',
  'plugin::upload.configure-view',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
];

/**
 * Makes the newsroom's roles once: writers write, approvers also issue and keep the library,
 * administrators do all. Roles that the operator has changed since are left as they are.
 *
 * @returns whether they were made now: this is the newsroom's first start.
 */
export async function ensureRoles(strapi: Core.Strapi): Promise<boolean> {
  if ((await findRole(strapi, 'Writer')) !== null) return false;
  const roles = roleService(strapi);
  const administrator = await roles.getSuperAdmin();
  await roles.update(
    { id: administrator.id },
    { name: 'Administrator', description: 'Sets up and runs the newsroom, and may do everything.' },
  );
  await removeStockRoles(strapi);
  await createRole(
    strapi,
    'Writer',
    'Writes and corrects releases.',
    [...writerGrants, ...publicationGrants.Writer],
    writerRights,
  );
  await createRole(
    strapi,
    'Approver',
    'Writes, approves and issues releases, and keeps the library of texts and contacts.',
    [...approverGrants, ...publicationGrants.Approver],
    approverRights,
  );
  return true;
}

/**
 * Gives the newsroom's roles what they may do with events, the media library and the newsroom's
 * settings, in a newsroom that is older than these. Once: what an operator takes away stays away.
 */
export async function grantPublications(strapi: Core.Strapi): Promise<void> {
  for (const name of ['Writer', 'Approver'] as const) {
    const role = await findRole(strapi, name);
    if (role === null) continue;
    const permissions = publicationGrants[name].flatMap(([subject, actions]) =>
      actions.map((action) => toPermission(strapi, subject, action)),
    );
    await permissionService(strapi).createMany(
      permissions.map((permission) => ({ ...permission, role: role.id })),
    );
  }
}

export async function findRole(
  strapi: Core.Strapi,
  name: RoleName,
): Promise<{ id: number } | null> {
  return roleService(strapi).findOne({ name });
}

async function removeStockRoles(strapi: Core.Strapi): Promise<void> {
  for (const code of ['strapi-editor', 'strapi-author']) {
    const role = await roleService(strapi).findOneWithUsersCount({ code });
    if (role && role.usersCount === 0) {
      await roleService(strapi).deleteByIds([role.id]);
    }
  }
}

async function createRole(
  strapi: Core.Strapi,
  name: RoleName,
  description: string,
  grants: Grants,
  rights: readonly Permission[],
): Promise<void> {
  const role = await roleService(strapi).create({ name, description });
  const contentPermissions = grants.flatMap(([subject, actions]) =>
    actions.map((action) => toPermission(strapi, subject, action)),
  );
  const plainPermissions = [...mediaLibrary, ...rights.map(toAction)].map((action) => ({
    action,
    subject: null,
    properties: {},
    conditions: [],
  }));
  await roleService(strapi).assignPermissions(role.id, [
    ...contentPermissions,
    ...plainPermissions,
  ]);
}

function toPermission(strapi: Core.Strapi, subject: string, action: string) {
  const model = strapi.getModel(subject as Parameters<typeof strapi.getModel>[0]);
  const fields = contentTypeService(strapi)
    .getNestedFields(model, { components: strapi.components })
    .filter((field) => !administratorsFields.some((own) => field.startsWith(own)));
  const withFields = action === 'delete' || action === 'publish' ? {} : { fields };
  const localized = localizedTypes.includes(subject) ? { locales: ['en', 'de'] } : {};
  return {
    action: `${explorer}${action}`,
    subject,
    properties: { ...withFields, ...localized },
    conditions: [],
  };
}
