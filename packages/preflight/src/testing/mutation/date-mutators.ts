import type { CheckedRelease } from '../../checked-release';
import { addBlocks, inProse, replaceOne } from './edits';
import type { Mutator } from './mutator';

const months = ['January', 'March', 'May', 'June', 'August', 'October', 'December'];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const getYear = ({ dateline }: CheckedRelease): number => Number(dateline?.day?.slice(0, 4));

/** Another day in the dateline than the release's own. */
const datelineDay: Mutator = (release, random) => {
  const text = release.dateline?.text ?? '';
  const day = Number(/ (\d{1,2}), \d{4}/.exec(text)?.[1]);
  const other = random.pick([1, 2, 3, 5, 9, 18, 27].filter((one) => one !== day));
  return replaceOne(
    release,
    random,
    /(?<= )\d{1,2}(?=, \d{4})/g,
    () => String(other),
    ({ field }) => field === 'dateline.text',
  );
};

const weekdayDate: Mutator = (release, random) =>
  replaceOne(
    release,
    random,
    /\b(?:Mon|Tues|Wednes|Thurs|Fri)day(?=, [A-Z][a-z]+ \d)/g,
    (found) => random.pick(weekdays.filter((day) => day !== found)),
    inProse,
  );

const impossibleDate: Mutator = (release, random) =>
  addBlocks(
    release,
    random,
    `The record date is ${random.pick([
      `June 31, ${getYear(release)}`,
      `31 September ${getYear(release)}`,
      `November 31, ${getYear(release)}`,
      `February ${random.pick([30, 31])}, ${getYear(release)}`,
      `February 29, ${getYear(release)}`,
      `April 31, ${getYear(release)}`,
    ])}.`,
  );

const todayDate: Mutator = (release, random) => {
  const own = release.dateline?.day ?? '';
  const day = `${random.pick(months)} ${2 + random.int(25)}`;
  const month = new Date(`${own}T00:00:00Z`).toLocaleString('en', {
    month: 'long',
    timeZone: 'UTC',
  });
  if (day === `${month} ${Number(own.slice(8))}`) return null;
  return addBlocks(
    release,
    random,
    random.pick([
      `${release.company?.name ?? ''} announced today, ${day}, ${getYear(release)}, that the plan is ready.`,
      `The site opened today (${day}).`,
    ]),
  );
};

/** What is to come on a past day, and what is past on a day to come. */
const eventDate: Mutator = (release, random) => {
  const day = `${random.pick(months)} ${2 + random.int(25)}`;
  const past = `${day}, ${getYear(release) - 1}`;
  const future = `${day}, ${getYear(release) + 1}`;
  return addBlocks(
    release,
    random,
    random.pick([
      `The company will host a call on ${past}.`,
      `The annual meeting will be held on ${past}.`,
      `The agreement was signed on ${future}.`,
    ]),
  );
};

const timeZoneAbbreviation: Mutator = (release, random) =>
  replaceOne(
    release,
    random,
    /(?<=[ap]\.m\. |\d )(?:EST|EDT|CET|CEST|BST)\b/g,
    (found) => ({ EST: 'EDT', EDT: 'EST', CET: 'CEST', CEST: 'CET', BST: 'EST' })[found] ?? found,
    inProse,
  );

/** By the name of the rule that must find it. */
export const dateMutators: Readonly<Record<string, Mutator>> = {
  'dateline-day': datelineDay,
  'weekday-date': weekdayDate,
  'impossible-date': impossibleDate,
  'today-date': todayDate,
  'event-date': eventDate,
  'time-zone-abbreviation': timeZoneAbbreviation,
};
