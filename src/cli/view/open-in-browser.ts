/*
 * Shows a file in the browser of the desktop, by the program that each system has for that.
 */
import { spawn } from 'node:child_process'

/** A program that has not failed after this many milliseconds has opened the file, or is the browser itself. */
const PATIENCE = 1_500

/** Opens `file`; false where there is no desktop or no browser. */
export async function openInBrowser(
  file: string,
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const opener = openerOf(platform, env)
  if (opener === null) return false
  const [program = '', ...args] = opener
  const child = spawn(program, [...args, file], { detached: true, stdio: 'ignore' })
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE, true)
    const settle = (isOpen: boolean): void => {
      clearTimeout(timer)
      resolve(isOpen)
    }
    child.on('error', () => settle(false))
    child.on('exit', (code) => settle(code === 0))
    child.unref()
  })
}

/** The program that opens files, with its arguments, or null where there is nothing to open them on. */
export function openerOf(
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] | null {
  const own = env['BROWSER']?.split(':')[0] ?? ''
  if (own !== '') return own.split(' ').filter((word) => word !== '%s')
  if (platform === 'darwin') return ['open']
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open'] : null
}
