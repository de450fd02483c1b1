import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
]
const macApps = ['Chromium', 'Google Chrome'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
)

/**
 * The Chromium that browser tests run in: CHROME_PATH, else one on the system, else Debian's, which is installed where
 * we may (as root, or on a CI machine). Throws an error with the one command to run where there is none.
 */
export function findChromium(): string {
  const { CHROME_PATH, CI } = process.env
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return CHROME_PATH
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, and there is no such file.`)
  }
  const found = onSystem()
  if (found) return found
  const isRoot = process.getuid?.() === 0
  if (existsSync('/usr/bin/apt-get') && (isRoot || CI === 'true')) {
    install(isRoot ? [] : ['sudo', '-n'])
    const installed = onSystem()
    if (installed) return installed
  }
  throw new Error(
    'The browser tests need Chromium, and there is none on this machine. Run\n\n  sudo apt-get install -y chromium\n\n' +
      'or set CHROME_PATH to the program of a Chromium or Chrome that you have.',
  )
}

function onSystem(): string | undefined {
  const folders = process.env['PATH']!.split(delimiter)
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...macApps].find(
    existsSync,
  )
}

function install(prefix: readonly string[]): void {
  process.stderr.write('Installing Chromium for the browser tests (apt-get install chromium)\n')
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command, ...rest] = [...prefix, 'apt-get', '-qq', ...args]
    const { status, stderr } = spawnSync(command!, rest, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    if (status !== 0) throw new Error(`apt-get ${args.join(' ')} failed:\n${stderr}`)
  }
}
