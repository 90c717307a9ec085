import { publicApi } from '../src/graphql/public-api';

export default {
  graphql: { config: publicApi },
};
