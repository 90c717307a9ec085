/** Reads iCalendar and vCard by a reader that did not write them; it has ES modules alone. */
async function loadReader() {
  return (await import('ical.js')).default;
}

export async function readEvents(calendar: string) {
  const reader = await loadReader();
  const component = new reader.Component(reader.parse(calendar));
  return component.getAllSubcomponents('vevent').map((event) => new reader.Event(event));
}

/** The first value of each property of a card. */
export async function readCard(card: string): Promise<Record<string, string>> {
  const reader = await loadReader();
  const component = new reader.Component(reader.parse(card));
  return Object.fromEntries(
    component.getAllProperties().map((one) => [one.name, String(one.getFirstValue())]),
  );
}

/** The parts of the name on a card: family, given and additional names, prefixes, suffixes. */
export async function readName(card: string): Promise<unknown> {
  const reader = await loadReader();
  return new reader.Component(reader.parse(card)).getFirstPropertyValue('n');
}
