import { toScriptText } from '../structured-data/to-script-text';

/** Structured data for machines: data to the browser, never run. */
export function JsonLd({ data }: { data: object }) {
  return (
    <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: toScriptText(data) }} />
  );
}
