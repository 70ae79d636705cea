// Names and links of the engine over annotated texts, in percent.
import { mentionsOf, scoreChains, scoreLinks, scoreNames } from './name-score.mjs'

/** `{ documents, figures, wrong }`: figures by measure, and with `tell` what was linked or named wrongly. */
export function namesOf(engine, toReport, documents, tell = false) {
  const both = documents.map(({ id, text, mentions }) => ({
    id,
    text,
    gold: mentions,
    found: mentionsOf(engine, text, toReport),
  }))
  const names = scoreNames(both)
  const links = scoreLinks(both)
  const chains = scoreChains(both)
  const percent = value => (value === null ? null : Math.round(value * 1000) / 10)
  const figures = {
    'names F1': percent(names.all.f1),
    'names precision': percent(names.all.precision),
    'names recall': percent(names.all.recall),
    'persons F1': percent(names.person.f1),
    'organisations F1': percent(names.organisation.f1),
    'places F1': percent(names.place.f1),
    'links precision': percent(links.all.precision),
    'links recall': percent(links.all.recall),
    'pronouns precision': percent(links.pronoun.precision),
    'pronouns recall': percent(links.pronoun.recall),
    'descriptions precision': percent(links.description.precision),
    'descriptions recall': percent(links.description.recall),
    'chains B3 F1': percent(chains.f1),
  }
  const counts = { names: names.all, pronouns: links.pronoun, descriptions: links.description }
  return { documents: documents.length, figures, counts, wrong: tell ? [...links.wrong, ...wrongNames(both)] : [] }
}

function wrongNames(documents) {
  return documents.flatMap(({ id, text, gold, found }) => {
    const scored = each => each.form === 'name' && each.kind !== 'other' && !each.aside
    const same = (a, b) => a.start === b.start && a.end === b.end && a.kind === b.kind
    const words = each => `${text.slice(each.start, each.end)}/${each.kind}`
    const missed = gold.filter(each => scored(each) && !found.some(other => same(each, other))).map(words)
    const extra = found.filter(each => scored(each) && !gold.some(other => same(each, other))).map(words)
    return [`${id} missed: ${missed.join(' · ')}`, `${id} extra: ${extra.join(' · ')}`]
  })
}

/** By how many points these may fall below the baseline before a run fails. */
const LOSS_ALLOWED = 1
const GUARDED = ['names F1', 'links precision', 'links recall']

export function lossesOfNames(set, now, before) {
  if (before === undefined) return []
  return GUARDED.filter(measure => now.figures[measure] < before.figures[measure] - LOSS_ALLOWED).map(
    measure =>
      `${set}: ${measure} fell from ${before.figures[measure]} to ${now.figures[measure]}; find what was lost, or save a new baseline with --save and say why.`,
  )
}
