const legends = [
  /^[/(*\s"“]{0,4}(?:this (?:news |press )?(?:release|announcement) is )?(?:not (?:intended )?for|nicht zur)\s.{0,60}(?:distribution|release|publication|dissemination|veröffentlichung)/i,
  /^[/(*\s]{0,4}this (?:news |press )?(?:release|announcement) is (?:not )?(?:intended )?for (?:distribution|dissemination|release)/i,
  /^[/(*\s]{0,4}(?:this|the information (?:contained|communicated) (?:within|in) this) (?:announcement|press release|news release|communication|document).{0,80}(?:inside information|market abuse)/i,
  /^[/(*\s]{0,4}(?:upon|with) the publication of this announcement/i,
  /^[/(*\s]{0,4}(?:intended for|for) (?:u\.?s\.?|us|canadian|healthcare|uk|non-us)[\w .-]{0,40}(?:media|press|distribution|audiences?)[\w .]{0,30}(?:only)?/i,
  /^[/(*\s]{0,4}any failure to comply with this restriction/i,
];

/** Whether a line is a legal banner above a release, such as "Not for distribution in …". */
export function isLegend(text: string): boolean {
  return legends.some((legend) => legend.test(text));
}
