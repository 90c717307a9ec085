const marks = [
  /^(?:#\s?){2,12}$/,
  /^[-–—=*~+\s]{0,8}(?:ends?|fin|ende)[-–—=*~+.\s]{0,8}$/i,
  /^[-–—\s]{1,4}30[-–—\s]{1,4}$/,
  /^(?:\*\s?){3,12}$/,
  /^\+{3,20}$/,
  /^end of (?:inside information|ad[- ]hoc(?: announcement| release)?|(?:the )?(?:media|press|news) release)\.?$/i,
  /^[-–—\s]{0,4}end of (?:the )?(?:release|announcement)[-–—.\s]{0,4}$/i,
];

/** Whether a line says that the release ends here, as `# # #`, `-Ends-` and `-30-` do. */
export function isEndMark(line: string): boolean {
  return line.length <= 60 && marks.some((mark) => mark.test(line));
}
