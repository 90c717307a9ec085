import fc from 'fast-check';
import {
  transition,
  approve,
  findContentHash,
  importDraft,
  save,
  upload,
  type UploadedFile,
} from './account-steps';
import { request, signInAs } from './accounts';
import { keepLibrary, type Library, text, writeRelease } from './team';
import { openTestNewsroom, type TestNewsroom } from './open-test-newsroom';

/**
 * Random histories over HTTP: changes through every door, by several accounts whose addresses change
 * in between. No account ever approves what it changed since it was last approved or issued, and
 * somebody who changed nothing always can.
 */

/** Kim only leads releases on: somebody has to be left who may approve. */
const names = ['ada', 'ben', 'eve', 'kim'] as const;
type Name = (typeof names)[number];

const doors = [
  ...(['headline', 'boilerplate', 'disclaimer', 'contact', 'company', 'category'] as const),
  ...(['replace-file', 'replace-file-elsewhere', 'rename-file', 'other-language'] as const),
] as const;

const anyStep = fc.record({
  who: fc.constantFrom(...names),
  what: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...doors) },
    // Where a release that goes well goes on to, so that histories come far.
    { weight: 6, arbitrary: fc.constant('go-on' as const) },
    { weight: 2, arbitrary: fc.constant('approve' as const) },
    { weight: 1, arbitrary: fc.constant('send-back' as const) },
    { weight: 1, arbitrary: fc.constant('abandon' as const) },
    { weight: 1, arbitrary: fc.constant('change-address' as const) },
    // The history goes on with a release that is imported there.
    { weight: 1, arbitrary: fc.constant('import' as const) },
  ),
});
const anyHistory = fc.array(anyStep, { minLength: 16, maxLength: 16 });
type Step = typeof anyStep extends fc.Arbitrary<infer T> ? T : never;

const ways: Record<string, Transition> = {
  draft: 'request-approval',
  'in-review': 'approve',
  approved: 'issue-now',
  issued: 'correct',
  corrected: 'correct',
};
type Transition =
  'request-approval' | 'approve' | 'issue-now' | 'correct' | 'send-back' | 'abandon';
type What = Exclude<Step['what'], 'go-on'> | Transition;

let newsroom: TestNewsroom;
let library: Library;
let administrator: string;
let neutral: string;
let tokens: Record<Name, string>;
let count = 0;
/** Corrections, in all histories together. */
let abandoned = 0;

beforeAll(async () => {
  newsroom = await openTestNewsroom({ runsJobs: false, accessSeconds: 3_600 });
  library = await keepLibrary(newsroom.strapi);
  administrator = await signInAs(newsroom, 'admin@newsroom.example', 'Administrator');
  neutral = await signInAs(newsroom, 'neutral@newsroom.example', 'Approver');
  tokens = {
    ada: await signInAs(newsroom, 'ada@newsroom.example', 'Approver'),
    ben: await signInAs(newsroom, 'ben@newsroom.example', 'Approver'),
    eve: await signInAs(newsroom, 'eve@newsroom.example', 'Approver'),
    kim: await signInAs(newsroom, 'kim@newsroom.example', 'Approver'),
  };
});
afterAll(() => newsroom.close());

/** One release, and who changed it since it was last approved or issued. */
class History {
  readonly changers = new Set<Name>();
  /** Of those, who changed something that stays when a correction is abandoned. */
  private readonly libraryChangers = new Set<Name>();
  readonly told: string[] = [];
  issued = 0;
  private hasFile = true;

  constructor(
    private documentId: string,
    private readonly file: UploadedFile,
  ) {}

  async take({ who, what: chosen }: Step): Promise<void> {
    const before = await this.findStage();
    const leadsOn = chosen === 'go-on' || (who === 'kim' && chosen !== 'approve');
    const what = leadsOn ? (ways[before] ?? 'approve') : chosen;
    const status = await this.run(who, what);
    this.told.push(`${who} ${what} at ${before}: ${status}`);
    if (status !== 200) return;
    if (what === 'approve') {
      expect([...this.told, 'changed before by', ...this.changers]).not.toContain(who);
      if ((await this.findStage()) === 'approved') this.changers.clear();
    } else if (what === 'issue-now') {
      this.issued += 1;
      this.changers.clear();
      this.libraryChangers.clear();
    } else if (what === 'abandon') {
      abandoned += 1;
      this.changers.clear();
      for (const name of this.libraryChangers) this.changers.add(name);
    } else if (what === 'import') {
      this.libraryChangers.clear();
      this.changers.clear();
      this.changers.add(who);
    } else if (what === 'correct' || (isChange(what) && (this.hasFile || !isOfFile(what)))) {
      this.changers.add(who);
      if (isChange(what) && what !== 'headline') this.libraryChangers.add(who);
    }
  }

