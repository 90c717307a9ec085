import { errors } from '@strapi/utils';

/** Who saved a document meanwhile, and when; both null where it was deleted. */
export interface LaterSave {
  changedBy: string | null;
  at: string | null;
}

/** A save that began from a version which is no longer the stored one: it would undo what a colleague did. */
export class StaleSave extends errors.ApplicationError {
  constructor(sentence: string, later: LaterSave) {
    // Strapi's form takes details without `errors` for the names of its fields.
    super(sentence, { errors: [], ...later });
  }
}
