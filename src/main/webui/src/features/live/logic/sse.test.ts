import { describe, expect, it } from 'vitest'
import { readEvents, type Told } from './sse'

async function read(...chunks: string[]): Promise<Told[]> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const bytes = chunks.map((chunk) => new TextEncoder().encode(chunk))
      bytes.forEach((chunk) => controller.enqueue(chunk))
      controller.close()
    },
  })
  const told: Told[] = []
  for await (const event of readEvents(body)) told.push(event)
  return told
}

describe('a stream', () => {
  it('is read event by event, wherever the network cut it', async () => {
    const whole = 'retry: 1000\nid: a1\n\nevent: row\ndata: {"field":"letters/x"}\nid: a2\n\n:\n\nevent: presence\ndata: {"people":[]}\n\n'
    const expected = [
      { name: 'place', data: null, id: 'a1' },
      { name: 'row', data: { field: 'letters/x' }, id: 'a2' },
      { name: 'presence', data: { people: [] }, id: null },
    ]
    expect(await read(whole)).toEqual(expected)
    expect(await read(...whole.split(''))).toEqual(expected)
  })

  it('that ends within an event tells no half of it', async () => {
    expect(await read('event: row\ndata: {"fie')).toEqual([])
  })
})
