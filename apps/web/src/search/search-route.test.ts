import type { GetServerSidePropsContext } from 'next';
import { getServerSideProps } from '../pages/lists/[language]/search';
import { getSettings } from '../settings';

jest.mock('../settings');

/** The page's answer to a request by another method than it takes, without any CMS. */
async function send(method: string, url: string) {
  jest.mocked(getSettings).mockReturnValue({
    publicUrl: 'https://news.example',
    cmsUrl: 'http://127.0.0.1:9',
  } as ReturnType<typeof getSettings>);
  const headers: Record<string, unknown> = {};
  const res = {
    statusCode: 200,
    setHeader: (name: string, value: unknown) => void (headers[name.toLowerCase()] = value),
  };
  const context = { params: { language: 'default' }, req: { method, url }, res };
  const answer = await getServerSideProps(
    context as unknown as GetServerSidePropsContext<{ language: string }>,
  );
  return { answer, headers, status: res.statusCode };
}

test.each(['POST', 'PUT', 'DELETE'])(
  '%s is answered with what may be asked instead, and the CMS is not asked',
  async (method) => {
    const { answer, headers, status } = await send(method, '/search?q=results');
    expect(status).toBe(405);
    expect(headers).toMatchObject({ allow: 'GET, HEAD', 'cache-control': 'no-store' });
    expect(answer).toMatchObject({
      props: { outcome: { kind: 'only-read' }, question: { words: 'results' } },
    });
  },
);
