#!/usr/bin/env node
import { loadProgram } from './load-program.mjs';

const program = await loadProgram('dateline-import');
if (program === null) process.exit(1);
const { output, complaint, code } = await program.runImport(process.argv.slice(2));
process.stderr.write(complaint);
process.stdout.write(output);
process.exitCode = code;
