import type { StoredField } from '../../platform/strapi-services';
import { releaseType } from './release-access';

/** The fields of a type of content or of a component, by name; none of a type that there is not. */
export type ListFields = (uid: string) => Record<string, StoredField>;

/**
 * Whether what a request asks to be shown, filtered or sorted by leads from entries of one type to
 * releases: `{ releases: { headline: … } }` of an event, or `*`. Keys that are no field (`$and`,
 * `populate`) lead nowhere themselves.
 */
export function reachesReleases(listFields: ListFields, uid: string, asked: unknown): boolean {
  if (typeof asked === 'string') {
    return asked.split(',').some((path) => reachesBy(listFields, uid, path.trim()));
  }
  if (Array.isArray(asked)) return asked.some((one) => reachesReleases(listFields, uid, one));
  if (typeof asked !== 'object' || asked === null) return false;
  return Object.entries(asked).some(([key, value]) => {
    if (key.includes('.') || key === '*') return reachesBy(listFields, uid, key);
    const target = findTarget(listFields, uid, key);
    if (target === 'no field') return reachesReleases(listFields, uid, value);
    if (target === 'a value') return false;
    return target === releaseType || reachesReleases(listFields, target, value);
  });
}

/** A path such as `releases.headline:asc`. */
function reachesBy(listFields: ListFields, uid: string, path: string): boolean {
  const [key = '', ...rest] = path.replace(/:(?:asc|desc)$/i, '').split('.');
  if (key === '*') {
    return Object.keys(listFields(uid)).some(
      (field) => findTarget(listFields, uid, field) === releaseType,
    );
  }
  const target = findTarget(listFields, uid, key);
  if (target === 'no field' || target === 'a value') return false;
  return (
    target === releaseType || (rest.length > 0 && reachesBy(listFields, target, rest.join('.')))
  );
}

/** The type that a field leads to. One that may lead to any type may lead to releases. */
function findTarget(listFields: ListFields, uid: string, key: string): string {
  const field = listFields(uid)[key];
  if (field === undefined) return 'no field';
  if (field.type === 'component') return field.component ?? releaseType;
  if (field.type === 'media') return 'plugin::upload.file';
  if (field.type === 'dynamiczone') return releaseType;
  if (field.type !== 'relation') return 'a value';
  return field.target ?? releaseType;
}
