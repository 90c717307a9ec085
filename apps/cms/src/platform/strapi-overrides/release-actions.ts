import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { collectionTypeActions, type ContentManagerAction } from '../strapi-services';

const release = 'api::release.release';

const publishing = ['publish', 'bulkPublish'] as const;
const unpublishing = ['unpublish', 'bulkUnpublish', 'discard'] as const;

/**
 * Strapi's own publishing has no meaning for a release: its addresses answer in words and do
 * nothing. A release is duplicated at once: its address, which Strapi holds for a reason to
 * refuse, is not taken over (`start-duplicates-anew.ts`).
 */
export function overrideReleaseActions(strapi: Core.Strapi): void {
  const controller = collectionTypeActions(strapi);
  const { autoClone, clone } = controller;
  controller.autoClone = (context) =>
    isForRelease(context) ? clone.call(controller, context) : autoClone.call(controller, context);
  for (const name of publishing) {
    controller[name] = refusing(
      controller[name].bind(controller),
      'A release is not published by hand: it is issued, once somebody else has approved it.',
    );
  }
  for (const name of unpublishing) {
    controller[name] = refusing(
      controller[name].bind(controller),
      'A release cannot be unpublished. Once it is issued, correct or withdraw it; before that, delete the draft.',
    );
  }
}

function refusing(stock: ContentManagerAction, sentence: string): ContentManagerAction {
  return async (context) => {
    if (isForRelease(context)) throw new errors.ValidationError(sentence);
    return stock(context);
  };
}

function isForRelease({ params }: Parameters<ContentManagerAction>[0]): boolean {
  return params.model === release;
}
