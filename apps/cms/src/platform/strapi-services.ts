import type { Core } from '@strapi/strapi';
import type { GraphQLSchema } from 'graphql';
import type { Context, Next } from 'koa';

/**
 * Strapi hands its services out untyped. Here are those parts of them that the newsroom uses, with
 * the types that they have in version 5.54; no other file asks Strapi for a service.
 */

interface Role {
  id: number;
  name: string;
}

export interface RoleService {
  getSuperAdmin(): Promise<Role>;
  findOne(where: { name: string }): Promise<Role | null>;
  findOneWithUsersCount(where: { code: string }): Promise<(Role & { usersCount: number }) | null>;
  create(role: { name: string; description: string }): Promise<Role>;
  update(where: { id: number }, role: { name: string; description: string }): Promise<Role>;
  deleteByIds(ids: number[]): Promise<unknown>;
  assignPermissions(roleId: number, permissions: object[]): Promise<unknown>;
}

interface ContentTypeService {
  /** Every field of a model, those inside components with a dotted name. */
  getNestedFields(model: object, options: { components: object }): string[];
}

interface PermissionAction {
  section: string;
  category?: string;
  subCategory?: string;
  displayName: string;
  uid: string;
}

interface PermissionActions {
  registerMany(actions: readonly PermissionAction[]): Promise<unknown>;
}

/** What an account may do with entries of one type, as conditions of a database query. */
interface PermissionsManager {
  /** Null where it may do nothing. */
  getQuery(): object | null;
}

interface PermissionService {
  createMany(permissions: object[]): Promise<unknown>;
  createPermissionsManager(asked: {
    ability: object;
    action: string;
    model: string;
  }): PermissionsManager;
}

interface UserService {
  create(user: {
    email: string;
    firstname: string;
    password: string;
    isActive: boolean;
    registrationToken: null;
    roles: number[];
  }): Promise<unknown>;
}

interface LocaleService {
  getDefaultLocale(): Promise<string>;
  findByCode(code: string): Promise<object | null>;
  create(locale: { code: string; name: string }): Promise<unknown>;
}

interface EditorConfiguration {
  settings: object;
  metadatas: Record<string, { edit?: object; list?: object }>;
  options?: object | undefined;
  layouts: { edit: { name: string; size: number }[][]; list: string[] };
}

interface LayoutService {
  findContentType(uid: string): object;
  findConfiguration(contentType: object): Promise<EditorConfiguration>;
  updateConfiguration(contentType: object, configuration: EditorConfiguration): Promise<unknown>;
}

/** An action of the content manager, by what it reads of its request. */
export type ContentManagerAction = (context: { params: { model?: string } }) => Promise<unknown>;

interface CollectionTypeActions {
  clone: ContentManagerAction;
  autoClone: ContentManagerAction;
  publish: ContentManagerAction;
  unpublish: ContentManagerAction;
  discard: ContentManagerAction;
  bulkPublish: ContentManagerAction;
  bulkUnpublish: ContentManagerAction;
}

interface UploadService {
  upload(request: {
    data: { fileInfo: { name: string; alternativeText: string; caption: string | null } };
    files: { filepath: string; originalFilename: string; mimetype: string; size: number };
  }): Promise<{ id: number; documentId: string }[]>;
}

/** A picture on its way into the media library, in a file of this machine. */
export interface UploadedImage {
  name: string;
  hash: string;
  ext: string;
  mime: string;
  path?: string | null;
  /** Missing once it is stored. */
  filepath?: string;
  tmpWorkingDirectory?: string;
  width?: number | null;
  height?: number | null;
}

/** What Strapi does with the pixels of a picture. */
export interface ImageService {
  isFaultyImage: (image: UploadedImage) => Promise<boolean>;
  generateThumbnail: (image: UploadedImage) => Promise<UploadedImage | null>;
  generateResponsiveFormats: (
    image: UploadedImage,
  ) => Promise<{ key: string; file: UploadedImage }[]>;
  optimize: (image: UploadedImage) => Promise<UploadedImage>;
}

interface UploadSettings {
  sizeOptimization?: boolean;
  responsiveDimensions?: boolean;
  autoOrientation?: boolean;
}

interface UploadProvider {
  /** Replaces methods of the provider that the settings name. */
  extend(methods: object): void;
}

interface GraphqlExtensionService {
  use(extension: () => object): void;
}

interface GraphqlSchemaService {
  buildSchema(): GraphQLSchema;
}

interface ContentApiAuthentication {
  register(type: 'content-api', strategy: object): void;
}

interface AdminAuthentication {
  /** Goes on where the request is of a signed-in account, else answers 401. */
  authenticate(ctx: Context, next: Next): Promise<unknown>;
}

export type Middleware = (ctx: Context, next: Next) => Promise<unknown>;

type MiddlewareFactory = (config: object, context: { strapi: Core.Strapi }) => Middleware;

type ReplacedMiddleware = 'strapi::body' | 'strapi::security';

interface MiddlewareFactories {
  get(name: ReplacedMiddleware): MiddlewareFactory;
  set(name: ReplacedMiddleware, factory: MiddlewareFactory): unknown;
}

/** A field as a schema says it. */
export interface StoredField {
  type: string;
  /** The type that a relation leads to; absent where it may lead to any. */
  target?: string;
  component?: string;
}

/** A route of Strapi's own before it is opened; `middlewares` run once its permissions were asked. */
export interface OwnRoute {
  method: string;
  path: string;
  config?: { middlewares?: ((ctx: Context, next: Next) => Promise<void>)[] };
}

