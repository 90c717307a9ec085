import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import {
  listMarkedPlaces,
  onPlaceEvent,
  type PlaceEvents,
} from '../../../../../platform/admin/place-events';
import { applyPlaceFix } from './apply-place-fix';
import { drawFindingLines } from './finding-lines';
import { goToPlace } from './go-to-place';

/** Lets the panels beside the form lead to places of this editor, fix and underline them. */
export function usePlaces(editor: Editor | null, field: string): void {
  useEffect(() => {
    if (editor === null) return;
    const listen = <Name extends keyof PlaceEvents>(
      name: Name,
      act: (detail: PlaceEvents[Name]) => void,
    ) =>
      onPlaceEvent(name, (detail) => {
        if (detail.field === field && !editor.isDestroyed) act(detail);
      });
    const ends = [
      listen('dateline:go-to-place', (place) => goToPlace(editor, place)),
      listen('dateline:apply-fix', (fix) => {
        if (applyPlaceFix(editor, fix)) goToPlace(editor, toFixed(fix));
      }),
      listen('dateline:findings', ({ findings }) => drawFindingLines(editor.view, findings)),
    ];
    drawFindingLines(editor.view, listMarkedPlaces(field));
    return () => ends.forEach((end) => end());
  }, [editor, field]);
}

/** Where the new words stand. */
function toFixed(fix: PlaceEvents['dateline:apply-fix']) {
  return { ...fix, end: fix.start + fix.insert.length };
}
