export type ImportArguments =
  | { ok: true; file: string; isHelp: false }
  | { ok: true; isHelp: true }
  | { ok: false; message: string };

/** Reads what was typed behind the command. */
export function parseArguments(typed: readonly string[]): ImportArguments {
  if (typed.some((word) => word === '--help' || word === '-h')) return { ok: true, isHelp: true };
  const option = typed.find((word) => word.startsWith('-') && word !== '-');
  if (option !== undefined) return fail(`There is no option ${option}.`);
  const [file, ...others] = typed;
  if (file === undefined) return fail('Name the file to import.');
  if (others.length > 0) return fail('Name one file at a time.');
  return { ok: true, file, isHelp: false };
}

function fail(sentence: string): ImportArguments {
  return { ok: false, message: `${sentence} \`dateline-import --help\` shows how.` };
}
