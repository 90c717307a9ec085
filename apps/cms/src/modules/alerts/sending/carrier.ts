/** A mail as it goes out. */
export interface OutgoingMail {
  /** Its name for good: the same mail has the same, however often it is tried. */
  name: string;
  envelope: { from: string; to: string };
  /** The whole message (RFC 5322). */
  message: Buffer;
}

/** What became of a mail that was not taken. */
export type Refused =
  /** The server will never take it for this address. */
  | { outcome: 'failed'; failure: string; isAddressDead: boolean }
  /** It went nowhere: to be tried again. */
  | { outcome: 'postponed'; failure: string }
  /** Its end went out, and no answer came. */
  | { outcome: 'undecided'; failure: string }
  /** It was not wanted any more when its end was to go out. */
  | { outcome: 'unwanted' };

/** Carries mails to where they are read. */
export interface Carrier {
  /**
   * @param beforeEnd asked once before the end of the message goes out: only then could anybody have
   *   got it. False keeps it back.
   * @returns null where the mail was taken. Never rejects but where `beforeEnd` does.
   */
  send(mail: OutgoingMail, beforeEnd: () => Promise<boolean>): Promise<Refused | null>;
  close(): void;
}
