import type { Messages } from '../messages';
import { alerts } from './alerts';
import { archive } from './archive';
import { calendar } from './calendar';
import { changes } from './changes';
import { common } from './common';
import { company } from './company';
import { contacts } from './contacts';
import { home } from './home';
import { media } from './media';
import { message } from './message';
import { preview } from './preview';
import { release } from './release';
import { search } from './search';
import { withdrawal } from './withdrawal';

export const german: Messages = {
  alerts,
  archive,
  calendar,
  changes,
  common,
  company,
  contacts,
  home,
  media,
  message,
  preview,
  release,
  search,
  withdrawal,
};
