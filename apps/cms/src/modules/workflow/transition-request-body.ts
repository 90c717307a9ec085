import { z } from 'zod';
import { instant } from '@dateline/release';
import type { TransitionRequestBody } from '@dateline/contract';

const contentHash = z.string().regex(/^[0-9a-f]{64}$/, 'names no content');
const words = z.string().max(2000, 'has more than 2,000 characters');

/** What the panel sends when a button was pressed and confirmed. */
export const transitionRequestBody: z.ZodType<TransitionRequestBody> = z.strictObject({
  locale: z.string().min(2).max(35),
  transition: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('request-approval') }),
    z.strictObject({ type: z.literal('approve'), contentHash }),
    z.strictObject({ type: z.literal('send-back'), reason: words }),
    z.strictObject({ type: z.literal('schedule'), scheduledFor: instant, contentHash }),
    z.strictObject({ type: z.literal('hold'), reason: words }),
    z.strictObject({ type: z.literal('issue-now'), contentHash }),
    z.strictObject({ type: z.literal('issue-everywhere'), reason: words }),
    z.strictObject({ type: z.literal('correct'), notice: words }),
    z.strictObject({ type: z.literal('abandon'), reason: words }),
    z.strictObject({ type: z.literal('withdraw'), notice: words }),
  ]),
});
