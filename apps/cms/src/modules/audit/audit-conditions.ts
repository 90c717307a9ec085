import { z } from 'zod';

const day = z.iso.date();
const instant = z.iso.datetime({ offset: true });
const words = z.string().trim().max(500);

/** An empty field of a filter is as good as none. */
const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

/** Which entries of the audit trail are wanted; all conditions must hold. */
export const auditConditions = z.object({
  /** E-mail address, or `system`. */
  actor: given(words),
  action: given(words),
  /** Id of a release, or a part of its headline. */
  release: given(words),
  /** From this instant, or the start of this day in UTC. */
  from: given(z.union([day, instant]).transform((text) => new Date(text).toISOString())),
  /** Up to this instant, or the end of this day in UTC; included. */
  to: given(
    z
      .union([day.transform((text) => `${text}T23:59:59.999Z`), instant])
      .transform((text) => new Date(text).toISOString()),
  ),
});

export type AuditConditions = z.infer<typeof auditConditions>;

/** The conditions of one page: `before` is the sequence of the entry that the last page ended with. */
export const auditPage = auditConditions.extend({
  before: given(z.coerce.number().int().positive()),
});
