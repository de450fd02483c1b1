/** Opens the chat on the page that the preview frames; not on a small one, where it would take the focus from there. */
const wideEnough = '(min-width: 481px)'

type Command = readonly string[]

if (matchMedia(wideEnough).matches) {
  // The widget takes up what was said before it came.
  const faq = (...command: Command): void => void faq.q.push(command)
  faq.q = [] as Command[]
  Object.assign(window, { faq })
  faq('open')
}
