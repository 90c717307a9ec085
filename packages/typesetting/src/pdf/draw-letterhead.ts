import type { ReleaseContent } from '@dateline/release';
import { toDirection } from '@dateline/release/body/text/to-direction';
import { toStyle } from '../text/text-style';
import { colors } from './colors';
import { drawText } from './draw-text';
import type { Setting } from './setting';

/** The company as it was in the edition: names, listings and web address. */
export function drawLetterhead(setting: Setting, { company, language }: ReleaseContent): void {
  const { flow } = setting;
  // A name stands where the language of the release begins its lines, whatever its own letters.
  const direction = toDirection(language);
  const { root } = flow.tags;
  const name = toStyle(16, { family: 'sans', isBold: true });
  const small = toStyle(8.5, { family: 'sans', color: colors.soft });
  drawText(setting, root, 'P', [{ text: company.name, style: name }], {
    leading: 20,
    direction,
  });
  const facts = company.listings.map(
    ({ exchange, ticker, isin }) =>
      `${exchange}: ${ticker}${isin === null ? '' : ` (ISIN ${isin})`}`,
  );
  const legalName = company.legalName === company.name ? [] : [company.legalName];
  const text = [...legalName, ...facts].join('  ·  ');
  const website = company.website && {
    text: company.website.replace(/^https?:\/\/(www\.)?|\/$/g, ''),
    style: { ...small, href: company.website, color: colors.accent },
  };
  drawText(
    setting,
    root,
    'P',
    [
      { text, style: small },
      ...(website ? [{ text: text === '' ? '' : '  ·  ', style: small }, website] : []),
    ],
    { leading: 12, direction },
  );
  flow.space(7);
  flow.rule(flow.y, flow.left, flow.right, 1.6, colors.accent);
  flow.space(12);
}
