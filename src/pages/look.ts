/** How the chat looks on a page: what its attributes and custom properties say. Runs in the worker and on the page. */
import type { Partner, Theme } from '../api/partner.ts'

export interface Look {
  /** `auto` is as the visitor's system has it. */
  readonly theme: 'auto' | 'light' | 'dark'
  readonly position: 'end' | 'start'
  readonly mode: 'float' | 'inline'
  /** BCP 47; empty where it follows the page. */
  readonly lang: string
  /** `#0a5c68`; empty where it is the widget's own. */
  readonly accent: string
  /** Pixels. */
  readonly radius: number
  /** Pixels. */
  readonly size: number
}

/** As it comes. */
export const plainLook: Look = {
  theme: 'auto',
  position: 'end',
  mode: 'float',
  lang: '',
  accent: '',
  radius: 16,
  size: 16,
}

/** What a partner's record says, before anything is chosen on top of it. */
export function lookOf({ theme }: Partner): Look {
  const { scheme = 'auto' as const, ...rest } = theme ?? ({} as Theme)
  return { ...plainLook, theme: scheme, ...rest }
}

/** A look with what an address asks for; what that does not know of is left as it is. */
export function withQuery(look: Look, query: (name: string) => string | null | undefined): Look {
  const oneOf = <T extends string>(name: string, known: readonly T[]): T | undefined =>
    known.find((it) => it === query(name))
  const matching = (name: string, pattern: RegExp) => {
    const asked = query(name)
    return typeof asked === 'string' && pattern.test(asked) ? asked : undefined
  }
  const pixels = (name: string, least: number, most: number) => {
    const asked = Number(matching(name, /^\d{1,2}$/) ?? Number.NaN)
    return asked >= least && asked <= most ? asked : undefined
  }
  const hex = matching('accent', /^(?:[\da-f]{6})?$/i)
  return {
    theme: oneOf('theme', ['auto', 'light', 'dark']) ?? look.theme,
    position: oneOf('position', ['end', 'start']) ?? look.position,
    mode: oneOf('mode', ['float', 'inline']) ?? look.mode,
    lang: matching('lang', /^(?:[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3})?$/i) ?? look.lang,
    accent: hex === undefined ? look.accent : hex && `#${hex.toLowerCase()}`,
    radius: pixels('radius', 0, 40) ?? look.radius,
    size: pixels('size', 12, 28) ?? look.size,
  }
}

/** The query that `withQuery` reads back. */
export function queryOf(look: Look): URLSearchParams {
  return new URLSearchParams(
    Object.entries(look).map(([name, value]) => [name, String(value).replace('#', '')]),
  )
}

/** Names and values of what differs from the widget as it comes. */
export function attributesOf({ theme, position, lang }: Look): [name: string, value: string][] {
  const attributes: [string, string][] = [
    ['theme', theme === 'auto' ? '' : theme],
    ['position', position === 'end' ? '' : position],
    ['lang', lang],
  ]
  return attributes.filter(([, value]) => value !== '')
}

export function propertiesOf({ accent, radius, size }: Look): [name: string, value: string][] {
  const properties: [string, string][] = [
    ['--faq-accent', accent],
    ['--faq-radius', radius === plainLook.radius ? '' : `${radius}px`],
    ['--faq-size', size === plainLook.size ? '' : `${size}px`],
  ]
  return properties.filter(([, value]) => value !== '')
}

/** The style sheet of a look; empty where nothing differs. */
export function styleSheetOf(look: Look): string {
  const lines = propertiesOf(look).map(([name, value]) => `  ${name}: ${value};\n`)
  return lines.length > 0 ? `faq-widget {\n${lines.join('')}}\n` : ''
}

/** Contrast of a colour with white, 1 to 21, as WCAG 2.2 counts it. */
export function contrastOnWhite(accent: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(accent.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * r! + 0.7152 * g! + 0.0722 * b! + 0.05)
}
