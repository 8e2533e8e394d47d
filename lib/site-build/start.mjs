// @ts-check
import { buildSite } from './build.mjs'
import { serve } from './serve.mjs'

// One process builds and then serves: a shell between the two would keep signals to itself.
const code = await buildSite()
if (code !== 0) process.exit(code)
serve()
