import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Carrier, Refused } from './carrier';

export interface SmtpSettings {
  /** smtp:// or smtps://, with the account where there is one. */
  url: string;
  connections: number;
}

/** Milliseconds. */
const timeouts = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

/** Sends mails over a pool of connections to one server. */
export function createSmtpCarrier({ url, connections }: SmtpSettings): Carrier {
  const transport = createTransport({
    pool: true,
    url,
    ...timeouts,
    maxConnections: connections,
    maxMessages: 500,
    // The pool must not try again by itself what may have gone out: the queue decides that.
    maxRequeues: 0,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // As it is: nodemailer would read ahead, and so ask for the end before there is a recipient.
  transport.use('stream', (mail, done) => {
    const { raw } = mail.data;
    if (raw instanceof Readable) mail.message.createReadStream = () => raw;
    done();
  });
  return {
    async send({ envelope, message }, beforeEnd) {
      const end = { isUnwanted: false, isOut: false };
      // The server waits for the message's end while this is asked; without the end it has no mail.
      const stream = Readable.from(
        (async function* () {
          yield message;
          if (!(await beforeEnd())) {
            end.isUnwanted = true;
            throw new Error('The mail is not wanted any more.');
          }
          end.isOut = true;
        })(),
        { objectMode: false },
      );
      try {
        await transport.sendMail({ envelope, raw: stream });
        return null;
      } catch (error) {
        if (end.isUnwanted) return { outcome: 'unwanted' };
        return toRefused(error, end.isOut);
      } finally {
        stream.destroy();
      }
    },
    close: () => transport.close(),
  };
}

interface SmtpFault {
  message?: string;
  responseCode?: number;
  response?: string;
  command?: string;
}

/** An answer of the server decides; without one, whether the end went out does. */
function toRefused(error: unknown, isOut: boolean): Refused {
  const { message = 'unknown', responseCode = 0, response = '', command } = error as SmtpFault;
  const failure = toPlainFailure(response, message);
  if (responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA')) {
    const isAddressDead =
      command === 'RCPT TO' &&
      (/\b5\.1\.\d/.test(response) || /^55[013](?![ -]5\.)/.test(response));
    return { outcome: 'failed', failure, isAddressDead };
  }
  // A whole answer to the end of the message says that the server did not take it.
  if (responseCode >= 400 || !isOut) return { outcome: 'postponed', failure };
  return { outcome: 'undecided', failure };
}

/** Without any address: servers repeat them, and this is kept and shown. */
function toPlainFailure(response: string, message: string): string {
  return (response === '' ? message : response).replace(/[^\s<>@]+@[^\s<>@:;,]+/g, '(address)');
}
