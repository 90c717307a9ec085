import type { ImportedContact } from '../imported-release';
import { findHeadingType, findTitleType } from './contact-type';
import { listEmails, listPhones, withoutAddresses } from './find-addresses';
import { cutHeading, isTypeOnly, toHeadingOrganisation } from './cut-heading';
import { isContactHeading } from './is-contact-heading';
import { toParts } from './to-parts';
import { isPersonName, toLineRole } from './line-role';

/** People of other firms that a release names for its formalities. */
const agents =
  /\b(?:transfer agent|registrar|depositary|underwriters?|bookrunners?|(?:joint |sole |corporate )?brokers?(?!age)|nominated advis[eo]r|nomad|certified advis[eo]r|dealer managers?|information agent|legal advis[eo]rs?|listing sponsor|auditors?)\b/i;
const facts =
  /^(?:isin|wkn|lei|indices|listed|stock exchanges?|language|eqs news id|internet|web(?:site)?|sequence no|category|tidm|time of disclosure|address|fax|facebook|twitter|x|linkedin|instagram|youtube)\s?[:.]/i;

/** Gathers lines into contacts. */
export class ContactWriter {
  private readonly contacts: ImportedContact[] = [];
  private current = toEmpty();
  private heading: {
    type: ImportedContact['type'];
    organisation: string | null;
    isAgent: boolean;
  } = {
    type: null,
    organisation: null,
    isAgent: false,
  };
  private group: string | null = null;
  private isAfterGap = false;
  private isAfterHeading = true;

  constructor(private readonly companies: readonly string[]) {}

  write(line: string): void {
    if (line === '') {
      this.isAfterGap = true;
      return;
    }
    if (facts.test(line)) {
      this.keep(line);
      return;
    }
    if (this.isAgents(line)) {
      this.keep(line);
      return;
    }
    const spokesperson = /^spokesperson\s?:\s?(\S.{1,80})$/i.exec(line)?.[1] ?? '';
    if (spokesperson !== '' && !isPersonName(spokesperson)) {
      this.current.organisation ??= spokesperson;
      this.keep(line);
      return;
    }
    const { heading, words } = this.isTitleBelowName(line)
      ? { heading: '', words: line }
      : cutHeading(line);
    if (heading !== '') this.startUnder(heading);
    const rest = words.trim();
    if (rest === '') {
      this.keep(line);
      return;
    }
    this.writeWords(rest);
    this.keep(line);
    this.isAfterGap = false;
  }

  /** Whether a line is about an agent: it says so, or stands right below where it was said. */
  private isAgents(line: string): boolean {
    const isReachable = listEmails(line).length + listPhones(line).length > 0;
    if (agents.test(line)) {
      this.flush();
      this.heading = { type: null, organisation: null, isAgent: !isReachable };
      this.isAfterGap = false;
      return true;
    }
    if (!this.heading.isAgent) return false;
    if (!this.isAfterGap && !isContactHeading(line)) return true;
    this.heading = { type: null, organisation: null, isAgent: false };
    return false;
  }

  /** `Media Relations` below `John Poe` is what he does, and heads nothing. */
  private isTitleBelowName(line: string): boolean {
    const { name, title, email, phone } = this.current;
    const isOpen = name !== null && title === null && email === null && phone === null;
    return (
      isOpen &&
      !this.isAfterGap &&
      !line.includes(':') &&
      /\b(?:relations|communications|affairs)$/i.test(line)
    );
  }

  take(): ImportedContact[] {
    this.flush();
    const last = this.contacts.at(-1);
    if (last !== undefined && this.current.text !== '') last.text += `\n${this.current.text}`;
    else if (this.current.text !== '') this.contacts.push(this.current);
    return this.contacts;
  }

  private keep(line: string): void {
    this.current.text = this.current.text === '' ? line : `${this.current.text}\n${line}`;
  }

  private startUnder(heading: string): void {
    // "Northgate" on a line by itself, then "Media contact:": the company is that contact's.
    const { organisation: above } = this.current;
    const isAlone =
      this.current.name === null && this.current.email === null && this.current.phone === null;
    this.flush();
    const organisation = toHeadingOrganisation(heading) ?? (isAlone ? above : null);
    const type = findHeadingType(heading);
    const isBare = this.isAfterHeading && type === null && organisation === null;
    // "Northgate Contacts:" stands for the headings below it too.
    if (type === null) this.group = organisation;
    if (!isBare) this.heading = { type, organisation, isAgent: false };
    this.isAfterHeading = true;
  }

