import { readExample } from '../../testing/read-example';
import { testRule } from '../../testing/test-rule';
import { blockName } from './block-name';

const boilerplate = (words: string) => readExample(words, 'boilerplate');
const disclaimer = (words: string) => readExample(words, 'disclaimer');

testRule(blockName, {
  allowed: [
    boilerplate('# About Varmholt\n\nThe company builds heat stores. See www.varmholt.example.'),
    boilerplate('# About Norderwisch Works Ltd.\n\nNorderwisch Works Ltd. builds cranes.'),
    boilerplate('# About Varmholt\n\nKettle Creek Copper Ltd. (formerly Varmholt) digs.'),
    boilerplate('# About Varmholt\n\nBuilt by Varmholt and Norderwisch Works Ltd.'),
    disclaimer('Varmholt undertakes no duty to update them. The Company disclaims it.'),
    disclaimer('Neither Party assumes no duty. Quarrow Group has no obligation.'),
    {
      ...disclaimer('Kettle Creek Copper undertakes no duty.'),
      ...readExample('It works with Kettle Creek Copper Ltd.'),
    },
  ],
  found: [
    [
      boilerplate(
        '# About Varmholt\n\nKettle Creek Copper Ltd. (NYSE: VMHT) digs for copper. See www.varmholt.example.',
      ),
      {
        excerpt: 'Kettle Creek Copper Ltd.',
        message: /“About Varmholt” tells of “Kettle Creek Copper Ltd\.”/,
      },
    ],
    [
      disclaimer(
        'These are forward-looking statements. Kettle Creek Copper undertakes no duty to update them.',
      ),
      { excerpt: 'Kettle Creek Copper', message: /speaks for “Kettle Creek Copper”/ },
    ],
    [
      disclaimer('They are plans. Quarrow Steel Inc. does not undertake to update them.'),
      'Quarrow Steel Inc.',
    ],
  ],
});
