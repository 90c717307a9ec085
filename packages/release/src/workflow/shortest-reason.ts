/** The reason of an override has at least this many characters: somebody else has to judge it. */
export const shortestReason = 10;