  private writeWords(words: string): void {
    const emails = listEmails(words);
    const phones = listPhones(words);
    const label = withoutAddresses(words);
    const parts = toParts(label, (part) => this.isCompany(part));
    if (this.beginsAnother(parts, emails, phones)) this.flush();
    for (const part of parts) this.writePart(part, emails.length + phones.length > 0);
    for (const email of emails) this.addEmail(email);
    for (const phone of /\bfax\b/i.test(words) &&
    phones.length === 1 &&
    !/\b(?:tel|phone)\b/i.test(words)
      ? []
      : phones)
      this.addPhone(phone);
    this.isAfterHeading = false;
  }

  /** Whether a line is about somebody else than the lines before it. */
  private beginsAnother(
    parts: readonly string[],
    emails: readonly string[],
    phones: readonly string[],
  ): boolean {
    const { name, email, phone, organisation, title } = this.current;
    const isReachable = email !== null || phone !== null;
    const first = parts[0] ?? '';
    const isBelowFirm = name === null && organisation !== null && !this.isAfterGap;
    if (isBelowFirm && this.toRole(first) === 'name') return false;
    if (
      first !== '' &&
      this.toRole(first) === 'name' &&
      name !== null &&
      (isReachable || title !== null)
    ) {
      return organisation !== null || isReachable;
    }
    if (first !== '' && isReachable && ['name', 'organisation'].includes(this.toRole(first)))
      return true;
    if (emails.length > 0 && email !== null && first !== '') return true;
    return (
      this.isAfterGap &&
      isReachable &&
      first !== '' &&
      (emails.length > 0 || phones.length > 0) &&
      this.toRole(first) !== 'other'
    );
  }

  private toRole(written: string): ReturnType<typeof toLineRole> {
    const part = withoutAside(written);
    const role = toLineRole(part);
    if (role === 'name' && this.isCompany(part)) return 'organisation';
    return role;
  }

  private isCompany(part: string): boolean {
    const key = toKey(part);
    return this.companies.some((name) => toKey(name) === key || toKey(name).startsWith(`${key} `));
  }

  private writePart(part: string, hasAddress: boolean): void {
    const { current } = this;
    const role = this.toRole(part);
    const type = findHeadingType(part);
    const isLine = isTypeOnly(part) || (hasAddress && type !== null && part.split(' ').length <= 6);
    if (role === 'name' && current.name === null) current.name = part;
    else if (role === 'title' && (current.name !== null || !isLine)) {
      current.title = current.title === null ? part : joinTitle(current.title, part);
    } else if (isLine) {
      current.type ??= type;
      const organisation = toHeadingOrganisation(part);
      if (organisation !== null) current.organisation ??= organisation;
    } else if (
      (role === 'organisation' || role === 'name') &&
      current.organisation === null &&
      !hasNoise(part)
    ) {
      current.organisation = withoutAside(part);
      current.type ??= findHeadingType(/\(([^()]+)\)$/.exec(part)?.[1] ?? '');
    }
  }

  private addEmail(email: string): void {
    if (this.current.email === null) this.current.email = email;
    else if (this.current.email !== email) this.current.otherEmails.push(email);
  }

  private addPhone(phone: string): void {
    if (this.current.phone === null) this.current.phone = phone;
    else if (this.current.phone !== phone) this.current.otherPhones.push(phone);
  }

  private flush(): void {
    const { current, heading } = this;
    const isReal = current.name !== null || current.email !== null || current.phone !== null;
    if (!isReal && current.organisation !== null) heading.organisation = current.organisation;
    if (!isReal && current.type !== null) heading.type ??= current.type;
    if (isReal) {
      current.type ??=
        heading.type ?? (current.title === null ? null : findTitleType(current.title));
      current.organisation ??= heading.organisation ?? this.group;
      this.contacts.push(current);
      this.current = toEmpty();
    } else {
      const { text } = current;
      this.current = { ...toEmpty(), text };
    }
  }
}

function toEmpty(): ImportedContact {
  return {
    type: null,
    name: null,
    title: null,
    organisation: null,
    phone: null,
    email: null,
    otherPhones: [],
    otherEmails: [],
    text: '',
  };
}

/** `Larch Communications (Financial PR)`: what a firm does for the company is none of its name. */
function withoutAside(part: string): string {
  return part.replace(/\s?\([^()]{1,60}\)$/, '').replace(/^for\s(?=\p{Lu})/iu, '');
}

/** A title goes on in the next line, or a second one begins there. */
function joinTitle(title: string, part: string): string {
  return /(?:\b(?:and|of|for)|[&,–-])$/i.test(title) ? `${title} ${part}` : `${title}, ${part}`;
}

function hasNoise(part: string): boolean {
  return (
    /\b(?:line|relations contact|website|section|please|visit|contact)\b/i.test(part) ||
    part.length > 80
  );
}

function toKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:inc|corp|corporation|ltd|limited|llc|plc|nv|ag|sa|se|co)\b/g, '')
    .trim();
}
