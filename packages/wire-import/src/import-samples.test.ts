import { toText } from '@dateline/release';
import { importRelease } from './import-release';
import type { ImportedRelease, ImportedText } from './imported-release';
import { readSource } from './source/read-source';
import type { Sample } from './testing/sample';
import { samples } from './testing/samples/samples';

function read({ text, format }: Sample): ImportedRelease {
  const result = readSource(text, format);
  if (!result.ok) throw new Error(result.message);
  return importRelease(result.source);
}

describe('importRelease', () => {
  describe.each(samples.map((sample) => [`${sample.wire}: ${sample.name}`, sample] as const))(
    '%s',
    (_name, sample) => {
      const release = read(sample);
      const { expected } = sample;

      it('finds headline, day and dateline', () => {
        const { dateline } = release;
        expect({
          day: release.day,
          headline: release.headline,
          subheadline: release.subheadline,
          dateline: dateline && [dateline.city, dateline.region, dateline.country, dateline.wire],
        }).toEqual({
          day: expected.day,
          headline: expected.headline,
          subheadline: expected.subheadline,
          dateline: expected.dateline,
        });
      });

      it('finds the companies', () => {
        const companies = release.companies.map(({ name, exchange, ticker }) =>
          exchange === null ? name : [name, exchange, ticker],
        );
        expect(companies).toEqual(expected.companies);
      });

      it('finds where the body begins and ends', () => {
        const body = release.body === null ? '' : toText(release.body).replace(/\s+/g, ' ');
        expect(body.slice(0, expected.bodyStart.length)).toBe(expected.bodyStart);
        expect(body.slice(-expected.bodyEnd.length)).toBe(expected.bodyEnd);
      });

      it('finds what follows the body', () => {
        const toHeading = ({ heading }: ImportedText) => heading;
        expect({
          boilerplates: release.boilerplates.map(toHeading),
          disclaimers: release.disclaimers.map(toHeading),
          source: release.source,
          endMark: release.endMark,
          isCorrection: release.correction !== null,
        }).toEqual({
          boilerplates: expected.boilerplates,
          disclaimers: expected.disclaimers,
          source: expected.source,
          endMark: expected.endMark,
          isCorrection: expected.isCorrection ?? false,
        });
      });

      it('finds the contacts', () => {
        expect(
          release.contacts.map(({ type, name, title, organisation, phone, email }) => [
            type,
            name,
            title,
            organisation,
            phone,
            email,
          ]),
        ).toEqual(expected.contacts);
      });
    },
  );
});
