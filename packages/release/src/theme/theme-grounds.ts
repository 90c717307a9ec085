/** The grounds that the newsroom's pages have, light and dark; see tokens.css of the web. */
export const themeGrounds = { light: '#ffffff', dark: '#0f1418' } as const;
