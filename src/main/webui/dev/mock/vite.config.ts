import { mergeConfig } from 'vite'
import base from '../../vite.config'
import { mockApi } from './plugin'

/** `npm run dev:mock`: the screens without the Java side. */
export default mergeConfig(base, { plugins: [mockApi()] })
