/** What only says who asks, or who said so: "the caller wants to know if …", "my doctor told me that I have …". */

const filler = '(?:lol|haha|so|ok|okay|hey|um|well|and|now|also)\\b[\\s,.!]*'
const who =
  '(?:(?:the|a|my|this|our|another|new) ){0,2}(?:i|we|he|she|they|it|caller|customer|client|patient|pt|someone|somebody|person|guy|lady|woman|man|mom|mum|mother|dad|father|wife|husband|son|daughter|kid|friend|boss)'
const asks =
  '(?:(?:just|also|now|really|only) )?(?:wants? to know|wanted to know|(?:would|d) like to (?:know|ask)|asks?|asked|is asking|am asking|wonders?|wondered|(?:is|was|am|are) (?:just )?wondering|needs? to know)'
const report = new RegExp(
  `^\\s*(?:${filler})*${who} ${asks}(?: (?:if|whether|about))?[\\s,:]+(?=\\S)`,
  'i',
)

/** "…, and I would like to understand" before what is asked, within a message. */
const wish =
  /(?:, ?)?\b(?:(?:and|so|but) )?(?<!\bwhat )(?:i|we)(?:['’]d| would| do)? (?:like|need|want|wanted) to (?:ask|know|learn|understand)(?: (?:about|if|whether))? (?=(?:are|can|do|does|how|is|what|when|where|which|who|why|will)\b)/gi
/** The order of words that it has behind "I want to know". */
const embedded = /\bwhat (it|this|that) means\b[.?]*/gi
const professional =
  '(?:(?:my|the|our|his|her|a) )?(?:doctor|doc|dr|physician|gp|provider|specialist|consultant|surgeon|nurse)'
/** "My doctor told me last week that" before what somebody has. */
const told = new RegExp(
  `\\b(?:${professional}|they) (?:(?:has|have|just|recently) )*(?:told|informed)(?: (?:me|us|him|her))?(?: (?:just now|today|yesterday|(?:last|this) \\w+))?(?: that)? (?=(?:i|we|he|she|my|our)\\b)`,
  'gi',
)
/** "I have just been diagnosed with", "I was told I have". */
const diagnosed =
  /\b(i|we|he|she|they)(?:['’](?:ve|m|s|re))?(?: (?:have|has|had|was|were|am|is|are|been|got|just|recently|newly|now))* (?:diagnosed with|told(?: that)? (?:i|we|he|she|they) (?:have|has|had))\b/gi

/** A message without the words that only say who asks, or who found out what somebody has. */
export function withoutReport(message: string): string {
  return message
    .replace(report, '')
    .replace(wish, '. ')
    .replace(embedded, 'what does $1 mean?')
    .replace(told, '')
    .replace(diagnosed, '$1 have')
}
