import { editionsIssued } from '@dateline/contract';
import { findPageFile } from '../../cache/page-files';
import { refreshEditions } from '../../cache/refresh-editions';
import { removePagesOf } from '../../cache/remove-pages-of';
import { renderClock } from '../../cache/render-clock';
import { answerSignedEvent } from '../../notifications/answer-signed-event';
import { removeTypesetOf } from '../../typeset/get-typeset';
import { makeCards } from '../../typeset/make-cards';
import { isAnyWithdrawn } from '../../withdrawals/is-any-withdrawn';

/** The CMS says that editions were issued. */
export default answerSignedEvent(
  (body) => editionsIssued.parse(body),
  async (event, { folder, since, response }) => {
    const withdrawn = event.editions.filter(({ kind }) => kind === 'withdrawal');
    if (withdrawn.length > 0) {
      const slugs = withdrawn.flatMap((edition) => edition.slugs);
      await Promise.all([removePagesOf(folder, new Set(slugs)), removeTypesetOf(slugs)]);
    }
    await refreshEditions(event, since, {
      revalidate: (path) => response.revalidate(path),
      findPage: (path) => findPageFile(folder, path),
      now: renderClock,
      isWithdrawn: (slug) => isAnyWithdrawn([slug]),
    });
    // Not waited for: a picture that is late holds no event up.
    void makeCards(event);
  },
);

/** The signature is over the bytes as they were sent. */
export const config = { api: { bodyParser: false } };
