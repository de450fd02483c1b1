/** Who passes a question on says so first: "the caller wants to know if it shows on an X-ray". */

const filler = '(?:lol|haha|so|ok|okay|hey|um|well|and|now|also)\\b[\\s,.!]*'
const who =
  '(?:(?:the|a|my|this|our|another|new) ){0,2}(?:i|we|he|she|they|it|caller|customer|client|patient|someone|somebody|person|guy|lady|woman|man|mom|mum|mother|dad|father|wife|husband|son|daughter|kid|friend|boss)'
const asks =
  '(?:(?:just|also|now|really|only) )?(?:wants? to know|wanted to know|(?:would|d) like to (?:know|ask)|asks?|asked|is asking|am asking|wonders?|wondered|(?:is|was|am|are) (?:just )?wondering|needs? to know)'
const report = new RegExp(
  `^\\s*(?:${filler})*${who} ${asks}(?: (?:if|whether|about))?[\\s,:]+(?=\\S)`,
  'i',
)

/** A message without the words that only say who asks. */
export function withoutReport(message: string): string {
  return message.replace(report, '')
}
