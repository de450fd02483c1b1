import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOptions } from '../../src/cli/options.ts'
import { root } from '../../src/cli/release.ts'
import { run, say, UsageError } from '../../src/cli/report.ts'
import { type Chart, draw } from './chart.ts'
import { installPeers } from './peers.ts'
import { evaluationData } from './sets.ts'

const help = `Measure how good and how fast the engine is, beside other search libraries.

  npm run bench                 quality and speed
  npm run bench -- quality      right answers, on the evaluation sets in EVAL_DATA
  npm run bench -- speed        time, size, and hostile questions; on more texts where EVAL_DATA is set
  npm run bench -- widget       times of the widget in Chromium
  npm run bench -- typing       the agents' search while typing, on a large library in EVAL_DATA

  --help  this text

Tables go to standard output, everything else to standard error. Where all sets are there, the pictures of the README
are drawn again: test/pictures/bench-quality.svg and bench-speed.svg. The other libraries are installed into
test/bench/node_modules the first time.`

const noData = 'EVAL_DATA is not set'

await run(async () => {
  const typed = process.argv.slice(2)
  const flags = typed.filter((argument) => argument.startsWith('-'))
  const options = readOptions({ help: { type: 'boolean', short: 'h' } }, help, flags)
  if (options.help) return say(help)
  const asked = typed.filter((argument) => !flags.includes(argument))
  const unknown = asked.find((part) => !/^(quality|speed|widget|typing)$/.test(part))
  if (unknown !== undefined) {
    throw new UsageError(
      `Expected quality, speed, widget or typing, got ${JSON.stringify(unknown)}.\n\n${help}`,
    )
  }
  if (asked.includes('widget')) {
    const { measureWidget } = await import('./widget.ts')
    process.stdout.write(`\n${await measureWidget()}\n`)
    if (asked.length === 1) return
  }
  const data = evaluationData()
  if (asked.includes('typing')) {
    await typing(data)
    if (asked.length === 1) return
  }
  // Speed first: what a process did before changes how fast it is.
  if (asked.length === 0 || asked.includes('speed')) await speed(data)
  if (asked.length === 0 || asked.includes('quality')) await quality(data)
})

async function quality(data: string | undefined): Promise<void> {
  if (data === undefined) {
    return say(`${noData}: there are no questions with known answers, so quality is not measured.`)
  }
  installPeers()
  const { measureQuality } = await import('./quality.ts')
  const { qualityChart, qualityTable } = await import('./quality-report.ts')
  const figures = await measureQuality(data)
  process.stdout.write(`\n${qualityTable(figures)}\n`)
  picture('bench-quality.svg', qualityChart(figures))
}

async function typing(data: string | undefined): Promise<void> {
  if (data === undefined) {
    return say(`${noData}: there is no large library, so search while typing is not measured.`)
  }
  const { measureTyping } = await import('./typing.ts')
  const table = await measureTyping(data)
  if (table === undefined) return say('EVAL_DATA has no medquad-full: typing is not measured.')
  process.stdout.write(`\n${table}\n`)
}

async function speed(data: string | undefined): Promise<void> {
  installPeers()
  const { measureSpeed, widgetBytes } = await import('./speed.ts')
  const { speedChart, speedTables } = await import('./speed-report.ts')
  const widget = await widgetBytes()
  const figures = await measureSpeed(data)
  process.stdout.write(`\n${speedTables(figures, widget)}\n`)
  if (data === undefined) return say(`${noData}: the picture in the README stays as it is.`)
  picture('bench-speed.svg', speedChart(figures))
}

function picture(name: string, chart: Chart): void {
  const file = join('test/pictures', name)
  writeFileSync(join(root, file), draw(chart))
  say(`${file} is drawn.`)
}
