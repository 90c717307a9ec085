/** Where anonymous visitors read the newsroom. */
export interface Surfaces {
  /** Public origin of the web. */
  publicUrl: string;
  /** Public address of GraphQL. */
  graphqlUrl: string;
}
