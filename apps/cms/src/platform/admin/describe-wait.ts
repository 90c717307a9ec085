const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** How long it is until an instant, by the second in its last hour: `in 4 min 05 s`, then `now`. */
export function describeWait(milliseconds: number): string {
  if (milliseconds <= 0) return 'now';
  // Rounded up, so that it never says "now" too early.
  const left = Math.ceil(milliseconds / second) * second;
  if (left >= day) return `in ${Math.floor(left / day)} d ${Math.floor((left % day) / hour)} h`;
  if (left >= hour) return `in ${Math.floor(left / hour)} h ${toTwo((left % hour) / minute)} min`;
  if (left >= minute) {
    return `in ${Math.floor(left / minute)} min ${toTwo((left % minute) / second)} s`;
  }
  return `in ${left / second} s`;
}

function toTwo(value: number): string {
  return String(Math.floor(value)).padStart(2, '0');
}
