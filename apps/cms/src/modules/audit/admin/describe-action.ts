/** What each action is called in the admin; the trail itself keeps the names on the left. */
const words: Record<string, string> = {
  'release.create': 'Release created',
  'release.request-approval': 'Approval requested',
  'release.approve': 'Approved',
  'release.send-back': 'Sent back',
  'release.schedule': 'Scheduled',
  'release.hold': 'Held',
  'release.issue': 'Issued',
  'release.abandon': 'Correction abandoned',
  'release.correct': 'Opened for correction',
  'release.edit': 'Changed',
  'release.delete': 'Deleted',
  'release.withdraw': 'Withdrawn',
  'release.void': 'Approval taken back',
  'release.override-finding': 'Finding overridden',
  'release.take-back-override': 'Override taken back',
  'preview.create': 'Preview link made',
  'preview.view': 'Preview viewed',
  'preview.revoke': 'Preview link revoked',
  'subscriber.forget': 'Subscriber deleted',
  'file.refuse': 'File refused',
  'file.replace': 'File replaced',
  'file.rename': 'File renamed',
  'file.delete': 'File deleted',
  'account.create': 'Account made',
  'account.rename': 'Name of an account changed',
  'account.address': 'Address of an account changed',
  'account.roles': 'Roles of an account changed',
  'account.password': 'Password changed',
  'account.activate': 'Account activated',
  'account.deactivate': 'Account deactivated',
  'account.delete': 'Account deleted',
  'account.sign-in': 'Signed in',
  'account.sign-in-failed': 'Sign-in failed',
  'account.sign-out': 'Signed out',
  'role.create': 'Role made',
  'role.rename': 'Role renamed',
  'role.permissions': 'Permissions of a role changed',
  'role.delete': 'Role deleted',
  'token.delete': 'API tokens deleted',
  'embargo.breach': 'Embargo breach',
  'event.publish': 'Event published',
  'event.link': 'Releases of an event changed',
  'event.unpublish': 'Event taken out',
  'media.publish': 'Media item published',
  'media.unpublish': 'Media item taken out',
  'newsroom.publish': 'Newsroom settings saved',
  'newsroom.unpublish': 'Newsroom settings deleted',
};

/** For example `Scheduled`, or `Boilerplate update` for the library; a new action's own name. */
export function describeAction(action: string): string {
  const known = words[action];
  if (known !== undefined) return known;
  const [subject = '', verb = ''] = action.split('.');
  if (subject === '' || verb === '') return action;
  return `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${verb.replaceAll('-', ' ')}`;
}
