/** Does something soon, but never more often than every so many milliseconds, and not while nobody looks. */
export function calm(act: () => void, soon: number, apart: () => number): { ask: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = -Infinity
  const run = () => {
    timer = undefined
    if (document.hidden) {
      document.addEventListener('visibilitychange', ask, { once: true })
      return
    }
    last = performance.now()
    act()
  }
  const ask = () => {
    // People who hear the same thing at the same moment do not all ask the server at the same moment.
    timer ??= setTimeout(run, Math.max(soon, last + apart() - performance.now()) * (1 + Math.random() / 2))
  }
  return {
    ask,
    stop: () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', ask)
    },
  }
}
