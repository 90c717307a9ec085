/**
 * @typedef {{ look: string, file: string }} Picture
 *
 * @typedef {object} Row a page with its pictures
 * @property {string} name
 * @property {string} path
 * @property {number} status
 * @property {boolean} isExpected whether that is the status that it must have
 * @property {readonly Picture[]} pictures
 */

/**
 * The pictures side by side, a row for each page.
 * @param {readonly Row[]} rows
 */
export function toSheetHtml(rows) {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
<style>
  body { font: 14px/1.4 system-ui; background: #888; margin: 16px }
  section { display: flex; gap: 16px; align-items: start; margin-block: 24px }
  h2 { position: sticky; top: 0; flex: 0 0 180px; font-size: inherit; overflow-wrap: anywhere }
  .fault { color: #900 }
  figure { margin: 0 }
  img { display: block; width: 360px; max-height: 1200px; object-fit: cover; object-position: top }
</style>
<h1>${rows.length} pages</h1>
${rows.map(toSection).join('\n')}</html>`;
}

/** @param {Row} row */
function toSection({ name, path, status, isExpected, pictures }) {
  return `<section>
<h2${isExpected ? '' : ' class="fault"'}>${escape(name)}<br>${escape(path)}<br>${status}</h2>
${pictures.map(toFigure).join('\n')}
</section>`;
}

/** @param {Picture} picture */
function toFigure({ look, file }) {
  return `<figure><figcaption>${look}</figcaption>
<a href="${file}"><img src="${file}" alt="" loading="lazy"></a></figure>`;
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
