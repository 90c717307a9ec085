// Functions that run in the page.

/**
 * Elements that cut off words: those that hold more than they show, and do not scroll.
 * @returns {string[]}
 */
export function listCut() {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(element);
      // Words for screen readers alone are cut on purpose.
      if (clipPath !== 'none' && position === 'absolute') return false;
      // What is there for machines alone is meant to be seen by nobody.
      if (element.closest('[aria-hidden="true"]') !== null) return false;
      const isCutAcross = ['hidden', 'clip'].includes(overflowX);
      const isCutBelow = ['hidden', 'clip'].includes(overflowY);
      return (
        (isCutAcross && element.scrollWidth > element.clientWidth + 1) ||
        (isCutBelow && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((element) => element.outerHTML.slice(0, 200));
}

/**
 * Words of the page that are not drawn anywhere, but for those that open on request.
 * @returns {string[]}
 */
export function listHiddenWords() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  /** @type {string[]} */
  const hidden = [];
  while (walker.nextNode()) {
    const { parentElement: parent, textContent } = walker.currentNode;
    const words = textContent?.trim() ?? '';
    if (!parent || words === '' || parent.closest('script, style, noscript, details')) continue;
    if (!parent.checkVisibility({ visibilityProperty: true })) hidden.push(words);
  }
  return hidden;
}
