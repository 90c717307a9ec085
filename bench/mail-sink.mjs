import { SMTPServer } from 'smtp-server';

/**
 * A mail server in a process of its own: takes everything at once, and tells its parent how many mails
 * it has, how large they were and how many addresses got more than one.
 */
const recipients = new Set();
const told = { mails: 0, bytes: 0, twice: 0 };

const server = new SMTPServer({
  disabledCommands: ['STARTTLS', 'AUTH'],
  logger: false,
  onData(stream, session, done) {
    stream.on('data', (chunk) => (told.bytes += chunk.length));
    stream.on('end', () => {
      told.mails += 1;
      for (const { address } of session.envelope.rcptTo) {
        if (recipients.has(address)) told.twice += 1;
        recipients.add(address);
      }
      done();
    });
  },
});

server.on('error', () => {});
server.listen(0, '127.0.0.1', () => {
  const address = server.server.address();
  process.send?.({ port: typeof address === 'object' && address ? address.port : 0 });
});
process.on('message', () => process.send?.({ ...told }));
process.on('disconnect', () => process.exit());
