/**
 * @typedef {object} Stop where the focus is
 * @property {number} place in the order of the page's elements that can be focused; -1 for none
 * @property {string} html
 * @property {boolean} isSeen inside the window, and nothing lies over it
 * @property {boolean} isMarked it looks other than without the focus
 */

/**
 * Presses Tab until the focus leaves the page.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{ stops: Stop[], count: number }>} with how many stops there should be
 */
export async function walkByKeyboard(page) {
  const count = await page.evaluate(markStops);
  /** @type {Stop[]} */
  const stops = [];
  // One more than there are: who is trapped never leaves.
  while (stops.length <= count) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    // Out of the page, or round to its beginning.
    if (stop === null || (stop.place === 0 && stops.length > 0)) break;
    stops.push(stop);
  }
  return { stops, count };
}

/** In the page: numbers what can be focused in the order in which it is read. */
function markStops() {
  const able = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const elements = [...document.querySelectorAll(able)].filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(':disabled, [type="hidden"], [tabindex="-1"]') &&
      !isPassedOver(element),
  );
  elements.forEach((element, place) => element.setAttribute('data-stop', String(place)));
  for (const element of elements)
    element.setAttribute('data-look', JSON.stringify(toLook(element)));
  return elements.length;

  /**
   * Of radio buttons that belong together Tab reaches the chosen one alone; arrows lead to the others.
   * @param {Element} element
   */
  function isPassedOver(element) {
    if (!element.matches('[type="radio"]:not(:checked)')) return false;
    const name = CSS.escape(element.getAttribute('name') ?? '');
    return element.closest('form')?.querySelector(`[name="${name}"]:checked`) !== null;
  }

  /** @param {Element} element */
  function toLook(element) {
    const { outline, boxShadow, borderColor, backgroundColor, color } = getComputedStyle(element);
    return [outline, boxShadow, borderColor, backgroundColor, color];
  }
}

/** In the page. */
function lookAtFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { outline, outlineStyle, outlineWidth, boxShadow, borderColor, backgroundColor, color } =
    getComputedStyle(element);
  const look = JSON.stringify([outline, boxShadow, borderColor, backgroundColor, color]);
  const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  const isSeen = [...element.getClientRects()].some((box) => {
    // The middle of what the window holds of it.
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const top = document.elementFromPoint(x, y);
    return top !== null && (element.contains(top) || top.contains(element));
  });
  return {
    place: Number(element.getAttribute('data-stop') ?? -1),
    html: element.outerHTML.slice(0, 160),
    isSeen,
    isMarked: hasOutline && look !== element.getAttribute('data-look'),
  };
}
