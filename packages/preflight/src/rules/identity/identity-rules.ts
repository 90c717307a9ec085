import type { Rule } from '../../rule';
import { blockCompany } from './block-company';
import { blockLanguage } from './block-language';
import { blockName } from './block-name';
import { companyDomain } from './company-domain';
import { companyName } from './company-name';
import { contactEmail } from './contact-email';
import { contactPhone } from './contact-phone';
import { correctionNotice } from './correction-notice';
import { datelineDay } from './dateline-day';
import { eventDate } from './event-date';
import { headlineLength } from './headline-length';
import { identifier } from './identifier';
import { impossibleDate } from './impossible-date';
import { linkTarget } from './link-target';
import { listingConsistency } from './listing-consistency';
import { missingBoilerplate } from './missing-boilerplate';
import { missingContact } from './missing-contact';
import { missingDateline } from './missing-dateline';
import { missingDisclaimer } from './missing-disclaimer';
import { missingHeadline } from './missing-headline';
import { missingSource } from './missing-source';
import { offerWording } from './offer-wording';
import { personName } from './person-name';
import { personTitle } from './person-title';
import { placeholderText } from './placeholder-text';
import { slugDrift } from './slug-drift';
import { slugLength } from './slug-length';
import { socialHandle } from './social-handle';
import { staleBlock } from './stale-block';
import { ticker } from './ticker';
import { tickerMissing } from './ticker-missing';
import { timePair } from './time-pair';
import { timeZoneAbbreviation } from './time-zone-abbreviation';
import { todayDate } from './today-date';
import { unknownExchange } from './unknown-exchange';
import { weekdayDate } from './weekday-date';

/** Who speaks, where and when, and whom to ask: names, addresses, days, tickers, missing parts. */
export const identityRules: readonly Rule[] = [
  companyName,
  companyDomain,
  ticker,
  tickerMissing,
  unknownExchange,
  identifier,
  socialHandle,
  linkTarget,
  placeholderText,
  datelineDay,
  weekdayDate,
  impossibleDate,
  todayDate,
  eventDate,
  timeZoneAbbreviation,
  missingHeadline,
  missingDateline,
  missingBoilerplate,
  missingDisclaimer,
  missingContact,
  missingSource,
  staleBlock,
  blockCompany,
  blockLanguage,
  correctionNotice,
  headlineLength,
  slugLength,
  slugDrift,
  contactPhone,
  contactEmail,
  blockName,
  listingConsistency,
  personName,
  personTitle,
  offerWording,
  timePair,
];
