import { useForm } from '@strapi/strapi/admin';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PreflightAnswer } from '@dateline/contract';
import type { Finding } from '@dateline/preflight/finding';
import { runPreflight } from '@dateline/preflight/run-preflight';
import type { FormValues } from './form-values';
import { emptyLibrary, joinLibraries, listChosen, toUnknown } from './list-chosen';
import {
  type LibraryAsked,
  useGetLibraryTextsQuery,
  useGetReleasePreflightQuery,
} from './preflight-api';
import { toTypedRelease, type TypedRelease } from './to-typed-release';

/** The form that is open; without a document before the first save. */
export interface OpenForm {
  documentId: string | null;
  locale: string;
}

export interface Checked extends TypedRelease {
  findings: Finding[];
}

export interface Preflight {
  /** Of what was in the form when somebody last paused; null until the first check. */
  checked: Checked | null;
  /** What the server knows of the saved release; null before the first save. */
  answer: PreflightAnswer | null;
  /** Why nothing can be checked, or not anew; undefined where it can. */
  error: unknown;
}

/** As long as this, in milliseconds, somebody has to pause before what they typed is checked. */
const pause = 400;

const nothing: LibraryAsked = { company: '', boilerplates: '', disclaimers: '', contacts: '' };

/** Checks the release as it is being typed, in the browser, with the texts of the library. */
export function usePreflight({ documentId, locale }: OpenForm): Preflight {
  const values: FormValues = useForm('usePreflight', (form) => form.values as FormValues);
  const saved = useGetReleasePreflightQuery(
    { documentId: documentId ?? '', locale },
    { skip: documentId === null, refetchOnMountOrArgChange: true },
  );
  const answer = (documentId === null ? undefined : saved.data) ?? null;
  const isKnown = documentId === null || answer !== null;
  const chosen = useMemo(
    () => (isKnown ? listChosen(values, answer?.saved ?? null) : null),
    [isKnown, values, answer],
  );
  const own = answer?.library ?? emptyLibrary;
  const asked = chosen === null ? null : toUnknown(chosen, own);
  const more = useGetLibraryTextsQuery(asked ?? nothing, { skip: asked === null });
  const others = more.data ?? emptyLibrary;
  const library = useMemo(() => joinLibraries(others, own), [others, own]);
  const scheduledFor = answer?.scheduledFor ?? null;
  const rows = answer?.saved ?? null;

  const [checked, setChecked] = useState<Checked | null>(null);
  const [fault, setFault] = useState<unknown>(undefined);
  const isFirst = useRef(true);
  useEffect(() => {
    if (chosen === null || toUnknown(chosen, library) !== null) return;
    const check = () => {
      isFirst.current = false;
      try {
        const context = { language: locale, scheduledFor, saved: rows, library };
        const typed = toTypedRelease(values, chosen, context);
        const findings = runPreflight(typed.release, new Date().toISOString());
        setChecked({ ...typed, findings });
        setFault(undefined);
      } catch (error) {
        // A rule that fails must not take the form with it, nor look as if nothing were wrong.
        setFault(error);
      }
    };
    const timer = setTimeout(check, isFirst.current ? 0 : pause);
    return () => clearTimeout(timer);
  }, [values, chosen, library, locale, scheduledFor, rows]);
  return { checked, answer, error: saved.error ?? more.error ?? fault };
}
