import { stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { type SampleNewsroom, sampleNewsroom } from '@dateline/fixtures';
import { replaceImageFiles } from './replace-image-files';

type Ids = ReadonlyMap<string, string>;
type Uid = Parameters<Core.Strapi['documents']>[0];

/**
 * Fills an empty newsroom with the sample: the library first, then the releases, each through the
 * same door that editors use. Does nothing where there is any release or company.
 */
export async function seedSampleNewsroom(
  strapi: Core.Strapi,
  sample: SampleNewsroom = sampleNewsroom,
): Promise<void> {
  const existing = await Promise.all([
    strapi.documents('api::release.release').count({}),
    strapi.documents('api::company.company').count({}),
  ]);
  if (existing.some((count) => count > 0)) return;

  const files = await createFiles(strapi, sample);
  const categories = await createAll(strapi, 'api::category.category', sample.categories, 'slug');
  const text = ({ name, heading, body }: SampleNewsroom['boilerplates'][number]) => ({
    name,
    heading,
    body: replaceImageFiles(body, files),
  });
  const boilerplates = await createAll(
    strapi,
    'api::boilerplate.boilerplate',
    sample.boilerplates,
    'key',
    text,
  );
  const disclaimers = await createAll(
    strapi,
    'api::disclaimer.disclaimer',
    sample.disclaimers,
    'key',
    text,
  );
  const contacts = await createAll(
    strapi,
    'api::contact.contact',
    sample.contacts,
    'key',
    ({ key: _key, ...contact }) => contact,
  );
  const companies = await createAll(
    strapi,
    'api::company.company',
    sample.companies,
    'slug',
    ({
      defaultBoilerplates,
      defaultDisclaimers,
      defaultContacts,
      domains,
      timeZone,
      ...company
    }) => ({
      ...company,
      timeZone: { name: timeZone },
      domains: domains.map((host) => ({ host })),
      defaultBoilerplates: toBlocks('boilerplate', defaultBoilerplates, boilerplates),
      defaultDisclaimers: toBlocks('disclaimer', defaultDisclaimers, disclaimers),
      defaultContacts: toBlocks('contact', defaultContacts, contacts),
    }),
  );
  const ids = { files, categories, boilerplates, disclaimers, contacts, companies };
  for (const release of sample.releases) await createAndIssue(strapi, release, ids);
}

interface SampleIds {
  files: Ids;
  categories: Ids;
  boilerplates: Ids;
  disclaimers: Ids;
  contacts: Ids;
  companies: Ids;
}

async function createAndIssue(
  strapi: Core.Strapi,
  { key: _key, ...release }: SampleNewsroom['releases'][number],
  ids: SampleIds,
): Promise<void> {
  const uploads = await strapi.db.query('plugin::upload.file').findMany();
  const uploadId = (file: string) =>
    uploads.find(({ documentId }) => documentId === getId(ids.files, file))?.id;
  const created = await strapi.documents('api::release.release').create({
    data: {
      ...release,
      body: replaceImageFiles(release.body, ids.files),
      company: { documentId: getId(ids.companies, release.company) },
      categories: release.categories.map((slug) => ({ documentId: getId(ids.categories, slug) })),
      boilerplates: toBlocks('boilerplate', release.boilerplates, ids.boilerplates),
      disclaimers: toBlocks('disclaimer', release.disclaimers, ids.disclaimers),
      contacts: toBlocks('contact', release.contacts, ids.contacts),
      attachments: release.attachments.map(({ title, file }) => ({ title, file: uploadId(file) })),
    },
  });
  await strapi
    .documents('api::release.release')
    .publish({ documentId: created.documentId, locale: 'en' });
}

async function createAll<T extends object>(
  strapi: Core.Strapi,
  uid: Uid,
  samples: readonly T[],
  keyField: keyof T,
  toData: (sample: T) => object = (sample) => sample,
): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const sample of samples) {
    const { documentId } = await strapi.documents(uid).create({ data: toData(sample) });
    ids.set(String(sample[keyField]), documentId);
  }
  return ids;
}

async function createFiles(strapi: Core.Strapi, sample: SampleNewsroom): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const file of sample.files) {
    const { size } = await stat(file.path);
    const [uploaded] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: {
          fileInfo: {
            name: file.name,
            alternativeText: file.alternativeText,
            caption: file.caption,
          },
        },
        files: {
          filepath: file.path,
          originalFilename: file.name,
          mimetype: file.mediaType,
          size,
        },
      });
    ids.set(file.key, uploaded.documentId);
  }
  return ids;
}

function toBlocks(block: string, keys: readonly string[], ids: Ids) {
  return keys.map((key) => ({ [block]: { documentId: getId(ids, key) } }));
}

function getId(ids: Ids, key: string): string {
  const id = ids.get(key);
  if (id === undefined)
    throw new Error(`The sample newsroom names "${key}", which it does not hold.`);
  return id;
}
