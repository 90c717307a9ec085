import { constants, getPriority, setPriority } from 'node:os';
import sharp from 'sharp';
import { doPictureWork } from './do-picture-work';
import type { PictureQuestion } from './picture-work';

/**
 * The process in which pictures are unpacked, one after the other and behind whatever else the
 * machine has to do. It ends with the CMS, and where a picture takes too much work: time on a
 * processor is counted, since that of the clock says more of the machine than of the picture.
 */
const behindTheCms = 5;
/** Microseconds that one picture may have, and milliseconds after which they are counted again. */
const mostWork = 30_000_000;
const step = 250;

setPriority(Math.min(constants.priority.PRIORITY_LOW, getPriority() + behindTheCms));
sharp.concurrency(1);
sharp.cache(false);
process.on('message', (question: PictureQuestion) => {
  const before = process.cpuUsage();
  const counting = setInterval(() => {
    const { user, system } = process.cpuUsage(before);
    if (user + system > mostWork) process.exit(1);
  }, step);
  void doPictureWork(question).then((answer) => {
    clearInterval(counting);
    process.send?.(answer);
  });
});
process.on('disconnect', () => process.exit());
