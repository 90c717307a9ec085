import fc from 'fast-check';
import { toScriptText } from './to-script-text';

test.each(['</script><script>alert(1)</script>', '<!--<script>', '</SCRIPT >', ']]>'])(
  'the headline %j cannot end the element that holds it',
  (headline) => {
    const text = toScriptText({ headline });
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({ headline });
  },
);

test('whatever goes in comes out, and none of it is markup', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (data) => {
      const text = toScriptText(data);
      expect(text).not.toMatch(/[<]/);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});
