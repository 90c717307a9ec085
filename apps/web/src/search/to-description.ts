interface Described {
  name: string;
  description: string;
  /** The public address of the search page. */
  searchUrl: string;
}

/** The longest that OpenSearch 1.1 allows a ShortName to be. */
const longestName = 16;

/** An OpenSearch 1.1 description document of the newsroom's search. */
export function toDescription({ name, description, searchUrl }: Described): string {
  const shortName = [...name].slice(0, longestName).join('').trim();
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(shortName)}</ShortName>
  <Description>${escape(description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escape(searchUrl)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
