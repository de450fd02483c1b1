/** The kinds of fields that an operator's files have. The message of each says what was expected. */
import { z } from 'zod'
import { webUrl } from './formats/metadata.ts'

/** One line of text. */
export const words = (maxLength: number) =>
  z
    .string('expected a text')
    .trim()
    .min(1, 'expected some words')
    .max(maxLength, `expected at most ${maxLength} characters`)
    .regex(/^\P{Cc}*$/u, 'expected one line')
    .refine((text) => text.isWellFormed(), 'expected whole characters, not half a one')

/** As people write numbers: what stands between the digits is not dialled. */
const phone = (minDigits: number) => {
  const expected = `expected a phone number: ${minDigits} digits or more, + before the first, spaces, -, . and ( ) between them`
  const pattern = new RegExp(`^[ (]*\\+?[ ().-]*(?:\\d[ ().-]*){${minDigits},20}$`)
  return z.string(expected).trim().max(40, expected).regex(pattern, expected)
}

const contact = (number: z.ZodType<string>) =>
  z
    .object(
      {
        label: words(100),
        phone: z.exactOptional(number),
        sms: z.exactOptional(number),
        url: z.exactOptional(webUrl),
        hours: z.exactOptional(words(100)),
      },
      'expected a contact in { }',
    )
    .refine((it) => it.phone ?? it.sms ?? it.url ?? it.hours, 'expected a way to reach someone')

export const operatorContact = contact(phone(3))
/** "15" is one. */
export const emergencyContact = contact(phone(2))

export const listOf = <T extends z.ZodType>(type: T, maxLength: number) =>
  z
    .array(type, 'expected a list in [ ]')
    .min(1, 'expected at least one')
    .max(maxLength, `expected at most ${maxLength}`)

const wordExpected = 'expected words of at most 60 characters as names'

/** How words are said, by word. */
export const pronunciations = z
  .record(z.string().regex(/^[\p{L}\p{N}](?:[^\p{Cc}]{0,58}\S)?$/u, wordExpected), words(60), {
    error: (issue) =>
      issue.code === 'invalid_key' ? wordExpected : 'expected words and how they are said in { }',
  })
  .refine((it) => Object.keys(it).length > 0, 'expected at least one')
  .refine((it) => Object.keys(it).length <= 200, 'expected at most 200')

const localeExpected = 'expected a language tag like en-US'

/** BCP 47, in its canonical form: `en-us` is read as `en-US`. */
export const localeTag = z
  .string(localeExpected)
  .max(35, localeExpected)
  .refine((tag) => canonicalLocale(tag) !== undefined, localeExpected)
  .transform((tag) => canonicalLocale(tag)!)

/** Undefined for what is no language tag. */
function canonicalLocale(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined // a RangeError: it is none
  }
}
