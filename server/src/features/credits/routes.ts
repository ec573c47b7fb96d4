import type { Route } from '../../http/route.ts'

export default [] satisfies Route[]
