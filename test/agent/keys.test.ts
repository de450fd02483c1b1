import { describe, expect, test } from 'vitest'
import { commandFor, type Place } from '../../widget/agent/keys.ts'
import { before, type State } from '../../widget/agent/state.ts'
import { itemOf } from '../support/agent-items.ts'

const places = {
  search: { isField: true, isSearch: true },
  searchAtGrey: { isField: true, isSearch: true, canFinish: true },
  list: { isInside: true },
  listButton: { isInside: true, isButton: true },
  select: { isField: true },
  page: {},
} satisfies Record<string, Partial<Place>>

const states = {
  plain: {},
  aloud: { aloud: { item: itemOf(), at: 0, size: 1 } },
  comparing: { isComparing: true },
  off: { hasSingleKeys: false },
} satisfies Record<string, Partial<State>>

const nowhere: Place = {
  isField: false,
  isSearch: false,
  isButton: false,
  isInside: false,
  canFinish: false,
}

function command(
  chord: string,
  place: keyof typeof places,
  state: keyof typeof states = 'plain',
  isComposing = false,
) {
  const keys = chord.split(' ')
  return commandFor(
    {
      key: keys.at(-1)!.replace('Space', ' '),
      ctrlKey: keys.includes('Ctrl'),
      metaKey: keys.includes('Meta'),
      altKey: keys.includes('Alt'),
      isComposing,
    },
    { ...before, ...states[state] },
    { ...nowhere, ...places[place] },
  )
}

describe('in the search field', () => {
  test.each([
    ['ArrowDown', 'to-list'],
    ['Enter', 'open-best'],
    ['Ctrl Enter', 'copy-best'],
    ['Meta Enter', 'copy-best'],
    ['Escape', 'close'],
    ['ArrowRight', undefined],
    ['ArrowUp', undefined],
    ['c', undefined],
    ['1', undefined],
    ['/', undefined],
    ['?', undefined],
    ['Ctrl c', undefined],
    ['Alt ArrowDown', undefined],
  ])('%s: %s', (key, expected) => expect(command(key, 'search')).toBe(expected))

  test('→ takes the grey words over where they stand behind the caret', () => {
    expect(command('ArrowRight', 'searchAtGrey')).toBe('finish')
  })

  test('what an input method composes is its own', () => {
    expect(command('Enter', 'search', 'plain', true)).toBeUndefined()
  })
})

describe('in the list', () => {
  test.each([
    ['ArrowDown', 'down'],
    ['ArrowUp', 'up'],
    ['Enter', 'open'],
    ['Ctrl Enter', 'copy'],
    ['Escape', 'close'],
    ['c', 'copy'],
    ['m', 'copy-markdown'],
    ['r', 'aloud'],
    ['p', 'pin'],
    ['v', 'compare'],
    ['w', 'why'],
    ['o', 'full-page'],
    ['n', 'new-call'],
    ['/', 'field'],
    ['?', 'keys'],
    ['1', 1],
    ['9', 9],
    ['0', undefined],
    ['x', undefined],
    ['Ctrl c', undefined],
    ['Tab', undefined],
  ])('%s: %s', (key, expected) => expect(command(key, 'list')).toBe(expected))

  test('Enter presses a button that has the focus', () => {
    expect(command('Enter', 'listButton')).toBeUndefined()
  })
})

describe('while reading aloud', () => {
  test.each([
    ['Space', 'next-sentence'],
    ['ArrowDown', 'next-sentence'],
    ['ArrowUp', 'last-sentence'],
    ['+', 'larger'],
    ['=', 'larger'],
    ['-', 'smaller'],
    ['c', 'copy'],
    ['n', 'new-call'],
    ['Escape', 'close'],
    ['p', undefined],
    ['1', undefined],
    ['Enter', undefined],
  ])('%s: %s', (key, expected) => expect(command(key, 'list', 'aloud')).toBe(expected))

  test('Space presses a button that has the focus', () => {
    expect(command('Space', 'listButton', 'aloud')).toBeUndefined()
  })
})

test.each([
  ['a', 'copy-a'],
  ['b', 'copy-b'],
  ['p', 'swap'],
  ['c', 'copy'],
  ['Escape', 'close'],
])('while comparing, %s: %s', (key, expected) => {
  expect(command(key, 'list', 'comparing')).toBe(expected)
})

describe('with single keys off', () => {
  test.each(['c', 'p', '1', '/', '?', 'n', 'o'])('%s does nothing', (key) => {
    expect(command(key, 'list', 'off')).toBeUndefined()
  })

  test.each([
    ['ArrowDown', 'down'],
    ['Enter', 'open'],
    ['Ctrl Enter', 'copy'],
    ['Escape', 'close'],
  ])('%s: %s', (key, expected) => expect(command(key, 'list', 'off')).toBe(expected))
})

test.each([
  ['/', 'field'],
  ['?', 'keys'],
  ['Escape', 'close'],
  ['c', undefined],
  ['1', undefined],
  ['ArrowDown', undefined],
  ['Ctrl Enter', undefined],
])('elsewhere on the page, %s: %s', (key, expected) => expect(command(key, 'page')).toBe(expected))

test.each(['c', '1', '/', 'ArrowDown', 'Enter'])('in a filter, %s is the filter’s', (key) => {
  expect(command(key, 'select')).toBeUndefined()
})
