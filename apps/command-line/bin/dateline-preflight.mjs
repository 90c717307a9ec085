#!/usr/bin/env node
import { loadProgram } from './load-program.mjs';

const program = await loadProgram('dateline-preflight');
if (program === null) process.exit(2);
const { output, complaint, code } = await program.checkFile(
  process.argv.slice(2),
  () => new Date(),
);
process.stderr.write(complaint);
process.stdout.write(output);
process.exitCode = code;
