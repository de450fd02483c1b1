/** Light or dark: as the system says, until an agent says otherwise. */
const key = 'verbatim-look'

export function watchLook(button: HTMLElement): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const chosen = () => localStorage.getItem(key)
  const isDark = () => (chosen() ?? (dark.matches ? 'dark' : 'light')) === 'dark'
  const show = () => {
    const look = chosen()
    if (look) document.documentElement.dataset['theme'] = look
    button.ariaPressed = String(isDark())
  }
  button.addEventListener('click', () => {
    localStorage.setItem(key, isDark() ? 'light' : 'dark')
    show()
  })
  dark.addEventListener('change', show)
  show()
}
