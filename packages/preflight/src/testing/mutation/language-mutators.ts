import { addBlocks, inProse, replaceOne } from './edits';
import { addSentence, fillSentence } from './fill-sentence';
import type { Mutator } from './mutator';

const duplicatedSentence: Mutator = (release, random) =>
  replaceOne(
    release,
    random,
    /(?<=^|[.”] )[A-Z][^.“”()$€£]{50,200}\.(?= |$)/g,
    (found) => `${found} ${found}`,
    inProse,
  );

/** By the name of the rule that must find it. */
export const languageMutators: Readonly<Record<string, Mutator>> = {
  'abbreviation-ambiguous': addSentence(
    'Heat transfer units (HTU) and hot tap utilities (HTU) were sold with NUMBER NOUN.',
    'Marine motor (MM) makers and medical measures (MM) were among NUMBER NOUN.',
    'One heat and power network (HPN) and another heat and power network (HAPN) serve NUMBER NOUN.',
  ),
  'abbreviation-defined-twice': addSentence(
    'Its Small and Medium-Sized Enterprise (SME) status covers NUMBER NOUN; the Small and Medium-Sized Enterprise (SME) office says so.',
    'The Clean Harbours Programme (CHP) pays for NUMBER NOUN, and the Clean Harbours Programme (CHP) is new.',
  ),
  'approximate-number': addSentence(
    'It is an approximate NUMBER MW plant.',
    'They cut an approximate NUMBER NOUN.',
  ),
  article: (release, random) =>
    random.pick([0, 1]) === 0
      ? replaceOne(
          release,
          random,
          /\ba(?= (?:new|plan|maker|price|release|conference|quarterly|meeting|tablet|dose|year|decrease|yard|standard)\b)/g,
          () => 'an',
        )
      : addBlocks(
          release,
          random,
          fillSentence(
            random.pick([
              'It is an plant.',
              'It has a 8% share of NUMBER NOUN.',
              'It is a FDA review.',
              'It is a order for NUMBER NOUN.',
            ]),
            random,
          ),
        ),
  'auxiliary-to': addSentence(
    'The company did not to sell NUMBER NOUN.',
    'It will not to build NUMBER NOUN.',
  ),
  'comma-before-verb': addSentence(
    'Status from the EMA, will allow the company to sell NUMBER NOUN.',
    'Approval by the FDA, will open the market to NUMBER NOUN.',
  ),
  'defined-term-unused': addSentence(
    'It sells notes (the “Offering”) for NUMBER NOUN.',
    'It signed a contract (the “Licence”) about NUMBER NOUN.',
    'It has a plan (“Northern Plan”) for NUMBER NOUN.',
  ),
  'duplicated-sentence': duplicatedSentence,
  'duplicated-word': (release, random) =>
    replaceOne(
      release,
      random,
      /(?<= )(?:the|in|of|to|and|for|with|its|a|at|on)(?= )/g,
      (found) => `${found} ${found}`,
      inProse,
    ),
  'headline-capitals': (release, random) =>
    release.subheadline !== null && random.int(2) === 0
      ? { ...release, subheadline: release.subheadline.toUpperCase() }
      : { ...release, headline: release.headline?.toUpperCase() ?? null },
  'headline-full-stop': (release) => ({ ...release, headline: `${release.headline ?? ''}.` }),
  'hyphenated-noun': addSentence(
    'It is the next-generation of NOUN.',
    'It is the first-generation of NOUN in NUMBER years.',
    'Growth of NUMBER NOUN is planned over the long-term.',
  ),
  'its-or-it-is': addSentence(
    'It builds it’s own NOUN.',
    'We know its a plan for NUMBER NOUN.',
    'It sold NUMBER NOUN to it’s subsidiary.',
    'Its been a year of NUMBER NOUN.',
  ),
  'number-unit-space': addSentence(
    'It stores NUMBERMWh.',
    'It weighs NUMBERkg.',
    'The line is NUMBERkm long.',
    'The dose is NUMBERmg.',
  ),
  'vague-link': (release, random) => {
    const domain = release.company?.domains[0] ?? '';
    const words = random.pick(['here', 'Click here', 'Read more', 'this link', 'Learn more']);
    return addBlocks(release, random, `The report is [${words}](https://www.${domain}/report).`);
  },
};
