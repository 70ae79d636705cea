import { visible } from '../visible.js'
import { escapeMarkdown } from './escape.js'

/** Which of several stories a brief is about. */
export interface StoryHead {
  /** Headline of its first report. */
  readonly title: string
  readonly reports: number
  /** From 1. */
  readonly number: number
  readonly of: number
}

/** The line above the brief of one story among several; in Markdown a heading. */
export function storyHeading({ title, reports, number, of }: StoryHead, format: 'text' | 'markdown'): string {
  const counted = `Story ${number} of ${of} · ${reports} ${reports === 1 ? 'report' : 'reports'}`
  return format === 'text' ? `${counted.toUpperCase()} · ${visible(title)}` : `# ${counted}: ${escapeMarkdown(visible(title))}\n`
}
