import type { FrozenFile } from '@dateline/release';

/** What of an event is public, in one language. Its releases are kept apart from it. */
export interface EventContent {
  slug: string;
  kind: 'results' | 'call' | 'meeting' | 'conference' | 'dividend' | 'other';
  status: 'confirmed' | 'tentative' | 'cancelled';
  title: string;
  description: string | null;
  day: string;
  lastDay: string | null;
  startsAt: string | null;
  endsAt: string | null;
  timeZone: string;
  place: string | null;
  webcastUrl: string | null;
  registrationUrl: string | null;
  companyName: string;
  companySlug: string;
}

/** What of a media item is public, in one language. */
export interface MediaContent {
  kind: 'logo' | 'portrait' | 'picture' | 'document';
  title: string;
  caption: string | null;
  credit: string | null;
  terms: string | null;
  alternativeText: string;
  companySlug: string | null;
  /** The lower, the earlier in lists. */
  position: number;
  file: FrozenFile;
  /** The smallest first. */
  sizes: FrozenFile[];
}

export interface PictureContent {
  file: FrozenFile;
  alternativeText: string;
}

/** How the newsroom calls itself and looks, as it was saved last. */
export interface NewsroomContent {
  name: string;
  description: string | null;
  language: string;
  logo: PictureContent | null;
  darkLogo: PictureContent | null;
  theme: {
    accent: string;
    darkAccent: string;
    textFont: FontFamily;
    interfaceFont: FontFamily;
  };
  headerLinks: { label: string; url: string }[];
  footerLinks: { label: string; url: string }[];
  imprint: string | null;
}

export type FontFamily = 'serif' | 'sans' | 'humanist' | 'slab';
