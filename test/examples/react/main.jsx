import { StrictMode, useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'

function Help({ question }) {
  const chat = useRef(null)
  const [answers, setAnswers] = useState(0)

  useEffect(() => {
    const element = chat.current
    const count = () => setAnswers((before) => before + 1)
    element.addEventListener('faq:answer', count)
    return () => element.removeEventListener('faq:answer', count)
  }, [])

  return (
    <section>
      <button type="button" onClick={() => chat.current.faq?.('ask', question)}>
        {question}
      </button>
      <p>Answers so far: {answers}</p>
      <faq-widget ref={chat} id="help" mode="inline" partner="YOUR-KEY" />
    </section>
  )
}

createRoot(document.querySelector('#root')).render(
  <StrictMode>
    <h1>Gout</h1>
    <Help question="How is gout treated?" />
  </StrictMode>,
)
