/** Cyrillic and Greek letters that look like Latin ones (Unicode Technical Standard 39, the confusables in use). */
const pairs =
  'аa сc еe оo рp хx уy іi јj ѕs ԁd һh ԛq ԝw АA ВB СC ЕE НH ІI ЈJ КK МM ОO РP ЅS ТT ХX УY ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo';

export const lookalikes: Readonly<Record<string, string>> = Object.fromEntries(
  pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
