import { z } from 'zod';

const address = z.url({ protocol: /^https?$/ });
const author = z.strictObject({ name: z.string().optional(), url: address.optional() });
const attachment = z.strictObject({
  url: address,
  mime_type: z.string(),
  title: z.string().optional(),
  size_in_bytes: z.number().optional(),
});

/** An item has a text; what the format does not know begins with an underscore. */
const item = z
  .strictObject({
    id: z.string().min(1),
    url: address,
    title: z.string(),
    summary: z.string(),
    content_html: z.string().optional(),
    content_text: z.string().optional(),
    date_published: z.iso.datetime({ offset: true }),
    date_modified: z.iso.datetime({ offset: true }),
    authors: z.array(author).min(1),
    language: z.string(),
    tags: z.array(z.string()),
    attachments: z.array(attachment),
    _dateline: z.record(z.string(), z.unknown()),
  })
  .refine((one) => one.content_html !== undefined || one.content_text !== undefined);

/** JSON Feed 1.1 as its specification words it (www.jsonfeed.org/version/1.1), as far as used. */
export const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: address,
  feed_url: address,
  description: z.string(),
  language: z.string(),
  items: z.array(item),
});
