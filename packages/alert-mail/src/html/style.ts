/**
 * Styles stand in each element: Gmail keeps style sheets in few places, Outlook knows little of
 * them. The sheet in the head is for the dark alone, which Apple Mail and Outlook's phones read.
 */
const serif = "Georgia,'Times New Roman',serif";
const sans = "-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

export const styles = {
  page: `margin:0;padding:0;background-color:#f3f4f6;-webkit-text-size-adjust:100%;`,
  sheet: `width:100%;max-width:600px;background-color:#ffffff;`,
  inside: `padding:28px 32px;font-family:${sans};font-size:16px;line-height:1.55;color:#1c2430;`,
  masthead: `padding:18px 32px;font-family:${sans};font-size:13px;line-height:1.4;color:#4b5563;border-bottom:1px solid #d8dde4;`,
  strong: `color:#1c2430;font-weight:600;`,
  mark: `margin:0 0 10px;font-family:${sans};font-size:13px;font-weight:700;letter-spacing:0.04em;text-transform:uppercase;color:#9a3412;`,
  headline: `margin:0 0 10px;font-family:${serif};font-size:27px;line-height:1.22;font-weight:700;color:#111827;`,
  subheadline: `margin:0 0 14px;font-family:${sans};font-size:17px;line-height:1.4;color:#374151;`,
  facts: `margin:0 0 20px;font-family:${sans};font-size:13px;line-height:1.5;color:#4b5563;`,
  paragraph: `margin:0 0 15px;font-family:${sans};font-size:16px;line-height:1.55;color:#1c2430;`,
  heading: `margin:24px 0 10px;font-family:${serif};font-size:19px;line-height:1.3;font-weight:700;color:#111827;`,
  list: `margin:0 0 15px;padding:0 0 0 24px;font-family:${sans};font-size:16px;line-height:1.55;color:#1c2430;`,
  item: `margin:0 0 6px;`,
  innerList: `margin:6px 0 8px;padding:0 0 0 22px;`,
  quote: `margin:0 0 18px;padding:3px 0 3px 16px;border-left:3px solid #c3cad4;`,
  quoteLine: `margin:0 0 6px;`,
  table: `width:100%;margin:0 0 18px;border-collapse:collapse;font-family:${sans};font-size:13px;line-height:1.4;color:#1c2430;`,
  header: `padding:6px 6px;border-bottom:1px solid #6b7280;font-weight:600;vertical-align:bottom;`,
  cell: `padding:6px 6px;border-bottom:1px solid #d8dde4;vertical-align:top;`,
  rowHeader: `font-weight:400;`,
  groupHeader: `padding-top:14px;font-weight:600;`,
  aside: `margin:0 0 15px;font-family:${sans};font-size:14px;line-height:1.5;color:#4b5563;`,
  notice: `margin:0 0 22px;padding:14px 16px;background-color:#fdf3e7;border-left:3px solid #c2410c;font-family:${sans};font-size:15px;line-height:1.5;color:#1c2430;`,
  link: `color:#0b4f9c;text-decoration:underline;`,
  buttonCell: `background-color:#0b4f9c;border-radius:4px;`,
  button: `display:inline-block;padding:12px 22px;font-family:${sans};font-size:16px;line-height:1.2;font-weight:600;color:#ffffff;text-decoration:none;`,
  foot: `padding:20px 32px 26px;border-top:1px solid #d8dde4;font-family:${sans};font-size:13px;line-height:1.55;color:#4b5563;`,
  footLine: `margin:0 0 10px;`,
} as const;

/** The same colours, turned; `!important`, because what stands in an element comes first. */
export const darkSheet = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:620px){.inside,.masthead,.foot{padding-left:20px!important;padding-right:20px!important}.headline{font-size:24px!important}}
@media (prefers-color-scheme:dark){
.page{background-color:#0f141b!important}
.sheet{background-color:#161d27!important}
.inside,.masthead,.foot,.text,.aside,.facts{color:#d5dbe4!important}
.headline,.heading,.strong{color:#f3f5f8!important}
.masthead,.foot,.cell{border-color:#344051!important}
.header{border-color:#7b8798!important}
.quote{border-color:#4a5769!important}
.link{color:#8fbcf5!important}
.notice{background-color:#33261a!important;color:#f0e4d7!important}
.mark{color:#f0a36b!important}
.button-cell{background-color:#8fbcf5!important}
.button{color:#0f141b!important}
}`;
