import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  from: string;
  to: string;
  /** The whole message. */
  text: string;
}

/** What the sink answers to a step; throws to refuse it. */
export interface SinkRules {
  onRecipient?: (address: string) => void;
  /** Called when the whole message came; the mail counts as taken when it resolves. */
  onMessage?: (mail: ReceivedMail) => Promise<void> | void;
}

/** A mail server on the loopback that keeps what it takes. */
export class MailSink {
  readonly mails: ReceivedMail[] = [];
  rules: SinkRules = {};
  private readonly server: SMTPServer;

  private constructor() {
    this.server = new SMTPServer({
      disabledCommands: ['STARTTLS', 'AUTH'],
      logger: false,
      onRcptTo: (address, _session, done) => {
        try {
          this.rules.onRecipient?.(address.address);
          done();
        } catch (error) {
          done(error as Error);
        }
      },
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const { mailFrom, rcptTo } = session.envelope;
          const mail = {
            from: mailFrom === false ? '' : mailFrom.address,
            to: rcptTo.map(({ address }) => address).join(','),
            text: Buffer.concat(chunks).toString('utf8'),
          };
          Promise.resolve(this.rules.onMessage?.(mail)).then(
            () => {
              this.mails.push(mail);
              done();
            },
            (error: unknown) => done(error as Error),
          );
        });
      },
    });
    this.server.on('error', () => undefined);
  }

  static async open(): Promise<MailSink> {
    const sink = new MailSink();
    await new Promise<void>((resolve) => sink.server.listen(0, '127.0.0.1', resolve));
    return sink;
  }

  get url(): string {
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp://127.0.0.1:${port}`;
  }

  /** The mails to an address, the first one first. */
  to(address: string): ReceivedMail[] {
    return this.mails.filter((mail) => mail.to === address);
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

/** A refusal in the words of SMTP. */
export function toSmtpRefusal(code: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode: code });
}
