/**
 * Strapi announces its media library above every page, with a link to its blog, until somebody
 * closes it. It keeps that in the browser under these names, the last part being the project's id,
 * which there is none of without telemetry.
 */
export function hideAnnouncement(): void {
  for (const project of ['undefined', 'false', 'null']) {
    localStorage.setItem(`STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${project}`, 'true');
  }
}
