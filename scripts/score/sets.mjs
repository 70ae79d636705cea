// The sets that the product is scored on: which texts are read, which scorer is asked, and which of its figures are the main ones.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../lib/setup.mjs'

const OWN_SITUATIONS = join(ROOT, 'bench', 'situations')
const percent = value => (typeof value === 'number' ? (value * 100).toFixed(1) : '–')
const fraction = value => (typeof value === 'number' ? value.toFixed(3) : '–')
const linesOf = path =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line))

/**
 * Each: `name`; `run(work)` has the product read and the scorer score, and returns the scorer's JSON; `figures(result)` picks what is
 * printed, by name. `work` has `eval` and `data` (folders), `readings(reports)`, `situation(reports, …options)`, `parse(reports)`,
 * which return the path of the product's output, and `score(script, …args)`, `scoreToFile(script, …args)`.
 */
export const SETS = [
  parse('parse-ewt', 'ewt/en_ewt-ud-dev.conllu'),
  parse('parse-gum', 'gum/en_gum-ud-dev.conllu'),
  {
    name: 'attribution',
    run: async work =>
      work.score(
        'attribution.mjs',
        join(work.data, 'polnear/dev.gold.jsonl'),
        await work.readings(join(work.data, 'polnear/dev.reports.jsonl')),
      ),
    figures: r => ({
      'triple F1': percent(r.triple.f1),
      'pair F1': percent(r.pair.f1),
      P: percent(r.pair.p),
      R: percent(r.pair.r),
      'source given pair': percent(r.sourceAccuracyOnPairs),
    }),
  },
  {
    name: 'cofenet',
    run: async work =>
      work.score(
        'cofenet.mjs',
        join(work.data, 'cofenet/valid-original.gold.jsonl'),
        await work.readings(join(work.data, 'polnear/dev.reports.jsonl')),
      ),
    figures: ({ roles }) =>
      Object.fromEntries(['source', 'cue', 'content'].map(role => [`${role} exact F1`, percent(roles[role].exact.f1)])),
  },
  factuality('uw'),
  factuality('meantime'),
  factuality('meantime-docs'),
  {
    name: 'times',
    run: async work =>
      work.score(
        'times.mjs',
        join(work.eval, 'times/tbaq.gold.jsonl'),
        await work.readings(join(work.eval, 'times/tbaq.reports.jsonl')),
      ),
    figures: r => ({
      'value F1': percent(r.headline.valueF1),
      'relaxed F1': percent(r.headline.relaxedF1),
      'strict F1': percent(r.headline.strictF1),
      'type acc.': percent(r.type.accuracy),
    }),
  },
  places('gwn'),
  places('geovirus-a'),
  places('lgl-even'),
  events('petrarch', ({ levels, spuriousPerSentence }) => ({
    ...Object.fromEntries(Object.entries(levels).map(([name, level]) => [`${name} F1`, fraction(level.f)])),
    'spurious/sentence': fraction(spuriousPerSentence),
  })),
  events('plover', ({ root, quad, strictArgumentMatch }) => ({
    'root acc.': fraction(root.accuracy),
    'root macro F1': fraction(root.macroF1),
    'quad acc.': fraction(quad.accuracy),
    'both arguments': fraction(strictArgumentMatch),
  })),
  events('case2021', ({ c25, c27 }) => ({
    'weighted F1 (25)': fraction(c25.weightedF1),
    'macro F1': fraction(c25.macroF1),
    abstained: fraction(c25.abstention),
    'weighted F1 (27)': fraction(c27.weightedF1),
  })),
  events('muc4', ({ all, relevance, incidentType }) => ({
    'all slots F1': fraction(all.f),
    relevance: fraction(relevance.f),
    'incident types': fraction(incidentType.f),
  })),
  situation('situation', work => join(work.data, 'damascus')),
  // Invented by us, so that they may lie here: bench/situations/README.md.
  ...['niger', 'blue-nile', 'fergana'].map(name => situation(`own-${name}`, () => join(OWN_SITUATIONS, name))),
  coreference('ecbplus'),
  coreference('meantime'),
  {
    name: 'stories',
    run: async work =>
      work.score(
        'stories.mjs',
        join(work.data, 'news-cluster/gold.jsonl'),
        '--situation',
        await work.situation(join(work.data, 'news-cluster/reports.jsonl'), '--stories'),
      ),
    figures: r => ({
      'B3 F1': fraction(r.b3.f1),
      P: fraction(r.b3.precision),
      R: fraction(r.b3.recall),
      'syndication F1': fraction(r.syndication.f1),
    }),
  },
]