  /** Whatever came before, somebody who changed nothing approves it. */
  async end(): Promise<void> {
    if ((await this.findStage()) === 'draft') await this.run('ada', 'request-approval');
    if ((await this.findStage()) !== 'in-review') return;
    expect((await approve(newsroom, this.documentId, neutral)).status).toBe(200);
  }

  private async run(who: Name, what: What): Promise<number> {
    const token = tokens[who];
    const { documentId, file } = this;
    count += 1;
    switch (what) {
      case 'approve':
        return (await approve(newsroom, documentId, token)).status;
      case 'issue-now': {
        const contentHash = (await findContentHash(newsroom, documentId)) ?? '';
        return (await transition(newsroom, documentId, { type: what, contentHash }, token)).status;
      }
      case 'correct':
        return (
          await transition(newsroom, documentId, { type: what, notice: `No. ${count}` }, token)
        ).status;
      case 'abandon':
      case 'send-back':
        return (
          await transition(newsroom, documentId, { type: what, reason: 'Look again.' }, token)
        ).status;
      case 'request-approval':
        return (await transition(newsroom, documentId, { type: what }, token)).status;
      case 'change-address':
        return changeAddress(who);
      case 'import':
        this.documentId = await importDraft(newsroom, library, `Tug ${count}`, token);
        this.hasFile = false;
        return 200;
      case 'replace-file':
        await upload(newsroom, `Revenue was ${count}.`, token, `/upload?id=${file.id}`);
        return 200;
      case 'replace-file-elsewhere':
        await upload(newsroom, `Revenue was ${count}.`, token, `/upload/files/${file.id}/replace`);
        return 200;
      case 'rename-file': {
        const path = `/upload/files/${file.id}`;
        const given = { fileInfo: { name: `figures-${count}.txt` } };
        return (await request(newsroom, 'PUT', path, given, token)).status;
      }
      case 'headline':
        return (await save(newsroom, 'release', documentId, { headline: `Crane ${count}` }, token))
          .status;
      case 'other-language': {
        const given = { headline: `Kran ${count}`, slug: `kran-${count}` };
        return (await save(newsroom, 'release', `${documentId}?locale=de`, given, token)).status;
      }
      default:
        return (await save(newsroom, what, library[what], toLibraryChange(what), token)).status;
    }
  }

  private async findStage(): Promise<string> {
    const row = await newsroom.strapi.db
      .connection('release_lives')
      .where({ document_id: this.documentId, language: 'en' })
      .first<{ stage: string }>('stage');
    return row.stage;
  }
}

function isChange(what: What): boolean {
  // Another language is another release.
  return what !== 'other-language' && doors.some((door) => door === what);
}

function isOfFile(what: What): boolean {
  return what.includes('file');
}

function toLibraryChange(type: keyof Library): object {
  if (type === 'contact') return { phone: `+49 40 ${count}` };
  if (type === 'company') return { legalName: `Harbour ${count} plc` };
  if (type === 'category') return { name: `News ${count}` };
  return { body: text(`Words no. ${count}.`) };
}

async function changeAddress(who: Name): Promise<number> {
  const account: unknown = await newsroom.strapi.db
    .query('admin::user')
    .findOne({ where: { firstname: 'Approver', email: { $startsWith: who } } });
  const { id } = account as { id: number };
  const email = `${who}.${count}@newsroom.example`;
  return (await request(newsroom, 'PUT', `/admin/users/${id}`, { email }, administrator)).status;
}

/** In all histories together. */
let issued = 0;
test.each([3, 7, 31, 32, 33])('in history %d nobody approves what they changed', async (seed) => {
  const [steps] = fc.sample(anyHistory, { numRuns: 1, seed });
  const file = await upload(newsroom, 'Revenue was 0.', tokens.ada);
  const documentId = await writeRelease(newsroom.strapi, library, {
    slug: `history-${seed}`,
    attachments: [{ title: 'Figures', file: file.id }],
  });
  const history = new History(documentId, file);
  for (const step of steps ?? []) await history.take(step);
  expect(history.told).toHaveLength(steps?.length ?? 0);
  issued += history.issued;
  await history.end();
});

test('corrections were abandoned in these histories', () => {
  expect(abandoned).toBeGreaterThan(0);
});

test('histories came as far as an issue', () => expect(issued).toBeGreaterThan(1));