interface OwnRouter {
  type: string;
  routes: OwnRoute[];
}

/** The routes of one part of Strapi, before it has registered them. */
interface StockRoutes {
  routes: { admin: { routes: { path: string }[] } };
}

/** A route of the admin API, before Strapi has opened it. */
interface AdminRoute {
  method: string;
  path: string;
  config: { middlewares?: (string | Middleware)[] };
}

interface AdminTokenService {
  authenticateAdminToken: (token: string) => Promise<{ authenticated: boolean }>;
}

interface ContentApiRouter {
  routes: { method: string; path: string }[];
}

type EntityWrite = (uid: string, params?: object) => Promise<unknown>;

/** Where every way to write a row of one of Strapi's own tables ends. */
interface EntityWrites {
  create: EntityWrite;
  update: EntityWrite;
  delete: EntityWrite;
}

interface Transactions {
  transaction(work?: (given: GivenTransaction) => unknown): Promise<unknown>;
}

interface GivenTransaction {
  onCommit(effect: () => unknown): void;
}

export const transactions = (strapi: Core.Strapi) => strapi.db as unknown as Transactions;

export const entityWrites = (strapi: Core.Strapi) =>
  strapi.db.entityManager as unknown as EntityWrites;

export const roleService = (strapi: Core.Strapi) => strapi.service('admin::role') as RoleService;

export const contentTypeService = (strapi: Core.Strapi) =>
  strapi.service('admin::content-type') as ContentTypeService;

export const permissionActions = (strapi: Core.Strapi) =>
  (strapi.service('admin::permission') as { actionProvider: PermissionActions }).actionProvider;

export const permissionService = (strapi: Core.Strapi) =>
  strapi.service('admin::permission') as PermissionService;

export const userService = (strapi: Core.Strapi) => strapi.service('admin::user') as UserService;

export const localeService = (strapi: Core.Strapi) =>
  strapi.plugin('i18n').service<LocaleService>('locales');

export const layoutService = (strapi: Core.Strapi) =>
  strapi.plugin('content-manager').service<LayoutService>('content-types');

export const collectionTypeActions = (strapi: Core.Strapi) =>
  strapi
    .plugin('content-manager')
    .controller('collection-types') as unknown as CollectionTypeActions;

export const uploadService = (strapi: Core.Strapi) =>
  strapi.plugin('upload').service<UploadService>('upload');

export const imageService = (strapi: Core.Strapi) =>
  strapi.plugin('upload').service<ImageService>('image-manipulation');

export const uploadSettings = async (strapi: Core.Strapi): Promise<UploadSettings> => {
  const { getSettings } = strapi
    .plugin('upload')
    .service<{ getSettings: () => Promise<UploadSettings | null> }>('upload');
  return (await getSettings()) ?? {};
};

export const uploadProvider = (strapi: Core.Strapi) =>
  (strapi.plugin('upload') as unknown as { provider: UploadProvider }).provider;

export const graphqlExtension = (strapi: Core.Strapi) =>
  strapi.plugin('graphql').service<GraphqlExtensionService>('extension');

export const graphqlSchema = (strapi: Core.Strapi) =>
  strapi.plugin('graphql').service<GraphqlSchemaService>('content-api');

export const contentApiAuthentication = (strapi: Core.Strapi) =>
  strapi.get<ContentApiAuthentication>('auth');

export const adminAuthentication = (strapi: Core.Strapi) => strapi.get<AdminAuthentication>('auth');

export const middlewareFactories = (strapi: Core.Strapi) =>
  strapi.get<MiddlewareFactories>('middlewares');

export const pluginRoutes = (strapi: Core.Strapi, plugin: 'email' | 'upload') =>
  (strapi.plugin(plugin) as unknown as StockRoutes).routes.admin;

/** Every route of Strapi's own for signed-in accounts. */
export const listAdminRouters = (strapi: Core.Strapi): OwnRouter[] => {
  const parts = Object.values(strapi.plugins as Record<string, { routes?: object }>);
  const routers = [strapi.admin, ...parts].flatMap(({ routes }) =>
    Object.values((routes ?? {}) as Record<string, OwnRouter>),
  );
  return routers.filter(({ type }) => type === 'admin');
};

interface Schema {
  /** `collectionType` or `singleType`; components have none. */
  kind?: string;
  attributes: Record<string, StoredField>;
}

const findSchema = ({ components, contentTypes }: Core.Strapi, uid: string): Schema | undefined =>
  (contentTypes as unknown as Record<string, Schema>)[uid] ??
  (components as unknown as Record<string, Schema>)[uid];

/** Null where there is no such type of content. */
export const findKind = (strapi: Core.Strapi, uid: string): string | null =>
  findSchema(strapi, uid)?.kind ?? null;

export const listFields = (strapi: Core.Strapi, uid: string): Record<string, StoredField> =>
  findSchema(strapi, uid)?.attributes ?? {};

export const adminRoutes = (strapi: Core.Strapi) =>
  (strapi.admin.routes as unknown as { admin: { routes: AdminRoute[] } }).admin.routes;

export const adminTokenService = (strapi: Core.Strapi) =>
  strapi.service('admin::api-token-admin') as AdminTokenService;

/** The routes of plugins for programs; until Strapi opens them, a function with a list on it. */
export const contentApiRoutes = (strapi: Core.Strapi) =>
  Object.values(strapi.plugins as Record<string, { routes?: object }>).flatMap(({ routes }) =>
    routes !== undefined && 'content-api' in routes
      ? [routes['content-api'] as ContentApiRouter]
      : [],
  );
