import type { Step } from '../layout/step';
import type { Proposal } from '../layout/stretch';
import { toProposal } from '../layout/to-proposal';
import { isRule } from '../wording/lines';

/** What the wires' pages put after a release; all that follows is theirs too. */
const tails = [
  /^(?:also from this source|more (?:releases|press releases|news) from this source|more from (?:this|the same) (?:source|author)|recommended reading|related articles?|modal title|release versions|explore more releases)\b/i,
  /^tags$/i,
  /^.{0,30}the (?:eqs|dgap) distribution services include/i,
  /^rns may use your ip address/i,
  /^this information is provided by (?:rns|reach)\b/i,
  /^(?:end of announcement)\s+(?:EQS|DGAP)/i,
  /^more news from \p{Lu}/iu,
];

/** Single lines of the wires that are part of no release. */
const lines = [
  /^view (?:source version|original content|the original|the original press release|the full release|the full announcement|this press release)\b/i,
  /^(?:logo|photo|video|image link|infographic|attachment available|cision view original content|multimedia(?: available)?)\s?[-–—:]\s?(?:https?:|\S+\.(?:com|net))/i,
  /^(?:photos?|a photo|an infographic|a video|photos) accompanying this announcement/i,
  /^(?:copyright )?©? ?\d{4},? (?:globenewswire|business wire|pr newswire|pr newswire association)/i,
  /^(?:share(?: this article)?|print|tweet|email(?: this)?|download(?: as)?(?: pdf)?|pdf(?: version)?|back(?: to \w+)?|related links?|tags?|profile|subscribe|copy link|news provided by|share this article|contact data|primary logo|formats? available:?.{0,80}|attachments?|dokumente?|#hashtags?|\$cashtags?|social media profiles)\s?:?$/i,
  /^(?:keywords?|category|categories|industry keyword|file attachments?|ticker slug)\s?:.{0,300}$/i,
  /^to view (?:the|this) (?:source|full|original|online) (?:version|announcement|release)/i,
  /^image link:/i,
  /^\d{4,8}\s\d{1,2}-\p{L}{3}-\d{4}/u,
];

const features =
  /^(?:this (?:press |news )?release features multimedia|\(?photo:? ?\(?business wire|to view an enhanced version|cannot view this (?:image|video))/i;

/** Takes away what wires and their pages print around a release. */
export const wireChrome: Step = {
  name: 'wire chrome',
  propose(layout) {
    const proposals: Proposal[] = [];
    const half = Math.floor(layout.length / 3);
    const tail = layout.findIndex(
      ({ text }, index) => index > half && tails.some((one) => one.test(text)),
    );
    for (const [index, stretch] of layout.entries()) {
      const { claim, text } = stretch;
      if (claim !== null || text.length > 600) {
        if (claim === null && tail >= 0 && index >= tail)
          proposals.push(toProposal(stretch, 'unplaced', 0.8));
        continue;
      }
      if (features.test(text)) proposals.push(toProposal(stretch, 'banner', 0.95));
      else if (tail >= 0 && index >= tail) proposals.push(toProposal(stretch, 'unplaced', 0.8));
      else if (isRule(text) || lines.some((one) => one.test(text))) {
        proposals.push(toProposal(stretch, 'unplaced', 0.9));
      }
    }
    return proposals;
  },
};
