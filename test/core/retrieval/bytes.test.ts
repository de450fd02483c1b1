import { expect, test } from 'vitest'
import { fromBase64, NumberReader } from '../../../src/core/retrieval/bytes.ts'

test.each([
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
])('reads base64: "%s", a test vector of RFC 4648', (text, base64) => {
  expect(String.fromCharCode(...fromBase64(base64))).toBe(text)
})

test('reads every byte of base64', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i)
  expect(fromBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes)
})

test('reads numbers one behind the other, the longest too', () => {
  const reader = new NumberReader(
    Uint8Array.of(0, 127, 0x80, 1, 0xe5, 0x8e, 0x26, 0xff, 0xff, 0xff, 0xff, 0x0f, 7),
  )
  const read = Array.from({ length: 6 }, () => reader.next())
  expect(read).toEqual([0, 127, 128, 624_485, 4_294_967_295, 7])
  expect(reader.at).toBe(13)
})
