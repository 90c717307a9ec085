import type { ImportedContact } from '../imported-release';

type Field = string | null;

/** An invented release in the form of a wire, and what must be read out of it. */
export interface Sample {
  name: string;
  format: 'text' | 'markdown' | 'html';
  text: string;
  expected: {
    day: Field;
    headline: Field;
    subheadline: Field;
    /** City, region, country, wire. */
    dateline: [city: string, region: Field, country: Field, wire: Field] | null;
    /** Each company's name, and with a listing exchange and ticker. */
    companies: (string | [name: string, exchange: string, ticker: string])[];
    bodyStart: string;
    bodyEnd: string;
    boilerplates: Field[];
    /** Headings of the disclaimers. */
    disclaimers: Field[];
    contacts: [
      type: ImportedContact['type'],
      name: Field,
      title: Field,
      organisation: Field,
      phone: Field,
      email: Field,
    ][];
    source: Field;
    endMark: Field;
    isCorrection?: boolean;
  };
}
