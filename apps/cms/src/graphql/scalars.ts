import { type DocumentNode, GraphQLScalarType, Kind } from 'graphql';

/**
 * The contract's scalars with the contract's words, in place of Strapi's types of the same names.
 * Editions hold instants and days as text in the right form already, so values pass as they are.
 */
export function toScalars(contract: DocumentNode): Record<string, GraphQLScalarType> {
  return Object.fromEntries(
    contract.definitions.flatMap((definition) =>
      definition.kind === Kind.SCALAR_TYPE_DEFINITION
        ? [
            [
              definition.name.value,
              new GraphQLScalarType({
                name: definition.name.value,
                description: definition.description?.value ?? null,
              }),
            ],
          ]
        : [],
    ),
  );
}
