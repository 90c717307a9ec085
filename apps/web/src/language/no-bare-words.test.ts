import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const folders = ['features', 'ui', 'pages'].map((folder) => resolve(__dirname, '..', folder));

/** Attributes whose words people read or hear. */
const spoken = new Set(['alt', 'title', 'label', 'placeholder', 'aria-label', 'aria-description']);

/** Two letters in a row make a word; a sign such as `/` or `…` makes none. */
const word = /\p{L}{2}/u;

/** The words in a component's file that no catalogue holds: between tags, and in attributes. */
function listBareWords(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const keep = (text: string) => void (word.test(text) && found.push(text.trim()));
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) keep(node.text);
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)) {
      listLiterals(node.expression).forEach(keep);
    }
    if (ts.isJsxAttribute(node) && spoken.has(node.name.getText(file)) && node.initializer) {
      const { initializer } = node;
      if (ts.isStringLiteral(initializer)) keep(initializer.text);
      else if (ts.isJsxExpression(initializer) && initializer.expression) {
        listLiterals(initializer.expression).forEach(keep);
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The words that an expression itself may become: not those that it hands to a function. */
function listLiterals(expression: ts.Expression): string[] {
  if (ts.isStringLiteralLike(expression)) return [expression.text];
  if (ts.isTemplateExpression(expression)) {
    return [expression.head.text, ...expression.templateSpans.map(({ literal }) => literal.text)];
  }
  if (ts.isConditionalExpression(expression)) {
    return [...listLiterals(expression.whenTrue), ...listLiterals(expression.whenFalse)];
  }
  if (ts.isParenthesizedExpression(expression)) return listLiterals(expression.expression);
  if (ts.isBinaryExpression(expression)) return listLiterals(expression.right);
  return [];
}

/** What is written the same in every language. */
const neutral = new Set(['UTC', 'SHA-256', 'ISIN', 'LEI', 'MIC']);

test('every word that a component shows comes from a catalogue', () => {
  const components = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx') && !name.endsWith('.test.tsx'))
      .map((name) => join(folder, name)),
  );
  expect(components.length).toBeGreaterThan(30);
  const bare = components.flatMap((name) =>
    listBareWords(name, readFileSync(name, 'utf8'))
      .filter((text) => !(text.match(/[\p{L}\d-]{2,}/gu) ?? []).every((one) => neutral.has(one)))
      .map((text) => `${name}: ${text}`),
  );
  expect(bare).toEqual([]);
});

test.each([
  ['<p>Read on</p>', ['Read on']],
  ['<p>{"Read on"}</p>', ['Read on']],
  ['<p>{`Edition ${number}`}</p>', ['Edition']],
  ['<p>{isOld ? "Old" : words.young}</p>', ['Old']],
  ['<p>{isOld && "Old"}</p>', ['Old']],
  ['<nav aria-label="Main" className="rooms" />', ['Main']],
  ['<img alt={`Logo of ${name}`} />', ['Logo of']],
  ['<p className="note">{words.readOn} / {toDay("Europe/Berlin")}</p>', []],
])('%s shows %j', (source, expected) => {
  expect(listBareWords('planted.tsx', source)).toEqual(expected);
});
