import { darkTheme, lightTheme } from '@strapi/design-system';
import type { DefaultTheme } from 'styled-components';

/**
 * The public pages' colours in Strapi's names: one accent, greys without a tint of violet. Strapi
 * paints text on the accent white in both themes, so the dark buttons are darker than the accent.
 */
export const light: DefaultTheme = {
  ...lightTheme,
  colors: {
    ...lightTheme.colors,
    primary100: '#e6f0f1',
    primary200: '#bcd8dc',
    primary500: '#2b7684',
    primary600: '#0a4f5c',
    primary700: '#073c46',
    buttonPrimary500: '#17616f',
    buttonPrimary600: '#0a4f5c',
    neutral100: '#f5f6f4',
    neutral150: '#e9ecea',
    neutral200: '#d9dedb',
    neutral300: '#bcc5c3',
    neutral400: '#98a3a4',
    neutral500: '#76838a',
    neutral600: '#4a545b',
    neutral700: '#39434a',
    neutral800: '#12181c',
    neutral900: '#12181c',
    neutral1000: '#0b0f12',
  },
};

export const dark: DefaultTheme = {
  ...darkTheme,
  colors: {
    ...darkTheme.colors,
    primary100: '#12323a',
    primary200: '#23525d',
    primary500: '#4d9dab',
    primary600: '#7fc8d4',
    primary700: '#a5dae3',
    buttonPrimary500: '#267f8e',
    buttonPrimary600: '#1f7281',
    neutral0: '#161d22',
    neutral100: '#0f1418',
    neutral150: '#222c33',
    neutral200: '#33404a',
    neutral300: '#4b5a65',
    neutral400: '#8695a0',
    neutral500: '#a8b3ba',
    neutral600: '#a8b3ba',
    neutral700: '#d9dfe3',
    neutral800: '#e9edef',
    neutral900: '#ffffff',
    alternative100: '#1c252b',
    alternative200: '#33404a',
    danger100: '#2c1b1a',
    danger200: '#5c302b',
    secondary100: '#1c252b',
    secondary200: '#33404a',
    success100: '#16261c',
    success200: '#29492f',
    warning100: '#2a2115',
    warning200: '#574222',
  },
};
