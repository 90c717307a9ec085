import { doc, p, text } from '../../testing/nodes';
import { testRule } from '../../testing/test-rule';
import { mixedQuotes } from './mixed-quotes';

const body = (...words: Parameters<typeof p>) => ({ body: doc(p(...words)) });

testRule(mixedQuotes, {
  allowed: [
    body('"We open it," said Varmholt\'s chief.'),
    body('“We open it,” said Varmholt’s chief.'),
    body('“A 5\' by 6" pipe,” she said.'),
    { headline: "Varmholt's Plant", body: doc(p('Varmholt’s plant')) },
  ],
  found: [
    [
      body("“We open it,” said Varmholt's chief."),
      { excerpt: "'", fix: '’', message: /^The mark in “Varmholt's” is not curly/ },
    ],
    [
      body('“A,” he said. "B," she said. ‘C’ it’s ’'),
      { excerpt: '"B,"', fix: '“B,”', message: /^2 quotation marks and apostrophes/ },
    ],
    [body('"A," "B" and Varmholt’s'), { excerpt: '’', fix: "'" }],
    [body("“A”, “B” and ('C')"), { excerpt: "'C'", fix: '‘C’' }],
    // One report for each part with marks of its own.
    [body('“A” “B” ', text("it's", 'bold'), " it's"), { excerpt: "'" }, { excerpt: "'" }],
  ],
});
