import { randomBytes } from 'node:crypto';
import type { Mail, ReaderLinks } from '@dateline/alert-mail';
import { alertPages, toPublicUrl } from '@dateline/contract';
import MailComposer from 'nodemailer/lib/mail-composer';

/** The tokens that stand in a mail's text. */
export interface MailTokens {
  preferences: string;
  unsubscribe: string;
  confirm: string;
}

/** What differs from one reader's mail to the next. */
export interface MailHead {
  to: string;
  messageId: string;
  date: Date;
  /** Whole addresses, https first; empty for a letter. */
  unsubscribe: string[];
}

export interface MailTemplate {
  fill(head: MailHead, tokens: MailTokens): Buffer;
}

/**
 * Writes a mail once, with places for the tokens of its reader, so that the 10,000th is made as its
 * first bytes go out. A token takes exactly its place, also where the encoding broke a line in it.
 */
export async function createMailTemplate(
  { sender, publicUrl }: { sender: { name: string; address: string }; publicUrl: string },
  write: (links: ReaderLinks & { confirm: string }) => Mail,
): Promise<MailTemplate> {
  const places: MailTokens = { preferences: toPlace(), unsubscribe: toPlace(), confirm: toPlace() };
  const mail = write({
    preferences: toPublicUrl(publicUrl, alertPages.preferences(places.preferences)),
    unsubscribe: toPublicUrl(publicUrl, alertPages.unsubscribe(places.unsubscribe)),
    confirm: toPublicUrl(publicUrl, alertPages.confirm(places.confirm)),
  });
  const compiled = await new MailComposer({
    from: sender,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    textEncoding: 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
  const [head, body] = splitHead(compiled.toString('latin1'));
  const pieces = cutAtPlaces(body, places);
  return {
    fill(own, tokens) {
      const filled = pieces.map((piece) =>
        typeof piece === 'string' ? piece : toLetters(tokens[piece.token], piece),
      );
      return Buffer.from(`${toHeadLines(own)}${head}\r\n\r\n${filled.join('')}`, 'latin1');
    },
  };
}

/** A token's piece: letters of it from one to another, between two breaks of a line. */
interface Place {
  token: keyof MailTokens;
  from: number;
  to: number;
}

/** 48 characters that no text holds by chance, as a token has. */
function toPlace(): string {
  return randomBytes(36).toString('base64url');
}

function toLetters(token: string, { from, to }: Place): string {
  return token.slice(from, to);
}

/** Without the lines that each mail has for itself. */
function splitHead(message: string): [string, string] {
  const end = message.indexOf('\r\n\r\n');
  const lines = message.slice(0, end).split(/\r\n(?![ \t])/);
  const kept = lines.filter((line) => !/^(message-id|date):/i.test(line));
  return [kept.join('\r\n'), message.slice(end + 4)];
}

function toHeadLines({ to, messageId, date, unsubscribe }: MailHead): string {
  const lines = [
    `To: ${to}`,
    `Message-ID: <${messageId}>`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    // RFC 3834: no machine is to answer.
    'Auto-Submitted: auto-generated',
    'X-Auto-Response-Suppress: All',
    ...(unsubscribe.length === 0
      ? []
      : [
          `List-Unsubscribe: ${unsubscribe.map((address) => `<${address}>`).join(',\r\n ')}`,
          // RFC 8058.
          'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
          'Precedence: bulk',
        ]),
  ];
  return lines.map((line) => `${line}\r\n`).join('');
}

/** Soft breaks of quoted-printable may stand within a place (RFC 2045, 6.7). */
function cutAtPlaces(body: string, places: MailTokens): (string | Place)[] {
  const names = Object.keys(places) as (keyof MailTokens)[];
  const pattern = new RegExp(
    names.map((name) => `(?<${name}>${[...places[name]].join('(?:=\\r\\n)?')})`).join('|'),
    'g',
  );
  const pieces: (string | Place)[] = [];
  let reached = 0;
  for (const found of body.matchAll(pattern)) {
    pieces.push(body.slice(reached, found.index));
    const token = names.find((name) => found.groups?.[name] !== undefined);
    if (token !== undefined) pieces.push(...toPlaces(found[0], token));
    reached = found.index + found[0].length;
  }
  return [...pieces, body.slice(reached)];
}

function toPlaces(found: string, token: keyof MailTokens): (string | Place)[] {
  const pieces: (string | Place)[] = [];
  let letters = 0;
  for (const [index, part] of found.split('=\r\n').entries()) {
    if (index > 0) pieces.push('=\r\n');
    pieces.push({ token, from: letters, to: letters + part.length });
    letters += part.length;
  }
  return pieces;
}
