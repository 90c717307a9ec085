import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';

/** The public reads and does nothing else: mutations and subscriptions are no valid operations. */
export const allowQueriesOnly: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === OperationTypeNode.QUERY) return;
    context.reportError(new GraphQLError('Only queries are answered here.', { nodes: [node] }));
  },
});
