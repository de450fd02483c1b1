import type { PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Block, BlockKind } from '../../core/types.ts'
import { CorpusError } from '../errors.ts'
import { describeIssues, described, metadataFields, unknownFields } from './metadata.ts'
import type { CorpusFile, ParsedDocument, Warn } from './parsed.ts'

const frontMatter = z.object({ ...metadataFields, about: z.boolean().default(false) })

/** Reads a Markdown file. Its canonical text is what a reader sees: no marks, a list item a line. */
export function parseMarkdown(file: CorpusFile, warn: Warn): ParsedDocument {
  const { metadata, body } = readFrontMatter(file, warn)
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const page = new Page()
  page.addAll(tree.children)
  const title = page.blocks.find(({ kind, level }) => kind === 'heading' && level === 1)
  return {
    ...described(metadata),
    title: metadata.title ?? (title && page.text.slice(title.start, title.end)),
    about: metadata.about,
    text: page.text,
    blocks: page.blocks,
    line: 1,
  }
}

const fence = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m

function readFrontMatter(file: CorpusFile, warn: Warn) {
  const { name, content } = file
  if (!/^---[ \t]*\n/.test(content)) return { metadata: frontMatter.parse({}), body: content }
  const match = fence.exec(content)
  if (!match || match.index !== 0) {
    throw new CorpusError({
      code: 'front-matter-syntax',
      file: name,
      line: 1,
      found: 'The front matter is opened with --- and never closed.',
      remedy: 'Put a line with --- behind its last field.',
    })
  }
  const lines = new LineCounter()
  const yaml = parseDocument(match[1]!, { lineCounter: lines })
  const syntax = yaml.errors[0]
  if (syntax) {
    throw new CorpusError({
      code: 'front-matter-syntax',
      file: name,
      line: lines.linePos(syntax.pos[0]).line + 1,
      found: `The front matter is not YAML (${syntax.message.split('\n')[0]}).`,
      remedy: 'Write one "field: value" a line, and quote a value that has a colon in it.',
      cause: syntax,
    })
  }
  const value: unknown = yaml.toJS() ?? {}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CorpusError({
      code: 'front-matter-syntax',
      file: name,
      line: 2,
      found: `The front matter is ${Array.isArray(value) ? 'a list' : 'a text'}, not fields.`,
      remedy: 'Write one "field: value" a line.',
    })
  }
  const fields = value as Record<string, unknown>
  const lineOf = (field: string) =>
    match[1]!.split('\n').findIndex((line) => line.startsWith(`${field}:`)) + 2
  const parsed = frontMatter.safeParse(fields)
  if (!parsed.success) {
    throw new CorpusError({
      code: 'front-matter-field',
      file: name,
      line: lineOf(String(parsed.error.issues[0]?.path[0])),
      found: `${describeIssues(parsed.error, fields)}.`,
      remedy: 'Correct the field or leave it out.',
      cause: parsed.error,
    })
  }
  for (const field of unknownFields(fields, Object.keys(frontMatter.shape))) {
    warn(`${name}:${lineOf(field)}: unknown field "${field}" is ignored.`)
  }
  return { metadata: parsed.data, body: content.slice(match[0].length) }
}

/** Canonical text in the making: blocks are appended in reading order. */
class Page {
  text = ''
  readonly blocks: Block[] = []

  addAll(nodes: readonly RootContent[]): void {
    for (const node of nodes) this.add(node)
  }

  add(node: RootContent): void {
    switch (node.type) {
      case 'heading':
        return this.append('heading', visible(node.children), node.depth)
      case 'paragraph':
        return this.append('paragraph', visible(node.children))
      case 'code':
        return this.append('paragraph', node.value)
      case 'list':
        for (const { children } of node.children) {
          const [first, ...rest] = children
          if (first?.type === 'paragraph') this.append('item', visible(first.children))
          else if (first) this.add(first)
          this.addAll(rest)
        }
        return
      case 'table':
        for (const { children } of node.children) {
          this.append('row', children.map((cell) => visible(cell.children)).join('\t'))
        }
        return
      case 'blockquote':
      case 'footnoteDefinition':
        return this.addAll(node.children)
      default:
        return // marks, comments and definitions: nothing that a reader sees
    }
  }

  append(kind: BlockKind, text: string, level = 0): void {
    if (text.trim() === '') return
    const previous = this.blocks.at(-1)
    const isSameList = kind === previous?.kind && (kind === 'item' || kind === 'row')
    if (previous) this.text += isSameList ? '\n' : '\n\n'
    const start = this.text.length
    this.text += text.trim()
    this.blocks.push({ start, end: this.text.length, kind, level })
  }
}

/** What a reader sees of inline content. A line break in the source is a blank on the page. */
function visible(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'inlineCode')
        return node.value.replace(/\s*\n\s*/g, ' ')
      if (node.type === 'break') return '\n'
      return 'children' in node ? visible(node.children) : ''
    })
    .join('')
}
