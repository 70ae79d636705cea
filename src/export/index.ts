export { briefMarkdown } from './brief/markdown.js'
export { briefText } from './brief/text.js'
export { explainText } from './explain/explain.js'
export type { Paper } from './paper.js'
