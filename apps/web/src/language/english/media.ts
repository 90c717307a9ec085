/** Words of the media library. */
export const media = {
  title: 'Media library',
  description: (name: string) => `Logos, portraits and pictures of ${name} for editorial use.`,
  intro: 'Logos, portraits and pictures for editorial use. Please print the credit with them.',
  kinds: {
    logo: 'Logo',
    portrait: 'Portrait',
    picture: 'Picture',
    document: 'Document',
  },
  general: 'For all companies',
  credit: (name: string) => `Credit: ${name}`,
  terms: 'Terms of use',
  download: 'Download',
  downloadOf: (title: string, what: string) => `Download ${title}: ${what}`,
  pixels: (width: number, height: number) => `${width} × ${height} px`,
  scales: 'scales',
  none: 'Nothing has been made public yet',
  noneText: 'Logos, portraits and pictures stand here as soon as the team makes them public.',
};
