interface Attribute {
  type: string;
  pluginOptions?: object | undefined;
}

/** Those fields of an entry that are the same in all its languages; relations never are in Strapi. */
export function toSharedFields(
  attributes: Record<string, Attribute>,
  entry: Record<string, unknown>,
): Record<string, unknown> {
  const shared = Object.entries(attributes).filter(([, { type, pluginOptions }]) => {
    const i18n = (pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n;
    return type !== 'relation' && i18n?.localized === false;
  });
  return Object.fromEntries(shared.map(([name]) => [name, entry[name]]));
}
