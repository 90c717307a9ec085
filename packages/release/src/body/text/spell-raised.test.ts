import { assert, property, string, constantFrom, nat } from 'fast-check';
import { doc, p, table, td, text } from '../../testing/nodes';
import { toText } from '../to-text';
import { spellRaised } from './spell-raised';

test.each([
  ['€12.5', '1', ' million', '€12.5(1) million'],
  ['84,211', '1,2', '', '84,211(1,2)'],
  ['', '3', ' Prepayments', '(3) Prepayments'],
  ['Total', 'a', '', 'Total(a)'],
  ['10', '2', '', '10²'],
  ['5 × 10', '-6', ' g', '5 × 10⁻⁶ g'],
  ['€10', '2', '', '€10(2)'],
  ['110', '2', '', '110(2)'],
  ['1,000 m', '3', '', '1,000 m³'],
  ['9.81 m/s', '2', '', '9.81 m/s²'],
  ['€12.5 m', '2', '', '€12.5 m(2)'],
  ['invested in', '2', '', 'invested in(2)'],
  ['12 m', '1', '', '12 m(1)'],
  ['the 1', 'st', ' of May', 'the 1st of May'],
  ['Sales', '(1)', '', 'Sales(1)'],
  ['Sales', '*', '', 'Sales*'],
])('writes %j with %j raised, then %j, as %j', (before, raised, after, expected) => {
  const line = p(before, text(raised, 'superscript'), after);
  expect(toText(doc(line))).toBe(expected);
  expect(toText(doc(table([{ ...td(''), content: [line] }])))).toBe(expected);
});

test('keeps a note that is parted by another mark in one pair of parentheses', () => {
  const parted = p('12.5', text('1', 'superscript'), text('2', 'superscript', 'bold'));
  expect(toText(doc(parted))).toBe('12.5(12)');
});

test('never lets a raised number lengthen the number before it', () => {
  assert(
    property(nat(), nat(), constantFrom('', '€', 'EUR '), (figure, note, currency) => {
      const raised = {
        type: 'text' as const,
        text: `${note}`,
        marks: [{ type: 'superscript' as const }],
      };
      const written = spellRaised([{ type: 'text', text: `${currency}${figure}` }, raised]);
      const plain = written.map((node) => (node.type === 'text' ? node.text : '\n')).join('');
      expect(/\d+/.exec(plain)?.[0]).toBe(`${figure}`);
    }),
  );
});

test('leaves a line without raised characters as it is', () => {
  assert(
    property(string({ minLength: 1 }), (words) => {
      expect(spellRaised([{ type: 'text', text: words }])).toEqual([{ type: 'text', text: words }]);
    }),
  );
});
