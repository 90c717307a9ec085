/** Asking for alerts by e-mail, changing and ending them. */
export const alerts = {
  title: 'E-mail alerts',
  description: (newsroom: string) => `Get the releases of ${newsroom} by e-mail.`,
  intro:
    'New releases reach you by e-mail when they are issued. Choose what you want to hear of; each e-mail has a link to change or end it.',
  address: 'Your e-mail address',
  addressHint: 'You get an e-mail with a link to confirm it.',
  companies: 'Companies',
  companiesHint: 'Choose none to get the releases of all.',
  categories: 'Topics',
  categoriesHint: 'Choose none to get all topics.',
  language: 'Language of the e-mails',
  languageHint: 'Releases themselves come in the language in which they are issued.',
  english: 'English',
  german: 'German',
  trap: 'Leave this field empty',
  submit: 'Ask for alerts',
  privacy:
    'Your address is kept encrypted, used for these e-mails alone and deleted when you unsubscribe. Nothing tracks whether you read them.',
  faults: {
    address: 'This is not an e-mail address that we can write to. Write it like name@example.com.',
    busy: 'Too many people ask for alerts just now. Please try again in a few minutes.',
    'not-now': 'Your request could not be taken just now. Please try again in a minute.',
    elsewhere: 'The form was sent from another website. Please send it again from here.',
  },
  outcomes: {
    sent: {
      title: 'Please check your e-mail',
      text: 'If the address can get alerts, an e-mail is on its way to it. Follow the link in it within 48 hours to confirm.',
    },
    confirmed: {
      title: 'Your alerts are confirmed',
      text: 'New releases will reach you by e-mail when they are issued.',
    },
    saved: { title: 'Your choice is saved', text: 'It holds from the next release on.' },
    unsubscribed: {
      title: 'You are unsubscribed',
      text: 'You get no more alerts, and your address is deleted.',
    },
  },
  confirm: {
    title: 'Confirm your alerts',
    text: (address: string) => `Alerts are to go to ${address}.`,
    submit: 'Confirm',
  },
  preferences: {
    title: 'Your alerts',
    text: (address: string) => `Alerts go to ${address}.`,
    submit: 'Save',
    leave: 'Unsubscribe',
    leaveText: 'End all alerts and delete your address.',
  },
  unsubscribe: {
    title: 'Unsubscribe',
    text: (address: string) => `End all alerts to ${address} and delete this address?`,
    submit: 'Unsubscribe',
  },
  allCompanies: 'All companies',
  allCategories: 'All topics',
  gone: {
    title: 'This link does not work any more',
    text: 'It was used to the end, or its time is over. You can ask for alerts again.',
    again: 'Ask for alerts',
  },
};
