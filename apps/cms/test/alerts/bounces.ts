/** Messages as mail servers send them back; `token` stands where the newsroom's own would. */

export const token = `b${'0123456789ab'.repeat(2)}${'0f'.repeat(10)}`;

const crlf = (text: string) => Buffer.from(text.trimStart().replace(/\n/g, '\r\n'));

/** RFC 3464, as Postfix writes it. */
export function toStatusReport({ action = 'failed', status = '5.1.1' } = {}): Buffer {
  return crlf(`
Return-Path: <>
From: MAILER-DAEMON@mx.reader.example (Mail Delivery System)
To: bounces+${token}@newsroom.example
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
 boundary="4D2A.1700000000/mx.reader.example"

This is a MIME-encapsulated message.

--4D2A.1700000000/mx.reader.example
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

<ada@reader.example>: host mail.reader.example said: 550 5.1.1 no such user

--4D2A.1700000000/mx.reader.example
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.reader.example
X-Postfix-Queue-ID: 4D2A
Arrival-Date: Sun, 22 Nov 2026 10:00:00 +0000 (UTC)

Final-Recipient: rfc822; ada@reader.example
Original-Recipient: rfc822;ada@reader.example
Action: ${action}
Status: ${status}
Remote-MTA: dns; mail.reader.example
Diagnostic-Code: smtp; 550 5.1.1
 <ada@reader.example>: no such user

--4D2A.1700000000/mx.reader.example
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

From: Newsroom <news@newsroom.example>
To: ada@reader.example
Message-ID: <1.1.${token}@newsroom.example>
Subject: News

--4D2A.1700000000/mx.reader.example--
`);
}

/** RFC 5965, as large mailbox providers write it. */
export function toFeedbackReport(type = 'abuse'): Buffer {
  return crlf(`
From: <feedback@provider.example>
To: <abuse@newsroom.example>
Subject: FW: News
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report;
 boundary="part1_13d.2e68ed54_boundary"

--part1_13d.2e68ed54_boundary
Content-Type: text/plain; charset="US-ASCII"

This is an email abuse report for a message received on Sun, 22 Nov 2026.

--part1_13d.2e68ed54_boundary
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: Provider-Feedback/1.0
Version: 1
Original-Rcpt-To: <redacted@provider.example>

--part1_13d.2e68ed54_boundary
Content-Type: message/rfc822
Content-Disposition: inline

From: Newsroom <news@newsroom.example>
To: <redacted@provider.example>
Message-ID: <1.1.${token}@newsroom.example>
Subject: News
Content-Type: text/plain

The news.
--part1_13d.2e68ed54_boundary--
`);
}
