import type { FileWindow } from '../opened-file';
import { between, toNamePattern } from './pdf-patterns';

interface ObjectStream {
  /** Where its data start in the file. */
  place: number;
  /** Whether its data are packed in the one way that is read here. */
  isReadable: boolean;
}

const longestDictionary = 4096;
const filter = new RegExp(toNamePattern('Filter'));
const packed = toNamePattern('FlateDecode');
/** The one filter, by itself or as a list of one. */
const deflatedAlone = new RegExp(
  `${toNamePattern('Filter')}${between}(?:${packed}|\\[${between}${packed}${between}\\])`,
);
/** Data that are stirred before they are packed; 1 stands for not at all. */
const predictor = new RegExp(`${toNamePattern('Predictor')}${between}(?:[2-9]|1\\d)`);

/** Streams that hold objects (ISO 32000-1, 7.5.7) and start within this part of a PDF. */
export function* listObjectStreams({ text, from }: FileWindow): Generator<ObjectStream> {
  const type = new RegExp(toNamePattern('ObjStm'), 'g');
  for (const { index } of text.matchAll(type)) {
    const near = text.slice(Math.max(0, index - longestDictionary), index + longestDictionary);
    const here = index - Math.max(0, index - longestDictionary);
    const start = near.lastIndexOf('obj', here);
    const keyword = /\bstream\r?\n/g;
    keyword.lastIndex = here;
    const found = keyword.exec(near);
    if (found === null) continue;
    const dictionary = near.slice(Math.max(0, start), found.index);
    // Data that are not packed at all stand open in the file and were read as they are.
    if (!filter.test(dictionary)) continue;
    yield {
      place: from + index - here + found.index + found[0].length,
      isReadable: deflatedAlone.test(dictionary) && !predictor.test(dictionary),
    };
  }
}
