/** What other programs get from `import … from 'reportedly'`. */

export { changesBetween, publishedBefore, publishedBy } from '../corroborate/index.js'
export type { Engine, EngineData, Loom } from '../engine/index.js'
export type * from '../model/index.js'
export type { BriefFormat } from './brief.js'
export { createEngine } from './create-engine.js'
export { DataMissing, loadEngineData } from './data.js'
export { KnowledgeRefused, type KnowledgeTable, loadKnowledge } from './knowledge.js'
export { type BriefOptions, briefOf, type ReportInput, readReports, toReport } from './library.js'
export type { Jobs, ReadOptions } from './produce.js'
