import type { PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { fold } from '../../core/text/analyzer.ts'
import type { Block, BlockKind } from '../../core/types.ts'
import { readFrontMatter } from './front-matter.ts'
import { described } from './metadata.ts'
import type { CorpusFile, ParsedDocument, Warn } from './parsed.ts'

/** Reads a Markdown file. Its canonical text is what a reader sees: no marks, a list item a line. */
export function parseMarkdown(file: CorpusFile, warn: Warn): ParsedDocument {
  const { metadata, body } = readFrontMatter(file, warn)
  const tree = fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const bodyLine = file.content.slice(0, file.content.length - body.length).split('\n').length - 1
  const page = new Page((line) =>
    warn(
      `${file.name}:${bodyLine + line}: HTML is not read, what it shows is left out or loses its form.`,
    ),
  )
  page.addAll(tree.children)
  const [first] = page.blocks
  const heading =
    first?.kind === 'heading' && first.level === 1
      ? page.text.slice(first.start, first.end)
      : undefined
  const isTitle =
    heading !== undefined &&
    (metadata.title === undefined || fold(metadata.title) === fold(heading))
  return {
    ...described(metadata),
    title: metadata.title ?? heading,
    about: metadata.about,
    text: page.text,
    blocks: belowTitle(page.blocks, isTitle),
    line: 1,
  }
}

/** Headings one level down where the first level is used for more than the title. */
function belowTitle(blocks: readonly Block[], isTitle: boolean): readonly Block[] {
  const isOther = (block: Block, i: number) => block.kind === 'heading' && !(isTitle && i === 0)
  if (!blocks.some((block, i) => isOther(block, i) && block.level === 1)) return blocks
  return blocks.map((block, i) =>
    isOther(block, i) ? { ...block, level: Math.min(6, block.level + 1) } : block,
  )
}

/** Canonical text in the making: blocks are appended in reading order. */
class Page {
  text = ''
  readonly blocks: Block[] = []
  /** Told of visible text that is left out, with the line in the body. */
  readonly #onLoss: (line: number) => void
  #listDepth = 0

  constructor(onLoss: (line: number) => void) {
    this.#onLoss = onLoss
  }

  addAll(nodes: readonly RootContent[]): void {
    for (const node of nodes) this.add(node)
  }

  add(node: RootContent): void {
    switch (node.type) {
      case 'heading':
        return this.append('heading', this.visible(node.children), node.depth)
      case 'paragraph':
        return this.append('paragraph', this.visible(node.children))
      case 'code':
        return this.appendShown(node.value)
      case 'list':
        this.#listDepth++
        for (const { children } of node.children) {
          const [first, ...rest] = children
          if (first?.type === 'paragraph') {
            this.append('item', this.visible(first.children), this.#listDepth)
          } else if (first) this.add(first)
          this.addAll(rest)
        }
        this.#listDepth--
        return
      case 'table':
        for (const { children } of node.children) {
          this.append('row', children.map((cell) => this.visible(cell.children)).join('\t'))
        }
        return
      case 'blockquote':
        for (const child of node.children) {
          if (child.type === 'paragraph') this.appendShown(this.visible(child.children))
          else this.add(child)
        }
        return
      case 'footnoteDefinition':
        return this.addAll(node.children)
      case 'html':
        return this.#lose(node)
      default:
        return // definitions and rules: nothing that a reader sees
    }
  }

  /** A quotation or a code block: what a lead-in before it introduces. */
  appendShown(text: string): void {
    const isIntroduced = this.text.endsWith(':')
    this.append(isIntroduced ? 'item' : 'paragraph', text, isIntroduced ? 1 : 0)
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

  /** What a reader sees of inline content. A line break in the source is a blank on the page. */
  visible(nodes: readonly PhrasingContent[]): string {
    return nodes
      .map((node) => {
        switch (node.type) {
          case 'text':
          case 'inlineCode':
            return node.value.replace(/\s*\n\s*/g, ' ')
          case 'break':
            return '\n'
          case 'html':
            if (/^<br\b/i.test(node.value)) return '\n'
            if (/^<su[bp]\b/i.test(node.value)) this.#lose(node)
            return ''
          default:
            return 'children' in node ? this.visible(node.children) : ''
        }
      })
      .join('')
  }

  #lose({ value, position }: { value: string; position?: { start: { line: number } } }): void {
    const isComment = /^\s*(?:<!--[\s\S]*-->\s*)+$/.test(value)
    if (!isComment) this.#onLoss(position?.start.line ?? 1)
  }
}
