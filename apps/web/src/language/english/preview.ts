/** Words over a release that is not issued. */
export const preview = {
  title: 'Preview, not issued',
  description: 'A release that is not issued.',
  about: 'Preview',
  warning: 'Preview. Not issued. Do not pass on.',
  opensUntil: 'Opens until {when}',
  notReady: 'This release is not ready to be shown',
  toSettle: 'These have to be settled at the desk first:',
  loadAgain: 'Load this page again when they are.',
};
