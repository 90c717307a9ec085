export default {
  rest: { defaultLimit: 25, maxLimit: 100, strictParams: true },
  // Without strictRelations a release could be published without its required relations and media.
  documents: { strictParams: true, strictRelations: true },
};
