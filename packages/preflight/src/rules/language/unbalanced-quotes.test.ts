import { doc, li, p, ul } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { unbalancedQuotes } from './unbalanced-quotes';

testRule(unbalancedQuotes, {
  allowed: [
    'The hose of 28 ½” fits every valve.',
    '“We open it,” said Ms. Sanddorn. "It is new," she added. "So be it.”',
    'He said, “They called it ‘the plant’ and “the works” at once.”',
    '“We open it.\n\n“It is new,” said Ms. Sanddorn.',
    '"We open it.\n\n"It is new.\n\n"And it is large," said Ms. Sanddorn.',
    'A 5" pipe and a 12" pipe, called "pipes", with a 6" one.',
    'Words such as "may," "will," ("plan") and —"aim"— mean plans.',
    { body: doc(p('“We do:'), ul(li('build'), li('sell.”'))) },
    { language: 'sv', body: doc(p('”Vi bygger”, sade hon.')) },
  ],
  found: [
    [
      '“We open it, said Ms. Sanddorn.',
      { excerpt: '“', message: /before “We open it, said Ms. Sanddorn\.” has no partner/ },
    ],
    ['We open it,” said Ms. Sanddorn.', { excerpt: '”', message: /after “We open it,”/ }],
    ['The report (the "Report) is out.', '"'],
    ['The report (the Report") is out.', '"'],
    ['“We open it, said Ms. Sanddorn.\n\n“It is new,” said Mr. Ellerhusen.', '“'],
    ['“We open it,” she said. “It is new.', '“'],
    ['“We open it.\n\n## Next\n\nMore.', '“'],
    ['He called it "new and went.\n\nMore.\n\nMore.', '"'],
    [{ headline: 'Varmholt Opens “Heat' }, { field: 'headline' }],
  ],
});
