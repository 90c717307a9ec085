import type { Extensions } from '@tiptap/core';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';
import { StarterKit } from '@tiptap/starter-kit';
import { bodyLink } from './body-link';
import { bodyOrderedList } from './body-ordered-list';
import { bodyPicture } from './body-picture';
import type { PictureOptions } from './picture';
import { bodyTable, bodyTableCell, bodyTableHeader, bodyTableRow } from './body-table';
import { plainTextOnly } from './plain-text-only';

/**
 * The editor's side of `bodyModel`: nodes, marks and attributes are the same, so that whatever can
 * be typed here can be saved. The order of the marks is that of the model too.
 */
export function toBodyExtensions(pictures: PictureOptions): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3, 4] },
      code: false,
      codeBlock: false,
      horizontalRule: false,
      link: false,
      orderedList: false,
      strike: false,
      // It would add an empty paragraph to what was only looked at.
      trailingNode: false,
    }),
    bodyLink,
    bodyOrderedList,
    Superscript.extend({ excludes: 'superscript subscript' }),
    Subscript.extend({ excludes: 'superscript subscript' }),
    bodyTable,
    bodyTableRow,
    bodyTableHeader,
    bodyTableCell,
    bodyPicture.configure(pictures),
    plainTextOnly,
  ];
}
