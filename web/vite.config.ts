import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

/** Where "vite dev" finds the interface: the real server, or "node web/dev/serve.mjs" with fixtures. */
const api = process.env['REPORTEDLY_API'] ?? 'http://127.0.0.1:5199'

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that the page also works below a path of a proxy.
  base: './',
  plugins: [svelte({ compilerOptions: { runes: true } })],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // A data: address would need a hole in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    manifest: true,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { proxy: { '/api': api } },
})
