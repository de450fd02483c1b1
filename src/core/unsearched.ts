/** What is said without a search: to small talk, and to a question in another language. */
import { stemWord } from './text/analyzer.ts'
import { type Artifact, findPassage } from './artifact.ts'
import { isForeign } from './text/language.ts'
import type { Messages } from './messages/messages.ts'
import { type QuestionType, questionType } from './question/question-type.ts'
import type { Said } from './say.ts'
import { type SmallTalk, smallTalk } from './small-talk/small-talk.ts'
import { opening } from './suggest.ts'
import type { Question, Suggestion } from './types.ts'

const maxOffered = 3

/** The reply to small talk; undefined of any other message. */
export function toSmallTalk(
  artifact: Artifact,
  { question: message }: Question,
  messages: Messages,
): Said | undefined {
  const kind = smallTalk(message, isKnownTo(artifact))
  if (!kind) return undefined
  const contacts = kind === 'person' ? artifact.site.contacts : undefined
  return {
    kind: 'small-talk',
    text: contacts ? messages.contacts : messages['small-talk'][kind],
    citations: [],
    ...(contacts && { contacts }),
    suggestions: offered(artifact, kind),
  }
}

/** The reply to a question in a language that the sources are not written in; undefined of any other. */
export function toForeign(
  artifact: Artifact,
  { question }: Question,
  messages: Messages,
): Said | undefined {
  if (!isForeign(question, artifact.languages, isKnownTo(artifact))) return undefined
  return {
    kind: 'no-answer',
    text: messages.language(artifact.languages),
    citations: [],
    ...(artifact.site.contacts && { contacts: artifact.site.contacts }),
    suggestions: opening(artifact, maxOffered),
    reason: 'language',
  }
}

function isKnownTo({ retriever }: Artifact) {
  return (word: string) => retriever.documentFrequency(stemWord(word)) > 0
}

/** Who has just come is shown where to begin; who has what they wanted is not asked for more. */
function offered(artifact: Artifact, kind: SmallTalk): Suggestion[] {
  switch (kind) {
    case 'greeting':
    case 'how-are-you':
    case 'laughter':
      return opening(artifact, maxOffered)
    case 'identity':
    case 'capability':
      return aboutUs(artifact)
    case 'person':
      return aboutUs(artifact, 'contact')
    case 'thanks':
    case 'goodbye':
    case 'acknowledgement':
    case 'praise':
    case 'complaint':
    case 'apology':
      return []
  }
}

/**
 * What the sources say about the assistant and who runs it, questions of a type first; where they say nothing, what they
 * are about.
 */
function aboutUs(artifact: Artifact, first?: QuestionType): Suggestion[] {
  const about = artifact.suggestions.filter(
    ({ passageId }) => findPassage(artifact, passageId)!.document.about,
  )
  if (about.length === 0) return opening(artifact, maxOffered)
  const rank = ({ question }: Suggestion) => Number(questionType(question).type !== first)
  return about.toSorted((a, b) => rank(a) - rank(b)).slice(0, maxOffered)
}
