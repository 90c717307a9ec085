import { publicationsChanged } from '@dateline/contract';
import { listStoredPages } from '../../cache/list-stored-pages';
import { findPageFile } from '../../cache/page-files';
import { refreshPublications } from '../../cache/refresh-publications';
import { renderClock } from '../../cache/render-clock';
import { answerSignedEvent } from '../../notifications/answer-signed-event';

/** The CMS says that something was published beside releases, changed or taken out. */
export default answerSignedEvent(
  (body) => publicationsChanged.parse(body),
  (changed, { folder, since, response }) =>
    refreshPublications(changed, since, {
      revalidate: (path) => response.revalidate(path),
      findPage: (path) => findPageFile(folder, path),
      listStored: () => listStoredPages(folder),
      now: renderClock,
    }),
);

/** The signature is over the bytes as they were sent. */
export const config = { api: { bodyParser: false } };
