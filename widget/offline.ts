/** The engine in the visitor's browser: it answers as the server does, also without a network. */
import type { AnswerResponse, AskRequest, SiteResponse } from '../src/api/schema.ts'
import { answer } from '../src/core/answer.ts'
import { type Artifact, loadArtifact } from '../src/core/artifact.ts'

/** The answer that the server would give; undefined where it would refuse, and must be heard. */
export type Engine = (request: AskRequest) => AnswerResponse | undefined

/** Said beside an answer that was given without a network, by primary subtag. */
const notices: Readonly<Record<string, (version: string) => string>> = {
  en: (version) =>
    `You are offline. Answered in your browser, from version ${version} of the text.`,
  es: (version) => `Sin conexión. Respondido en su navegador con la versión ${version} del texto.`,
  ar: (version) => `أنت غير متصل. أُجيب في متصفحك من الإصدار ${version} من النص.`,
  de: (version) =>
    `Sie sind offline. Beantwortet in Ihrem Browser, aus Fassung ${version} des Textes.`,
  fr: (version) =>
    `Vous êtes hors ligne. Réponse donnée dans votre navigateur, version ${version} du texte.`,
}

/** Loads what the server at `api` answers from. Rejects where a file does not come. */
export async function load(api: string, { inBrowser }: SiteResponse): Promise<Engine> {
  const { collections, ...site } = inBrowser!
  const read = async (file: string): Promise<unknown> => {
    const response = await fetch(`${api}/artifacts/public/${file}`, { credentials: 'omit' })
    if (!response.ok) throw new Error(`${file}: ${response.status}`)
    return response.json()
  }
  const artifact: Artifact = { ...(await loadArtifact(read)), site }
  return ({ question, turns, carry, urgent, locale, collection }) => {
    const isRefused =
      !question.isWellFormed() ||
      (collection !== undefined && collections && !collections.includes(collection))
    if (isRefused) return undefined
    const asked = collection === undefined ? collections : [collection]
    const reply = answer(artifact, { question, turns, carry, urgent, locale, collections: asked })
    return navigator.onLine ? reply : { ...reply, notice: noticeOf(reply, locale) }
  }
}

function noticeOf({ notice, version }: AnswerResponse, locale = 'en'): string {
  const say = notices[locale.toLowerCase().split('-', 1)[0]!] ?? notices['en']!
  return [say(version), notice].filter(Boolean).join(' ')
}
