import { findSourceName, isEndMark } from './lines';

describe('isEndMark', () => {
  it.each([
    '# # #',
    '###',
    '#####',
    '-Ends-',
    '- ENDS -',
    '-END-',
    '-30-',
    '+++++++',
    'End of Inside Information',
  ])('takes %s', (line) => expect(isEndMark(line)).toBe(true));

  it.each(['#1', '30', 'The end', 'Ends meet', '---'])('leaves %s', (line) =>
    expect(isEndMark(line)).toBe(false),
  );
});

describe('findSourceName', () => {
  it.each([
    ['SOURCE Northgate Corp.', 'Northgate Corp.'],
    ['SOURCE: Northgate Corp.', 'Northgate Corp.'],
    ['Source: Northgate', 'Northgate'],
    ['Source Northgate', null],
    ['SOURCE code was lost', null],
    ['View source version', null],
  ])('reads %s', (line, name) => expect(findSourceName(line)).toBe(name));
});
