// Writes src/data/generated/operations.ts: a typed document for every *.graphql file of src/data.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, printSchema } from 'graphql';

const require = createRequire(import.meta.url);
const schema = buildSchema(
  readFileSync(require.resolve('@dateline/contract/schema.graphql'), 'utf8'),
);
const folder = new URL('src/data/', import.meta.url);

const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.graphql'))
  .map((location) => ({
    location,
    document: parse(readFileSync(new URL(location, folder), 'utf8')),
  }));

const filename = fileURLToPath(new URL('generated/operations.ts', folder));
const code = await codegen({
  filename,
  schema: parse(printSchema(schema)),
  schemaAst: schema,
  documents,
  config: {
    enumType: 'string-literal',
    useTypeImports: true,
    documentNodeImport: '@apollo/client#TypedDocumentNode',
    skipTypename: true,
    scalars: { DateTime: 'string', Date: 'string', JSON: 'unknown' },
  },
  plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
  pluginMap: { typescriptOperations, typedDocumentNode },
});

mkdirSync(new URL('generated/', folder), { recursive: true });
writeFileSync(filename, code);
