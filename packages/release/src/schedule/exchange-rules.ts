import {
  frankfurtCalendar,
  londonCalendar,
  newYorkCalendar,
  type ExchangeCalendar,
} from './exchange-holidays';

/** That an exchange wants to hear of material news before the public does. */
export interface NoticeRule {
  /** Whom to tell and how, as the middle of a sentence. */
  instruction: string;
  /** Times of day between which news is released, both with them. */
  from: string;
  to: string;
  /** How long before the release the exchange has to know. */
  minutes: number;
  /** For news at any other time: the time of the (next) trading day before which it has to know. */
  otherwiseBefore: string | null;
  source: string;
}

/** What an exchange asks for around its close, while its closing price is being made. */
export interface CloseRule {
  /** From so many minutes before the close on, orders for the closing auction are bound. */
  auctionMinutes: number;
  auctionSource: string;
  /** No material news so many minutes after the close; null where nothing is said. */
  silence: { minutes: number; askedMinutes: number; source: string } | null;
}

/** What is kept of an exchange. Times are those of its own clocks: `09:30`. */
export interface ExchangeRule {
  /** ISO 10383: the operating market and its segments. */
  mics: readonly string[];
  /** The part of an advice's id that names the exchange. */
  id: string;
  name: string;
  timeZone: string;
  /** How its people call their time, for example `ET`. */
  clock: string;
  opens: string;
  closes: string;
  closesEarly: string;
  hoursSource: string;
  notice: NoticeRule | null;
  close: CloseRule | null;
  calendar: ExchangeCalendar;
}

const newYork = {
  timeZone: 'America/New_York',
  clock: 'ET',
  opens: '09:30',
  closes: '16:00',
  closesEarly: '13:00',
  calendar: newYorkCalendar,
};

const frankfurt = {
  timeZone: 'Europe/Berlin',
  clock: 'Frankfurt time',
  hoursSource: 'Deutsche Börse Cash Market, trading hours of Xetra and Börse Frankfurt',
  notice: null,
  close: null,
  calendar: frankfurtCalendar,
};

export const exchangeRules: readonly ExchangeRule[] = [
  {
    ...newYork,
    mics: ['XNYS'],
    id: 'nyse',
    name: 'NYSE',
    hoursSource: 'NYSE Rule 7.34 (core trading session) and 7.2 (early closes)',
    notice: {
      instruction: 'call NYSE Market Watch and send it the text',
      from: '07:00',
      to: '16:00',
      minutes: 10,
      otherwiseBefore: null,
      source: 'NYSE Listed Company Manual 202.05 and 202.06(B)',
    },
    close: {
      auctionMinutes: 10,
      auctionSource: 'NYSE Rule 7.35 (closing auction imbalance freeze time)',
      silence: {
        minutes: 5,
        askedMinutes: 15,
        source: 'NYSE Listed Company Manual 202.06, as amended on December 4, 2017',
      },
    },
  },
  {
    ...newYork,
    mics: ['XNAS', 'XNGS', 'XNMS', 'XNCM'],
    id: 'nasdaq',
    name: 'Nasdaq',
    hoursSource: 'Nasdaq Trader, trading hours and holiday schedule',
    notice: {
      instruction: 'tell Nasdaq MarketWatch through its electronic disclosure system',
      from: '07:00',
      to: '20:00',
      minutes: 10,
      otherwiseBefore: '06:50',
      source: 'Nasdaq Listing Rule 5250(b)(1) and IM-5250-1',
    },
    close: {
      auctionMinutes: 10,
      auctionSource: 'Nasdaq Equity 4, Rule 4754 (closing cross)',
      silence: null,
    },
  },
  {
    ...frankfurt,
    mics: ['XETR'],
    id: 'xetra',
    name: 'Xetra',
    opens: '09:00',
    closes: '17:30',
    closesEarly: '17:30',
  },
  {
    ...frankfurt,
    mics: ['XFRA'],
    id: 'frankfurt',
    name: 'Börse Frankfurt',
    opens: '08:00',
    closes: '22:00',
    closesEarly: '22:00',
  },
  {
    mics: ['XLON'],
    id: 'london',
    name: 'London Stock Exchange',
    timeZone: 'Europe/London',
    clock: 'London time',
    opens: '08:00',
    closes: '16:30',
    closesEarly: '12:30',
    hoursSource: 'London Stock Exchange, business days and trading hours',
    notice: null,
    close: null,
    calendar: londonCalendar,
  },
];

/** The rules of an exchange by its MIC; null where none are kept. */
export function findExchangeRule(mic: string): ExchangeRule | null {
  return exchangeRules.find(({ mics }) => mics.includes(mic)) ?? null;
}
