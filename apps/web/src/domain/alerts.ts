import type { InterfaceLanguage } from '@dateline/contract';

/** What alerts can be asked for. */
export interface AlertChoices {
  companies: { slug: string; name: string }[];
  categories: { slug: string; name: string }[];
}

/** What a visitor chose; none of the companies stands for all of them, and so with categories. */
export interface AlertWish {
  companies: string[];
  categories: string[];
  language: InterfaceLanguage;
}

/** What a visitor typed into the form, right or not. */
export interface TypedWish extends AlertWish {
  address: string;
}

/** What is wrong, and beside which field it is said; `form` where it is none of the visitor's doing. */
export type AlertFault = 'address' | 'busy' | 'not-now' | 'elsewhere';

/** What a link in a mail opens. */
export interface AlertLink extends AlertWish {
  purpose: 'confirm' | 'manage' | 'unsubscribe';
  address: string;
}

/** What was done, as the page afterwards says it. */
export const alertOutcomes = ['sent', 'confirmed', 'saved', 'unsubscribed'] as const;

export type AlertOutcome = (typeof alertOutcomes)[number];
