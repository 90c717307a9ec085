import { toFieldLabel } from './to-field-label';

interface Schema {
  attributes: Record<string, unknown>;
}

const contentTypes = import.meta.glob<Schema>('../../api/*/content-types/*/schema.json', {
  eager: true,
  import: 'default',
});
const components = import.meta.glob<Schema>('../../components/*/*.json', {
  eager: true,
  import: 'default',
});

/** Those of Strapi's own fields that lists show. */
const stockFields = ['createdAt', 'updatedAt'];

/** Labels of all fields under the ids that Strapi's forms look for, which else show bare names. */
export const fieldLabels: Record<string, string> = Object.fromEntries([
  ...Object.entries(contentTypes).flatMap(([path, schema]) => {
    const [, api = '', type = ''] = /api\/([^/]+)\/content-types\/([^/]+)/.exec(path) ?? [];
    return toLabels(`content-manager.content-types.api::${api}.${type}`, schema);
  }),
  ...Object.entries(components).flatMap(([path, schema]) => {
    const [, category = '', name = ''] = /components\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
    return toLabels(`content-manager.components.${category}.${name}`, schema);
  }),
]);

function toLabels(prefix: string, { attributes }: Schema): [string, string][] {
  return [...Object.keys(attributes), ...stockFields].map((name) => [
    `${prefix}.${name}`,
    toFieldLabel(name),
  ]);
}
