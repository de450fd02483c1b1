/** Records as a disease library has them: every question names its title. Made up, medically empty. */
const pairs: readonly (readonly [title: string, question: string, answer: string])[] = [
  ['Marlow syndrome', 'What is Marlow syndrome?', 'Marlow syndrome is a disorder of the joints.'],
  [
    'Marlow syndrome',
    'What are the treatments for Marlow syndrome?',
    'Rest and physical therapy help most people.',
  ],
  [
    'Marlow syndrome',
    'Is Marlow syndrome inherited?',
    'The condition is inherited from one parent.',
  ],
  ['Tessin syndrome', 'What is Tessin syndrome?', 'Tessin syndrome is a disorder of the skin.'],
  ['Tessin syndrome', 'What are the treatments for Tessin syndrome?', 'Creams keep the skin soft.'],
  ['Tessin syndrome', 'Is Tessin syndrome inherited?', 'It is not passed on in families.'],
  [
    'Orban ataxia type 1',
    'What are the treatments for Orban ataxia type 1?',
    'Braces support the legs.',
  ],
  [
    'Orban ataxia type 2',
    'What are the treatments for Orban ataxia type 2?',
    'Training improves balance.',
  ],
]

/** The records as a corpus file. */
export const diseases = {
  'diseases.jsonl': pairs
    .map(([title, question, answer], i) => JSON.stringify({ id: `d${i}`, title, question, answer }))
    .join('\n'),
}
