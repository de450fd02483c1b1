import { existsSync, type FSWatcher, statSync, watch } from 'node:fs'
import { basename, dirname } from 'node:path'
import { isAuthorsError, say } from './report.ts'

/** An editor saves in several steps: this long without another one, and the build begins. */
const settleMs = 150
const returnMs = 500

/**
 * Runs `rebuild` after a change of a file, or of anything below a folder, one at a time. What an author got wrong is
 * told, and the watch goes on; also where the folder is taken away and put back.
 */
export function onChange(path: string, rebuild: () => Promise<void>): void {
  let settling: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  let watcher: FSWatcher
  const changed = () => {
    clearTimeout(settling)
    settling = setTimeout(() => {
      running = running.then(rebuild).catch((error: unknown) => {
        say(isAuthorsError(error) ? error.message : String((error as Error).stack))
        say('The old text goes on being served.')
      })
    }, settleMs)
  }
  const start = () => {
    const isFile = statSync(path).isFile()
    // Editors replace a file: a watch on itself would follow the old one.
    const folder = isFile ? dirname(path) : path
    watcher = watch(folder, { recursive: !isFile, persistent: false }, (_, name) => {
      if (isFile && name !== basename(path)) return
      changed()
      if (!existsSync(path)) awaitReturn()
    })
  }
  const awaitReturn = () => {
    watcher.close()
    const timer = setInterval(() => {
      if (!existsSync(path)) return
      clearInterval(timer)
      start()
      changed()
    }, returnMs)
    timer.unref()
  }
  start()
}
