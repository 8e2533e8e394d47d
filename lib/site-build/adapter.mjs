// @ts-check
import { resolve } from 'node:path'
import { finishSite } from './finish-site.mjs'

/**
 * Next's own hook for what happens after a build (`adapterPath` in next.config.mjs). With `output: 'export'` it runs
 * when `out/` has been written.
 * @type {import('next').NextAdapter}
 */
const adapter = {
  name: 'baldly',
  async onBuildComplete({ projectDir, distDir, config }) {
    if (config.output !== 'export') return
    const started = Date.now()
    const { pages, scripted } = await finishSite({
      out: resolve(projectDir, 'out'),
      distDir: resolve(projectDir, distDir),
    })
    console.log(
      `   ${pages} pages finished in ${((Date.now() - started) / 1000).toFixed(1)} s; with scripts: ${scripted.join(' ') || 'none'}`,
    )
  },
}

export default adapter
