import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses operations that ask the same thing many times under other names. */
export function limitAliases(most: number): ValidationRule {
  return (context) => {
    let count = 0;
    return {
      Field(node) {
        if (node.alias === undefined) return;
        count += 1;
        if (count === most + 1) {
          context.reportError(
            new GraphQLError(`A query may hold at most ${most} aliases.`, { nodes: [node] }),
          );
        }
      },
    };
  };
}
