import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Pattern } from '../../src/api/types'

/** The product's own starting patterns. */
export const patterns = parse(readFileSync(new URL('../../../resources/matrix/patterns.yaml', import.meta.url), 'utf8')) as Pattern[]
