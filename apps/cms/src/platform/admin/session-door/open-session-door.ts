import { attemptTokenRefresh, type StrapiApp } from '@strapi/strapi/admin';
import { createSessionDoor } from './create-session-door';
import { SignInAgain } from './sign-in-again';
import { askToSignIn } from './sign-in-request';

/** Puts the session's door around every request of the panel, Strapi's own included. */
export function openSessionDoor(app: StrapiApp): void {
  const send = window.fetch.bind(window);
  window.fetch = createSessionDoor({
    send,
    renew: attemptTokenRefresh,
    signInAgain: askToSignIn,
  });
  // What is named so is drawn on every page.
  app.addComponents([{ name: 'future-global::session-door', Component: SignInAgain }]);
}
