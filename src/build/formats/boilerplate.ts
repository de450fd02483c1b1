/** Lines that a site prints around its text. They stay in the canonical text; they are never indexed or quoted. */

/** Each speaks of the site and not of the subject. */
const patterns: readonly RegExp[] = [
  /\badvertis(?:ing|ements?|e) (?:on|policy|with)\b/i,
  /^advertisements?$/i,
  /\b(?:we|site) (?:do|does) not endorse\b/i,
  /\beditorial (?:process|policy|guidelines|standards)\b/i,
  /\b(?:cookie|privacy) (?:policy|notice|settings|preferences)\b/i,
  /\bterms (?:of|and) (?:use|service|conditions)\b/i,
  /\ball rights reserved\b/i,
  /^(?:©|\(c\)|copyright\b)/i,
  /\b(?:subscribe to|sign up for) (?:our|the) (?:e-?mails?|newsletters?)\b/i,
  /^(?:share|print|e-?mail|tweet|follow us|back to top|skip to (?:main )?content|read more|learn more|show more|home|menu)$/i,
  /^(?:share|follow us) (?:this|on)\b/i,
]

/** A phone number or a date is a fact about the source, whatever stands around it. */
const fact =
  /\b\d{3}[-. )]+\d{3}[-. ]\d{3,4}\b|\b\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}\b|\b(?:19|20)\d\d\b/

/** Whether a block of scraped text is the site's own chatter. */
export function isBoilerplate(block: string): boolean {
  return block.length <= 400 && !fact.test(block) && patterns.some((pattern) => pattern.test(block))
}

/** Whether it holds a phone number or a date. */
export function holdsFact(block: string): boolean {
  return fact.test(block)
}
