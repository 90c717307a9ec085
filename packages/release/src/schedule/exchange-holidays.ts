/** On which days of the week's five an exchange does not trade, or closes early. */
export interface ExchangeCalendar {
  /** Whose word it is. */
  source: string;
  /** The years that are known, the first and the last with them. */
  years: readonly [number, number];
  /** Names by calendar day (ISO 8601). Days on weekends are not among them. */
  closed: Readonly<Record<string, string>>;
  /** Days with an early close. */
  closesEarly: readonly string[];
}

/**
 * NYSE and Nasdaq keep the same days. A holiday on a Saturday is observed on the Friday before, on a
 * Sunday on the Monday after; but not where that Friday ends a year (NYSE Rule 7.2), so New Year's
 * Day of 2028 is not observed at all.
 */
export const newYorkCalendar: ExchangeCalendar = {
  source:
    'NYSE Group Announces 2026, 2027 and 2028 Holiday and Early Closings Calendar (December 23, 2025) and 2025, 2026 and 2027 (November 8, 2024); NYSE Rule 7.2',
  years: [2025, 2028],
  closed: {
    '2025-01-01': 'New Year’s Day',
    '2025-01-09': 'National Day of Mourning for President Carter',
    '2025-01-20': 'Martin Luther King, Jr. Day',
    '2025-02-17': 'Washington’s Birthday',
    '2025-04-18': 'Good Friday',
    '2025-05-26': 'Memorial Day',
    '2025-06-19': 'Juneteenth',
    '2025-07-04': 'Independence Day',
    '2025-09-01': 'Labor Day',
    '2025-11-27': 'Thanksgiving Day',
    '2025-12-25': 'Christmas Day',
    '2026-01-01': 'New Year’s Day',
    '2026-01-19': 'Martin Luther King, Jr. Day',
    '2026-02-16': 'Washington’s Birthday',
    '2026-04-03': 'Good Friday',
    '2026-05-25': 'Memorial Day',
    '2026-06-19': 'Juneteenth',
    '2026-07-03': 'Independence Day',
    '2026-09-07': 'Labor Day',
    '2026-11-26': 'Thanksgiving Day',
    '2026-12-25': 'Christmas Day',
    '2027-01-01': 'New Year’s Day',
    '2027-01-18': 'Martin Luther King, Jr. Day',
    '2027-02-15': 'Washington’s Birthday',
    '2027-03-26': 'Good Friday',
    '2027-05-31': 'Memorial Day',
    '2027-06-18': 'Juneteenth',
    '2027-07-05': 'Independence Day',
    '2027-09-06': 'Labor Day',
    '2027-11-25': 'Thanksgiving Day',
    '2027-12-24': 'Christmas Day',
    '2028-01-17': 'Martin Luther King, Jr. Day',
    '2028-02-21': 'Washington’s Birthday',
    '2028-04-14': 'Good Friday',
    '2028-05-29': 'Memorial Day',
    '2028-06-19': 'Juneteenth',
    '2028-07-04': 'Independence Day',
    '2028-09-04': 'Labor Day',
    '2028-11-23': 'Thanksgiving Day',
    '2028-12-25': 'Christmas Day',
  },
  closesEarly: [
    ...['2025-07-03', '2025-11-28', '2025-12-24'],
    ...['2026-11-27', '2026-12-24'],
    '2027-11-26',
    ...['2028-07-03', '2028-11-24'],
  ],
};

/** Whit Monday and the Day of German Unity are trading days. */
export const frankfurtCalendar: ExchangeCalendar = {
  source: 'Deutsche Börse Cash Market, trading calendar of Xetra and Börse Frankfurt 2024 to 2029',
  years: [2025, 2028],
  closed: {
    '2025-01-01': 'New Year’s Day',
    '2025-04-18': 'Good Friday',
    '2025-04-21': 'Easter Monday',
    '2025-05-01': 'Labour Day',
    '2025-12-24': 'Christmas Eve',
    '2025-12-25': 'Christmas Day',
    '2025-12-26': 'Boxing Day',
    '2025-12-31': 'New Year’s Eve',
    '2026-01-01': 'New Year’s Day',
    '2026-04-03': 'Good Friday',
    '2026-04-06': 'Easter Monday',
    '2026-05-01': 'Labour Day',
    '2026-12-24': 'Christmas Eve',
    '2026-12-25': 'Christmas Day',
    '2026-12-31': 'New Year’s Eve',
    '2027-01-01': 'New Year’s Day',
    '2027-03-26': 'Good Friday',
    '2027-03-29': 'Easter Monday',
    '2027-12-24': 'Christmas Eve',
    '2027-12-31': 'New Year’s Eve',
    '2028-04-14': 'Good Friday',
    '2028-04-17': 'Easter Monday',
    '2028-05-01': 'Labour Day',
    '2028-12-25': 'Christmas Day',
    '2028-12-26': 'Boxing Day',
  },
  // The last trading day of a year is shorter; by how much is announced for each year.
  closesEarly: [],
};

/** The exchange keeps the bank holidays of England and Wales; a day on a weekend has a substitute. */
export const londonCalendar: ExchangeCalendar = {
  source:
    'London Stock Exchange, business days; bank holidays of England and Wales (Banking and Financial Dealings Act 1971)',
  years: [2025, 2027],
  closed: {
    '2025-01-01': 'New Year’s Day',
    '2025-04-18': 'Good Friday',
    '2025-04-21': 'Easter Monday',
    '2025-05-05': 'Early May bank holiday',
    '2025-05-26': 'Spring bank holiday',
    '2025-08-25': 'Summer bank holiday',
    '2025-12-25': 'Christmas Day',
    '2025-12-26': 'Boxing Day',
    '2026-01-01': 'New Year’s Day',
    '2026-04-03': 'Good Friday',
    '2026-04-06': 'Easter Monday',
    '2026-05-04': 'Early May bank holiday',
    '2026-05-25': 'Spring bank holiday',
    '2026-08-31': 'Summer bank holiday',
    '2026-12-25': 'Christmas Day',
    '2026-12-28': 'Boxing Day',
    '2027-01-01': 'New Year’s Day',
    '2027-03-26': 'Good Friday',
    '2027-03-29': 'Easter Monday',
    '2027-05-03': 'Early May bank holiday',
    '2027-05-31': 'Spring bank holiday',
    '2027-08-30': 'Summer bank holiday',
    '2027-12-27': 'Christmas Day',
    '2027-12-28': 'Boxing Day',
  },
  // The last business day before Christmas Day, and that before New Year's Day.
  closesEarly: [
    ...['2025-12-24', '2025-12-31'],
    ...['2026-12-24', '2026-12-31'],
    ...['2027-12-24', '2027-12-31'],
  ],
};
