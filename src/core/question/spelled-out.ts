/** Words as they are typed with two thumbs, or with a caller on the line. Only such as mean nothing else. */
const shortForms: Readonly<Record<string, string>> = {
  wat: 'what',
  wut: 'what',
  wht: 'what',
  hw: 'how',
  abt: 'about',
  lng: 'long',
  u: 'you',
  ur: 'your',
  pls: 'please',
  plz: 'please',
  bcos: 'because',
  cuz: 'because',
  coz: 'because',
  shud: 'should',
  wud: 'would',
  cud: 'could',
  dunno: 'do not know',
  tmrw: 'tomorrow',
  docs: 'doctors',
  doc: 'doctor',
  op: 'operation',
  tx: 'treatment',
  dx: 'diagnosis',
  sx: 'symptoms',
  hx: 'history',
  'f/u': 'follow-up',
  'w/': 'with',
  'w/o': 'without',
}
/** Whole ones: no "u" stands in "f/u". */
const word = new RegExp(`(?<![\\w/])(?:${Object.keys(shortForms).join('|')})(?![\\w/])`, 'g')

/** A message with the short forms of text messages written out. */
export function spelledOut(message: string): string {
  return message.replace(word, (short) => shortForms[short]!)
}
