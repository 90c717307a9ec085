interface Candidate {
  label: string;
  /** For people. */
  name: string;
  /** What texts in this encoding consist of, besides ASCII. */
  letters: RegExp;
  /** What each of them counts: Japanese has one kana among four characters at least. */
  weight: number;
}

const kana = /[\u3041-\u30fa]/gu;

const candidates: readonly Candidate[] = [
  { label: 'shift_jis', name: 'Shift-JIS (Japanese)', letters: kana, weight: 4 },
  { label: 'euc-jp', name: 'EUC-JP (Japanese)', letters: kana, weight: 4 },
  { label: 'euc-kr', name: 'EUC-KR (Korean)', letters: /[\uac00-\ud7a3]/gu, weight: 1 },
  { label: 'gbk', name: 'GBK (Chinese)', letters: /[\u4e00-\u9fa5]/gu, weight: 1 },
  { label: 'big5', name: 'Big5 (Chinese)', letters: /[\u4e00-\u9fa5]/gu, weight: 1 },
  { label: 'windows-1251', name: 'Windows-1251 (Cyrillic)', letters: /[а-яё]/gu, weight: 1 },
  { label: 'koi8-r', name: 'KOI8-R (Cyrillic)', letters: /[а-яё]/gu, weight: 1 },
  { label: 'windows-1253', name: 'Windows-1253 (Greek)', letters: /[α-ώ]/gu, weight: 1 },
];

/** Signs that stand between two letters in no Western language. */
const signInWord = /(?<=\p{L})[¡-¨¬¯-³¸¹¼-¿×÷](?=\p{Ll})/gu;

/**
 * What a text that is no UTF-8 seems to be written in where Windows-1252 makes no words of it; null
 * where it does. Good for a refusal that helps, not for reading a disclosure by it.
 */
export function guessEncoding(bytes: Uint8Array, western: string): string | null {
  const start = western.slice(0, 20_000);
  const ascii = start.match(/[A-Za-z]/g)?.length ?? 0;
  const other = start.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  if (other > ascii) return toBest(bytes);
  const broken = (start.match(signInWord) ?? []).length;
  return broken > 1 ? 'Windows-1250 or ISO 8859-2 (Central European)' : null;
}

function toBest(bytes: Uint8Array): string | null {
  const scored = candidates.map(({ label, name, letters, weight }) => {
    const text = new TextDecoder(label).decode(bytes.subarray(0, 20_000));
    const own = text.match(letters)?.length ?? 0;
    // A byte cut in two at the end is one; more are another encoding.
    const isBroken = (text.match(/\ufffd/gu)?.length ?? 0) > 1;
    return { name, share: isBroken ? 0 : Math.min(1, (own * weight) / text.length) };
  });
  const best = scored.reduce((one, next) => (next.share > one.share ? next : one));
  return best.share > 0.2 ? best.name : null;
}
