// Who may import whom (the house of ARCHITECTURE.md), and what the engine may not touch. Reads every import of every source file
// with the compiler's own parser: static, side-effect, type and dynamic imports, and re-exports. With --write, prints the table
// into ARCHITECTURE.md; without, fails when the table there is another. --root DIR checks another copy.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join, posix } from 'node:path'
import { parseArgs } from 'node:util'
import ts from 'typescript'
import { filesUnder, ROOT } from './lib/setup.mjs'

const ENGINE = ['base', 'model', 'lexicon', 'knowledge', 'language', 'extract', 'corroborate', 'engine']
const STAGE = ['base', 'model', 'lexicon', 'knowledge']
const BELOW_APP = [...ENGINE, 'ledger', 'ingest', 'export']

const INGEST_PACKAGES = [
  '@mozilla/readability',
  'encoding-sniffer',
  'feedsmith',
  'ipaddr.js',
  'linkedom',
  'postal-mime',
  'robots-parser',
  'undici',
  'yauzl',
]

/** For each folder of src/: what it may import of ours, which packages, and whether node: modules. */
const LAYERS = [
  { folder: 'base', may: [], packages: ['@noble/hashes'], node: false, what: 'small pure helpers' },
  { folder: 'model', may: ['base'], packages: [], node: false, what: 'the nouns' },
  { folder: 'lexicon', may: ['base', 'model'], packages: [], node: false, what: 'word and rule tables' },
  { folder: 'knowledge', may: ['base', 'model', 'lexicon'], packages: [], node: false, what: 'who and where' },
  { folder: 'language', may: STAGE, packages: ['@noble/hashes'], node: false, what: 'Report → Document' },
  { folder: 'extract', may: STAGE, packages: ['@noble/hashes'], node: false, what: 'Document → Reading' },
  { folder: 'corroborate', may: STAGE, packages: ['@noble/hashes'], node: false, what: 'Readings → Situation' },
  { folder: 'engine', may: ENGINE.slice(0, -1), packages: ['@noble/hashes'], node: false, what: 'the wiring of the stages' },
  { folder: 'ledger', may: ['base', 'model'], packages: ['libsql'], node: true, what: 'entries, hash chain, stores' },
  {
    folder: 'ingest',
    may: ['base', 'model'],
    // The web as it is: the fetcher's connections and ranges, charsets, pages, feeds, mail, archives, robots.txt (docs/decisions/0005).
    packages: INGEST_PACKAGES,
    node: true,
    what: 'bytes → Report',
  },
  { folder: 'export', may: STAGE, packages: [], node: false, what: 'briefs and formats' },
  { folder: 'app', may: BELOW_APP, packages: [], node: true, what: 'the use cases' },
  {
    folder: 'cli',
    may: ['base', 'model', 'app', 'server'],
    packages: [],
    node: true,
    what: 'the command line; its `serve` starts the server',
  },
  {
    folder: 'server',
    may: ['base', 'model', 'app'],
    packages: ['fastify', '@fastify/cookie', '@fastify/rate-limit', '@fastify/static', '@fastify/swagger', '@sinclair/typebox'],
    node: true,
    what: 'the HTTP face',
  },
  {
    folder: 'testing',
    may: [...BELOW_APP, 'app', 'cli', 'server'],
    packages: ['fast-check'],
    node: true,
    what: 'the case runner',
  },
]

/** What a test may import beside anything of ours. */
const TEST_PACKAGES = ['fast-check', '@noble/hashes', 'typescript', 'feedsmith', 'linkedom', 'warcio']

const { values } = parseArgs({ options: { write: { type: 'boolean' }, root: { type: 'string', default: ROOT } } })
const source = join(values.root, 'src')
const architecture = join(values.root, 'ARCHITECTURE.md')
const byFolder = new Map(LAYERS.map(layer => [layer.folder, layer]))
const breaches = []

function main() {
  const files = filesUnder(source).filter(path => path.endsWith('.ts'))
  if (files.length === 0) breaches.push(`no file was read under ${source}: this check would pass on nothing`)
  const graph = new Map()
  for (const path of files) graph.set(path, checkFile(path))
  for (const circle of circles(graph))
    breaches.push(
      `src/${circle.join(' → src/')}: these import one another in a circle; move what they share into a file of its own`,
    )
  checkTable(values.write)
  for (const breach of breaches) console.log(breach)
  process.exitCode = breaches.length === 0 ? 0 : 1
}

/** Checks one file; returns the files it imports values from. */
function checkFile(path) {
  const file = ts.createSourceFile(path, readFileSync(join(source, path), 'utf8'), ts.ScriptTarget.Latest, true)
  const layer = byFolder.get(folderOf(path))
  const isTest = path.endsWith('.test.ts')
  const imported = []
  const at = node => `src/${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
  if (layer === undefined)
    breaches.push(
      `src/${path}: "${folderOf(path)}" is no folder of the house; add it to LAYERS in scripts/check-layers.mjs with a reason`,
    )
  const visit = node => {
    const found = importOf(node)
    if (found !== null && layer !== undefined) {
      const fault = faultOf(path, layer, isTest, found.name)
      if (fault !== null) breaches.push(`${at(node)}: imports ${found.name ?? 'a computed name'}: ${fault}`)
      if (found.name?.startsWith('.') && !found.isType) imported.push(resolve(path, found.name))
    }
    if (layer !== undefined && ENGINE.includes(layer.folder) && !isTest) {
      const fault = impurityOf(node)
      if (fault !== null) breaches.push(`${at(node)}: ${fault}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return imported
}

