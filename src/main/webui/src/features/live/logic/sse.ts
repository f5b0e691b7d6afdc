/** One event of a stream as it came; `id` is the place behind it, or null where it has none. */
export interface Told {
  name: string
  data: unknown
  id: string | null
}

/** Reads server-sent events, the part of the form that our server writes. A place without an event is told as well. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<Told> {
  const reader = body.pipeThrough(new TextDecoderStream() as unknown as TransformStream<Uint8Array, string>).getReader()
  let rest = ''
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      rest += value
      let end = rest.indexOf('\n\n')
      for (; end >= 0; end = rest.indexOf('\n\n')) {
        const told = eventOf(rest.slice(0, end))
        rest = rest.slice(end + 2)
        if (told) yield told
      }
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}

function eventOf(block: string): Told | null {
  let name = ''
  let data = ''
  let id: string | null = null
  for (const line of block.split('\n')) {
    if (line.startsWith('event: ')) name = line.slice(7)
    else if (line.startsWith('data: ')) data += line.slice(6)
    else if (line.startsWith('id: ')) id = line.slice(4)
  }
  if (data === '') return id === null ? null : { name: 'place', data: null, id }
  return { name, data: JSON.parse(data) as unknown, id }
}
