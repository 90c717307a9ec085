import { z } from 'zod';

/** A refused request as Strapi's panel knows it. */
export interface Refusal {
  name: 'ValidationError';
  message: string;
  status?: number | undefined;
  details: { errors: unknown[] };
}

const nothing = { status: undefined, message: '', details: { errors: [] } };

const answered = z
  .object({
    status: z.number().optional().catch(undefined),
    message: z.string().catch(''),
    details: z.looseObject({ errors: z.array(z.unknown()).catch([]) }).catch({ errors: [] }),
  })
  .catch(nothing);

/**
 * Puts a refused save into the one shape at which Strapi's form keeps what was typed and offers to
 * save it again, with a sentence where Strapi has a bare word.
 */
export function toRefusal(error: unknown): Refusal {
  const { status, message, details } = answered.parse(error);
  const sentence = toSentence(status, message);
  return { name: 'ValidationError', message: sentence, status, details };
}

const still = 'Nothing was saved, and your text is still in the form';

function toSentence(status: number | undefined, message: string): string {
  if (status === undefined) {
    return `The newsroom could not be reached. ${still}: save again once you are online.`;
  }
  if (status >= 500) {
    return `The newsroom could not save this. ${still}: try again, and if that fails too, tell whoever runs the newsroom.`;
  }
  if (status === 404) {
    return `Somebody deleted this meanwhile. ${still}: copy what you want to keep.`;
  }
  if (status === 403 && /^Forbidden/.test(message)) {
    return `Your roles do not let you save this. ${still}.`;
  }
  return message === '' ? `This was refused. ${still}.` : message;
}