/** One situation against its annotation; `folderOf` tells where its reports.jsonl and gold.json lie. */
function situation(name, folderOf) {
  return {
    name,
    run: async work => {
      const folder = folderOf(work)
      const reports = join(folder, 'reports.jsonl')
      return work.score(
        'situation.mjs',
        join(folder, 'gold.json'),
        reports,
        await work.readings(reports),
        await work.situation(reports),
      )
    },
    figures: r => ({
      strict: fraction(r.strict),
      headline: fraction(r.headline),
      ...Object.fromEntries(Object.entries(r.strictParts).map(([part, value]) => [part, fraction(value)])),
    }),
  }
}

function parse(name, treebank) {
  return {
    name,
    run: async work => {
      const gold = join(work.data, 'ud', treebank)
      return work.score('parse.mjs', gold, await work.parse(await work.rawText(gold)))
    },
    figures: r =>
      Object.fromEntries(
        ['tokens', 'sentences', 'upos', 'lemmas', 'uas', 'las', 'clas'].flatMap(key =>
          r[key] === undefined ? [] : [[key, percent(r[key].f1)]],
        ),
      ),
  }
}

function factuality(corpus) {
  return {
    name: `factuality-${corpus}`,
    run: async work =>
      work.score(
        'factuality.mjs',
        join(work.data, `factuality/${corpus}.dev.gold.jsonl`),
        await work.readings(join(work.data, `factuality/${corpus}.dev.reports.jsonl`)),
      ),
    figures: r => {
      const values = Object.values(r.value ?? {}).map(({ all, bins }) => ({
        MAE: fraction(all.mae),
        r: fraction(all.r),
        '3-bin macro F1': percent(bins.all.macroF1),
      }))
      const labels = Object.entries(r.labels ?? {}).map(([label, { all }]) => [label, percent(all.macroF1)])
      return { coverage: percent(r.coverage), ...values[0], ...Object.fromEntries(labels) }
    },
  }
}

function places(corpus) {
  return {
    name: `places-${corpus}`,
    run: async work =>
      work.score(
        'places.mjs',
        join(work.eval, `places/${corpus}.gold.jsonl`),
        await work.readings(join(work.eval, `places/${corpus}.reports.jsonl`)),
      ),
    figures: r => {
      const { recognition, resolution } = r.views.all.exact
      return {
        e2e161: percent(r.headline.e2e161),
        'its F1': percent(r.headline.e2e161F1),
        'found P': percent(recognition.p),
        'found R': percent(recognition.r),
        'acc@161': percent(resolution?.acc161),
        country: percent(resolution?.country),
      }
    },
  }
}

function events(name, figures) {
  return {
    name,
    run: async work =>
      work.scoreToFile(
        `${name}.mjs`,
        await work.readings(join(work.data, name, 'dev.reports.jsonl')),
        '--gold',
        join(work.data, name, 'dev.gold.jsonl'),
      ),
    figures,
  }
}

/** One Situation a topic, as the papers cluster; the whole set in one would be harder and slower. */
function coreference(corpus) {
  return {
    name: `coreference-${corpus}`,
    run: async work => {
      const reports = join(work.data, corpus, 'reports.jsonl')
      const gold = join(work.data, corpus, 'gold.jsonl')
      const readings = await work.readings(reports)
      const situations = []
      for (const path of byTopic(work.folder, corpus, linesOf(reports), linesOf(gold)))
        situations.push(await work.situation(path))
      return work.score('coreference.mjs', gold, readings, ...situations)
    },
    figures: r => ({
      'CoNLL end to end': fraction(r.endToEnd),
      'on found': fraction(r.headline),
      'mention recall': fraction(r.mentionRecall),
      topics: 'each',
    }),
  }
}

function byTopic(folder, corpus, reports, gold) {
  const topicOf = new Map(gold.map(({ id, topic }) => [id, topic]))
  const topics =
    Map.groupBy === undefined ? groupBy(reports, ({ id }) => topicOf.get(id)) : Map.groupBy(reports, ({ id }) => topicOf.get(id))
  mkdirSync(join(folder, 'topics'), { recursive: true })
  return [...topics].map(([topic, members]) => {
    const path = join(folder, 'topics', `${corpus}-${topic}.jsonl`)
    writeFileSync(path, members.map(report => `${JSON.stringify(report)}\n`).join(''))
    return path
  })
}

function groupBy(items, keyOf) {
  const groups = new Map()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
