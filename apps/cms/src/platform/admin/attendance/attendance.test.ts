import { createAttendance } from './attendance';

function open() {
  const page = {
    isHidden: false,
    now: 0,
    onSign: () => undefined as void,
    onEnd: () => undefined as void,
  };
  const attendance = createAttendance({
    isHidden: () => page.isHidden,
    now: () => page.now,
    listen: (onSign) => (page.onSign = onSign),
    wait: (onEnd) => {
      page.onEnd = onEnd;
      return () => undefined;
    },
  });
  return { page, attendance };
}

const minute = 60_000;

test('a page that nobody touched for five minutes is not attended, until it is touched again', () => {
  const { page, attendance } = open();
  page.now = 4 * minute;
  expect(attendance.isAttended()).toBe(true);
  page.now = 5 * minute;
  expect(attendance.isAttended()).toBe(false);
  page.onSign();
  expect(attendance.isAttended()).toBe(true);
});

test('a hidden page is not attended; being shown is a sign of somebody', () => {
  const { page, attendance } = open();
  page.now = 10 * minute;
  page.isHidden = true;
  page.onSign();
  expect(attendance.isAttended()).toBe(false);
  page.isHidden = false;
  page.onSign();
  expect(attendance.isAttended()).toBe(true);
});

test('who asked hears of each sign, and of the end of a pause, and of nothing once they stopped', () => {
  const { page, attendance } = open();
  let heard = 0;
  const stop = attendance.subscribe(() => (heard += 1));
  page.onSign();
  page.onEnd();
  expect(heard).toBe(2);
  stop();
  page.onSign();
  expect(heard).toBe(2);
});
