/** An application that changes pages by itself: each one replaces all that stands in the body, the chat with it. */

const pages = {
  '/': { title: 'Gout', text: 'Gout comes in attacks.' },
  '/asthma': { title: 'Asthma', text: 'Asthma is a disease of the airways.' },
}

addEventListener('popstate', show)
addEventListener('click', (event) => {
  const link = event.target.closest('a[data-page]')
  if (!link) return
  event.preventDefault()
  history.pushState(undefined, '', link.href)
  show()
})
show()

function show() {
  const { title, text } = pages[location.pathname] ?? pages['/']
  const heading = document.createElement('h1')
  heading.textContent = title
  heading.tabIndex = -1
  const paragraph = document.createElement('p')
  paragraph.textContent = text
  const links = Object.entries(pages).map(([path, { title: name }]) => {
    const link = document.createElement('a')
    link.href = path
    link.dataset.page = ''
    link.textContent = name
    return link
  })
  document.body.replaceChildren(...links, heading, paragraph)
  document.title = title
  heading.focus()
}
