/** Strapi's name of the type of releases. */
export const releaseModel = 'api::release.release';
