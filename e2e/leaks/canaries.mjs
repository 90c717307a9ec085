/** Those that were written into the newsroom: a cursor in base64 may look like one by chance. */
const written = new Set();

/**
 * A word that stands in one field alone and nowhere else, so that an answer which holds it says what
 * leaked. Letters alone, so that no encoding hides it.
 * @param {string} field
 */
export function toCanary(field) {
  const canary = `qx${field.toLowerCase()}xq`;
  written.add(canary);
  return canary;
}

const anyCanary = /qx[a-z]+xq/g;

/**
 * The canaries, and of the other secrets their names, in what was answered; but for those that the
 * question said itself: an answer that repeats the question tells nothing.
 * @param {string} asked
 * @param {string} answered
 * @param {ReadonlyMap<string, string>} secrets other things that must not be seen, by their names
 * @returns {string[]}
 */
export function findCanaries(asked, answered, secrets) {
  const question = asked.toLowerCase();
  const answer = answered.toLowerCase();
  const words = [...new Set(answer.match(anyCanary))].filter(
    (word) => written.has(word) && !question.includes(word),
  );
  const names = [...secrets]
    .filter(([, secret]) => isIn(answer, secret) && !isIn(question, secret))
    .map(([name]) => name);
  return [...words, ...names];
}

/**
 * @param {string} text lower case
 * @param {string} secret
 */
function isIn(text, secret) {
  return text.includes(secret.toLowerCase());
}
