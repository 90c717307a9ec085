import { fieldLabels } from './field-labels';

/** Strapi's sentences that would name Strapi, by their ids. */
export const wording = {
  en: {
    ...fieldLabels,
    'content-manager.content-types.api::release.release.notice':
      'Notice to the public (for a correction only)',
    'content-manager.content-types.api::event.event.takesPlace': 'Does it take place?',
    'content-manager.content-types.api::event.event.webcastUrl': 'Webcast URL',
    'content-manager.content-types.api::event.event.registrationUrl': 'Registration URL',
    'content-manager.content-types.api::newsroom.newsroom.textFont': 'Typeface of texts',
    'content-manager.content-types.api::newsroom.newsroom.interfaceFont': 'Typeface of all else',
    'Auth.form.welcome.title': 'Dateline',
    'Auth.form.welcome.subtitle': 'Sign in to the newsroom desk',
    'HomePage.header.subtitle': 'The newsroom desk',
    'Auth.form.register.subtitle':
      'The first account administers this newsroom. All data stays in its own database.',
    'app.components.LeftMenu.navbrand.title': 'Dateline',
    'app.components.LeftMenu.navbrand.workplace': 'Newsroom desk',
    'Settings.permissions.users.listview.header.subtitle':
      'Everyone who may sign in to the newsroom desk',
  },
};
