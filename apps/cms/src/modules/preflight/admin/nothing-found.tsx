import { Typography } from '@strapi/design-system';
import { rules } from '@dateline/preflight/rules/rules';

/** Said where nothing was found, with what was looked for: silence alone would not tell. */
export function NothingFound() {
  return (
    <Typography tag="p" variant="pi" textColor="neutral600">
      Checked with {rules.length} rules: names, tickers, domains and links; dates and the dateline;
      missing parts; wording, abbreviations and quotation marks; sums and figures. What a release
      says is still for people to judge.
    </Typography>
  );
}
