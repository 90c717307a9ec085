import type { z } from 'zod';

/** Names of fields that are not the label itself. */
const labels: Record<string, string> = {
  webcastUrl: 'Webcast URL',
  registrationUrl: 'Registration URL',
};

/** What is wrong, one sentence for each fault, as the form names its fields. */
export function toFaults(error: z.ZodError): string {
  const sentences = error.issues.map(({ path, message }) => {
    const [field] = path;
    return field === undefined ? message : `${toLabel(String(field))} ${message}.`;
  });
  return [...new Set(sentences)].join(' ');
}

function toLabel(field: string): string {
  const words = field.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  return labels[field] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
