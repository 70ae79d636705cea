export { type LanguageModel, openLanguageModel, parse } from './parse.js'
