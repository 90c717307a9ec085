/** Who did something, as they were called at that time. */
export interface Person {
  /**
   * Id of the account, which is who somebody is: names and addresses change. Null for what has no
   * account (the newsroom itself, its commands, the holder of a preview link) and in records from
   * before accounts were kept.
   */
  account: number | null;
  /** First and last name; null where there is none. */
  name: string | null;
  /** E-mail address; `system` for the newsroom itself. */
  address: string;
}

/** The newsroom itself, where it acts. */
export const newsroom: Person = { account: null, name: null, address: 'system' };

/** Compared by address only where a record names no account. */
export function isSamePerson(one: Person, other: Person): boolean {
  if (one.account !== null && other.account !== null) return one.account === other.account;
  return one.address.toLowerCase() === other.address.toLowerCase();
}

export function isNewsroom(person: Person): boolean {
  return isSamePerson(person, newsroom);
}

/** The people of both lists, each once, as they were called first. */
export function joinPeople(people: readonly Person[], others: readonly Person[]): Person[] {
  return others.reduce<Person[]>(
    (all, other) => (all.some((one) => isSamePerson(one, other)) ? all : [...all, toPerson(other)]),
    [...people],
  );
}

/** Without what else an actor has. */
export function toPerson({ account, name, address }: Person): Person {
  return { account, name, address };
}
