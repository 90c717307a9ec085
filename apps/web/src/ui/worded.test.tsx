import { renderToStaticMarkup } from 'react-dom/server';
import { Worded } from './worded';

test('elements stand where the language puts them', () => {
  const parts = { who: <b>A</b>, when: <time>B</time> };
  const draw = (text: string) => renderToStaticMarkup(<Worded text={text} parts={parts} />);
  expect(draw('{who} issued it on {when}.')).toBe('<b>A</b> issued it on <time>B</time>.');
  expect(draw('Am {when} von {who}')).toBe('Am <time>B</time> von <b>A</b>');
});
