import { answer } from '../../src/core/answer.ts'
import type { Artifact } from '../../src/core/artifact.ts'
import type { Answer, Question, Turn } from '../../src/core/types.ts'

/** Asks one after the other with the engine's own replies as history; the answer is the one to the last. */
export function converseOver(
  artifact: Artifact,
  questions: readonly string[],
  last: Partial<Question> = {},
): Answer {
  const turns: Turn[] = []
  let reply: Answer | undefined
  for (const [i, question] of questions.entries()) {
    reply = answer(artifact, {
      question,
      turns: turns.slice(-6),
      ...(i === questions.length - 1 && last),
    })
    turns.push(reply.turn)
  }
  return reply!
}