const folderOf = path => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path.replace(/\.ts$/, ''))
const resolve = (from, name) => posix.join(dirname(from), name).replace(/\.js$/, '.ts')

/** The module that a node imports, null of any other node; `name` null: it is computed. */
function importOf(node) {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause
    const named = clause?.namedBindings
    const isType =
      clause !== undefined &&
      (clause.isTypeOnly ||
        (clause.name === undefined &&
          named !== undefined &&
          ts.isNamedImports(named) &&
          named.elements.length > 0 &&
          named.elements.every(element => element.isTypeOnly)))
    return { name: node.moduleSpecifier.text, isType }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined)
    return { name: node.moduleSpecifier.text, isType: node.isTypeOnly }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return { name: node.argument.literal.text, isType: true }
  if (
    ts.isCallExpression(node) &&
    (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText() === 'require')
  ) {
    const [argument] = node.arguments
    // A dynamic import waits for its call, so it makes no circle at loading.
    return { name: argument !== undefined && ts.isStringLiteralLike(argument) ? argument.text : null, isType: true }
  }
  return null
}

/** Why a file may not import a module, with the remedy; null: it may. */
function faultOf(path, layer, isTest, name) {
  if (name === null) return layer.node || isTest ? null : 'write the name out, so that this check can read it'
  if (name.startsWith('.')) {
    const target = resolve(path, name)
    const folder = folderOf(target)
    if (target.startsWith('..')) return 'it lies outside src/; move it in'
    if (target.endsWith('.test.ts')) return 'a test is nobody’s library; move what is shared into a file of its own'
    if (folder === layer.folder || isTest || layer.may.includes(folder)) return null
    return `${layer.folder} may import ${layer.may.join(', ') || 'nothing'} only; pass the value in as an argument, or move the shared part down`
  }
  if (isBuiltin(name)) {
    if (!name.startsWith('node:')) return `write node:${name}`
    return layer.node || isTest ? null : `${layer.folder} stays free of node: modules; load bytes in src/app and pass them in`
  }
  const packages = isTest ? [...TEST_PACKAGES, ...layer.packages] : layer.packages
  if (packages.some(allowed => name === allowed || name.startsWith(`${allowed}/`))) return null
  return `${layer.folder} may use ${packages.join(', ') || 'no package'} only; a new dependency needs a line in docs/decisions/ and in LAYERS`
}

/** What makes an engine depend on more than its input; null: nothing. */
function impurityOf(node) {
  if (ts.isNonNullExpression(node))
    return 'the "!" hides a missing value; handle it, or write "as" with a comment that says why it is there'
  if (node.kind === ts.SyntaxKind.AnyKeyword) return '"any" switches the types off; name the type, or use unknown'
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.name.text
    const whole = `${node.expression.getText()}.${name}`
    if (['Date.now', 'Math.random', 'performance.now'].includes(whole))
      return `${whole} makes two runs differ; take the value as an argument`
    if (name.startsWith('toLocale') || name === 'localeCompare')
      return `${name} follows the machine's locale; compare or write code units instead`
    if (node.expression.getText() === 'Intl') return 'Intl follows the machine’s locale and ICU; use tables of our own'
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0)
    return 'new Date() reads the clock; take the moment as an argument'
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date')
    return 'Date() reads the clock; take the moment as an argument'
  return null
}

/** Circles of value imports, each told once, from its first file in order of name. */
function circles(graph) {
  const found = new Map()
  const done = new Set()
  const walk = (path, trail) => {
    const start = trail.indexOf(path)
    if (start >= 0) {
      const circle = trail.slice(start)
      found.set([...circle].sort().join(), [...circle, path])
      return
    }
    if (done.has(path)) return
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) walk(path, [])
  return [...found.values()]
}

function checkTable(write) {
  if (!existsSync(architecture)) return
  const text = readFileSync(architecture, 'utf8')
  const parts = /(<!-- layers:begin -->\n)([\s\S]*?)(<!-- layers:end -->)/.exec(text)
  if (parts === null) {
    breaches.push(
      'ARCHITECTURE.md has no layer table: put the lines <!-- layers:begin --> and <!-- layers:end --> where it belongs, then run "node scripts/check-layers.mjs --write"',
    )
    return
  }
  if (parts[2] === table()) return
  if (write)
    writeFileSync(
      architecture,
      text.replace(parts[0], () => `${parts[1]}${table()}${parts[3]}`),
    )
  else
    breaches.push('ARCHITECTURE.md: its layer table is not the one that is checked; run "node scripts/check-layers.mjs --write"')
}

function table() {
  const rows = LAYERS.map(({ folder, may, packages, node, what }) => {
    const own =
      may.length === BELOW_APP.length
        ? 'everything above'
        : may.length === ENGINE.length - 1
          ? 'everything above'
          : may.join(', ') || 'nothing'
    const others = [...(node ? ['`node:`'] : []), ...packages.map(name => `\`${name}\``)].join(', ') || 'none'
    return `| \`src/${folder}/\` | ${what} | ${own} | ${others} |`
  })
  return ['| folder | what it is | may import | modules and packages |', '|---|---|---|---|', ...rows, ''].join('\n')
}

main()
