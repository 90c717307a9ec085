import { z } from 'zod';
import { calendarDay } from '@dateline/release';
import type { ImportOrder } from '@dateline/contract';
import { pieceKinds } from '@dateline/wire-import';

const documentId = z.string().regex(/^[a-z0-9]{1,64}$/);
const use = z.strictObject({ do: z.literal('use'), documentId });
const leave = z.strictObject({ do: z.literal('leave') });
const name = z.string().trim().min(1).max(255);
const textChoice = z.discriminatedUnion('do', [
  use,
  z.strictObject({ do: z.literal('add'), name }),
  leave,
]);
const contactChoice = z.discriminatedUnion('do', [
  use,
  z.strictObject({ do: z.literal('add'), type: z.enum(['investors', 'media', 'general']) }),
  leave,
]);

/** What the page sends when everything is placed and chosen. */
export const importOrder: z.ZodType<ImportOrder> = z.strictObject({
  language: z.string().min(2).max(35),
  company: documentId.nullable(),
  corrections: z
    .array(z.strictObject({ block: z.int().nonnegative(), kind: z.enum(pieceKinds) }))
    .max(10_000),
  day: calendarDay.nullable(),
  boilerplates: z.array(textChoice).max(100),
  disclaimers: z.array(textChoice).max(100),
  contacts: z.array(contactChoice).max(100),
  leavesUnplaced: z.boolean(),
});
