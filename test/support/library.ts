/** Pages of a library, `count` of them, six records each: more than a build asks. Made up, medically empty. */
export function library(count: number): Record<string, string> {
  const records = Array.from({ length: count }, (_, i) => {
    const title = `${nameOf(i)} disease`
    return pairs(title).map(([question, answer], j) => ({
      id: `${i}-${j}`,
      title,
      question,
      answer,
    }))
  })
  return {
    'library.jsonl': records
      .flat()
      .map((it) => JSON.stringify(it))
      .join('\n'),
  }
}

/** The last one is never answered: its list is lost. */
const pairs = (title: string): [question: string, answer: string][] => [
  [`What is (are) ${title} ?`, `${title} is a disorder of the joints.`],
  [`What are the symptoms of ${title} ?`, 'Most people have a stiff back in the morning.'],
  [`What causes ${title} ?`, 'A draught of cold air brings it about.'],
  [`How to diagnose ${title} ?`, 'A doctor looks at the hands.'],
  [`What are the treatments for ${title} ?`, 'Rest and warm tea help most people.'],
  [`How to prevent ${title} ?`, 'Steps that prevent it include:'],
]

const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'ri', 'to', 'vu']

/** Three syllables and an ending: a word of its own for each number below 1,000. */
function nameOf(i: number): string {
  const [first, second, third] = [i % 10, Math.floor(i / 10) % 10, Math.floor(i / 100)]
  const name = [first, second, third].map((it) => syllables[it]).join('')
  return `${name[0]!.toUpperCase()}${name.slice(1)}nk`
}
