/** The values of a form by the names of its fields; another object after each change. */
export type FormValues = object;

/** What was typed in a form while what it held before was on its way to the newsroom. */
export interface TypedMeanwhile {
  /** The values as they were last looked at. */
  readonly seen: FormValues;
  /** The fields that changed by hand since the save. */
  readonly typed: FormValues;
}

/** To be called when a save is sent. */
export function beginSave(values: FormValues): TypedMeanwhile {
  return { seen: values, typed: {} };
}

/**
 * Follows the form by one step. Strapi fills it anew when a save is answered and once more when the
 * document is loaded after it, over what was typed since.
 *
 * @param initial what Strapi last filled the form with: the same object as `values` where nobody has
 *   changed anything since
 * @returns the values to set where words have to be put back; else null
 */
export function followForm(
  { seen, typed }: TypedMeanwhile,
  values: FormValues,
  initial: FormValues,
): { meanwhile: TypedMeanwhile; restored: FormValues | null } {
  if (values === seen) return { meanwhile: { seen, typed }, restored: null };
  if (values !== initial) {
    return {
      meanwhile: { seen: values, typed: { ...typed, ...pickChanged(values, seen) } },
      restored: null,
    };
  }
  if (Object.keys(typed).length === 0) return { meanwhile: beginSave(values), restored: null };
  const restored = { ...values, ...typed };
  return { meanwhile: { seen: restored, typed }, restored };
}

/** The fields of a form that are not as they were. */
function pickChanged(values: FormValues, before: FormValues): FormValues {
  const old = new Map<string, unknown>(Object.entries(before));
  const now = [...new Map<string, unknown>(Object.entries(values))];
  return Object.fromEntries(now.filter(([name, value]) => value !== old.get(name)));
}
