/** Countries as datelines name them; in lower case and without full stops. */
const names = [
  'st vincent and the grenadines|saint vincent and the grenadines|trinidad and tobago',
  'antigua and barbuda|st kitts and nevis|saint kitts and nevis|bosnia and herzegovina',
  'seychelles|turks and caicos islands',
  'andorra|argentina|armenia|australia|austria|azerbaijan|bahamas|the bahamas|bahrain|bangladesh',
  'barbados|belgium|belgique|bermuda|bolivia|botswana|brazil|brasil|british virgin islands|bulgaria',
  'cambodia|canada|cayman islands|chile|china|pr china|prc|colombia|costa rica|croatia|cyprus',
  'czech republic|czechia|denmark|danmark|dominican republic|ecuador|egypt|england|estonia|ethiopia',
  'faroe islands|finland|france|germany|deutschland|ghana|gibraltar|greece|greenland|guatemala',
  'guernsey|guyana|hong kong|hong kong sar|hungary|iceland|india|indonesia|iraq|ireland|isle of man',
  'israel|italy|italia|ivory coast|jamaica|japan|jersey|jordan|kazakhstan|kenya|korea|south korea',
  'republic of korea|kuwait|latvia|lebanon|liechtenstein|lithuania|luxembourg|macau|malaysia|malta',
  'marshall islands|mauritius|mexico|méxico|monaco|mongolia|morocco|mozambique|namibia|netherlands',
  'the netherlands|new zealand|nigeria|northern ireland|norway|norge|oman|pakistan|panama|paraguay',
  'peru|philippines|the philippines|poland|portugal|qatar|romania|russia|rwanda|saudi arabia|ksa',
  'scotland|senegal|serbia|singapore|slovakia|slovenia|south africa|spain|españa|sri lanka|sweden',
  'sverige|switzerland|schweiz|suisse|taiwan|tanzania|thailand|tunisia|türkiye|turkey|uae|uganda',
  'ukraine|united arab emirates|united kingdom|united states|united states of america|uk|us|usa',
  'uruguay|uzbekistan|venezuela|vietnam|virgin islands|wales|zambia|zimbabwe',
];

const countries = new Set(names.flatMap((line) => line.split('|')));

/** Whether a part of a dateline names a country. */
export function isCountry(name: string): boolean {
  return countries.has(name.toLowerCase().replaceAll('.', '').replace(/\s+/g, ' ').trim());
}
