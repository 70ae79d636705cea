// Files of one noun or verb, functions that fit an eye: files should stay under 300 lines and functions under 40; beyond 400 and 80
// the check fails. Tables (src/lexicon, src/knowledge) and tests are exempt from the length of files and functions respectively.
// With --list, names everything beyond the first limits; --root DIR checks another copy.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import ts from 'typescript'
import { filesUnder, ROOT } from './lib/setup.mjs'

const FILE = { aim: 300, limit: 400 }
const FUNCTION = { aim: 40, limit: 80 }

/** Hot paths that may be long, each in a small file of its own with a plain face. */
const LONG_FUNCTIONS = [
  {
    file: 'language/grammar/move-features.ts',
    why: 'feature templates written out one by one: a table of them is walked far slower',
  },
  { file: 'language/grammar/label-features.ts', why: 'the same' },
  { file: 'language/grammar/arc-features.ts', why: 'the same' },
]

const { values } = parseArgs({ options: { list: { type: 'boolean' }, root: { type: 'string', default: ROOT } } })
const source = join(values.root, 'src')
const over = []
const files = filesUnder(source).filter(path => path.endsWith('.ts'))

for (const path of files) {
  const file = ts.createSourceFile(path, readFileSync(join(source, path), 'utf8'), ts.ScriptTarget.Latest, true)
  const lineOf = position => file.getLineAndCharacterOfPosition(position).line + 1
  const length = lineOf(file.end)
  if (!/^(lexicon|knowledge)\//.test(path) && length > FILE.aim)
    over.push({ at: `src/${path}`, what: 'the file', length, limits: FILE })
  const visit = node => {
    if (ts.isFunctionLike(node) && node.body !== undefined) {
      const from = lineOf(node.getStart())
      const lines = lineOf(node.end) - from + 1
      const name = node.name?.getText() ?? node.parent.name?.getText() ?? 'a function'
      if (lines > FUNCTION.aim) over.push({ at: `src/${path}:${from}`, what: name, length: lines, limits: FUNCTION })
    }
    ts.forEachChild(node, visit)
  }
  if (!path.endsWith('.test.ts') && !LONG_FUNCTIONS.some(({ file: long }) => long === path)) visit(file)
}

const beyond = over.filter(({ length, limits }) => length > limits.limit)
const told = values.list ? over : beyond
for (const { at, what, length, limits } of told)
  console.log(`${at}: ${what} has ${length} lines (aim ${limits.aim}, at most ${limits.limit}); split it by what its parts do`)
if (files.length === 0) console.log(`no file was read under ${source}: this check would pass on nothing`)
if (told.length === 0 && over.length > 0)
  console.log(
    `note: ${over.length} files or functions are longer than we aim for; "node scripts/check-sizes.mjs --list" names them`,
  )
process.exitCode = beyond.length > 0 || files.length === 0 ? 1 : 0
