import { stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { type SampleNewsroom, sampleNewsroom } from '@dateline/fixtures';
import { getNewsroomCommands } from '../workflow/newsroom-commands';
import { localeService, uploadService } from '../../platform/strapi-services';
import { issueUnattended } from './issue-unattended';
import { replaceImageFiles } from './replace-image-files';
import { seedPublications } from './seed-publications';

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

  const uploads = await createFiles(strapi, sample);
  const files = new Map([...uploads].map(([key, { documentId }]) => [key, documentId]));
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
  const ids = { uploads, files, categories, boilerplates, disclaimers, contacts, companies };
  await ensureGerman(strapi);
  const releases = new Map<string, string>();
  for (const release of sample.releases) {
    const translation = sample.translations.find(({ of }) => of === release.key);
    releases.set(release.key, await createAndIssue(strapi, release, translation, ids));
  }
  await seedPublications(strapi, sample, { companies, uploads, releases });
}

/** Relations to media go by the row's id, images in texts by the document id. */
interface Upload {
  id: number;
  documentId: string;
}

interface SampleIds {
  uploads: ReadonlyMap<string, Upload>;
  files: Ids;
  categories: Ids;
  boilerplates: Ids;
  disclaimers: Ids;
  contacts: Ids;
  companies: Ids;
}

type SampleRelease = SampleNewsroom['releases'][number];
type SampleTranslation = SampleNewsroom['translations'][number];

/** The language that some of the sample is in beside English. */
async function ensureGerman(strapi: Core.Strapi): Promise<void> {
  const locales = localeService(strapi);
  if ((await locales.findByCode('de')) === null) {
    await locales.create({ code: 'de', name: 'German (de)' });
  }
}

/** Answers the document's id. All languages are written before one is issued: they share fields. */
async function createAndIssue(
  strapi: Core.Strapi,
  release: SampleRelease,
  translation: SampleTranslation | undefined,
  ids: SampleIds,
): Promise<string> {
  const documents = strapi.documents('api::release.release');
  const { documentId } = await documents.create({ data: toData(release, ids) });
  const languages = ['en'];
  if (translation !== undefined) {
    const { of: _of, language, ...words } = translation;
    const data = toData({ ...release, ...words }, ids);
    await documents.update({ documentId, locale: language, data });
    languages.push(language);
  }
  for (const language of languages) {
    await issueUnattended(
      getNewsroomCommands(strapi),
      { documentId, language },
      {
        approver: { account: null, name: null, address: 'sample-approver' },
        reason: 'Issued elsewhere in these words: the archive keeps them as they were read.',
      },
    );
  }
  return documentId;
}

function toData({ key: _key, ...release }: SampleRelease, ids: SampleIds): object {
  return {
    ...release,
    body: replaceImageFiles(release.body, ids.files),
    company: { documentId: get(ids.companies, release.company) },
    categories: release.categories.map((slug) => ({ documentId: get(ids.categories, slug) })),
    boilerplates: toBlocks('boilerplate', release.boilerplates, ids.boilerplates),
    disclaimers: toBlocks('disclaimer', release.disclaimers, ids.disclaimers),
    contacts: toBlocks('contact', release.contacts, ids.contacts),
    attachments: release.attachments.map(({ title, file }) => ({
      title,
      file: get(ids.uploads, file).id,
    })),
  };
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

async function createFiles(
  strapi: Core.Strapi,
  sample: SampleNewsroom,
): Promise<ReadonlyMap<string, Upload>> {
  const uploads = new Map<string, Upload>();
  for (const file of sample.files) {
    const { size } = await stat(file.path);
    const [upload] = await uploadService(strapi).upload({
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
    if (upload === undefined) throw new Error(`Strapi did not keep the file ${file.name}.`);
    uploads.set(file.key, upload);
  }
  return uploads;
}

function toBlocks(block: string, keys: readonly string[], ids: Ids) {
  return keys.map((key) => ({ [block]: { documentId: get(ids, key) } }));
}

function get<T>(kept: ReadonlyMap<string, T>, key: string): T {
  const found = kept.get(key);
  if (found === undefined) {
    throw new Error(`The sample newsroom names "${key}", which it does not hold.`);
  }
  return found;
}
