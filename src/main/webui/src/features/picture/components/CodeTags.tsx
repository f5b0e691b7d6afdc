import type { DeviceCode } from '@/api/types'
import { CODES } from '../logic/devices'
import { CodeTag } from './CodeTag'
import classes from './Picture.module.css'

/** All that is to be said of duties of a device, the worst first; that everything is held, where nothing is. */
export function CodeTags({ codes }: { codes: DeviceCode[] }) {
  const known = CODES.filter((code) => codes.includes(code))
  return (
    <span className={classes.tags}>
      {known.length === 0 && <CodeTag code={null} />}
      {known.map((code) => (
        <CodeTag key={code} code={code} />
      ))}
    </span>
  )
}
