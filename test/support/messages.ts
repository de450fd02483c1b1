/** Messages that ask about a made-up disease after a story, and the question in each. */
const diseases = ['Marlow', 'Tessin', 'Orban', 'Quillon', 'Ferrant', 'Lobel', 'Hadrin', 'Sorvik']
const stories = [
  'My brother walked home yesterday and talked slowly.',
  'My brother visited us recently and stayed for days.',
  'Yesterday my brother called and asked nobody.',
]
const questions = ['What is the treatment for', 'Is there a treatment of']

export const summedUp = diseases.flatMap((disease, i) =>
  questions.map((question, j) => ({
    message: `${disease} syndrome\n${stories[(i + j) % stories.length]} ${question} ${disease} syndrome today?`,
    question: `What are the treatments for ${disease} syndrome?`,
  })),
)
