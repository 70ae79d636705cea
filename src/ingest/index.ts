export { type Incoming, type Intake, type IntakeOptions, takeIn } from './intake.js'
export type { IntakeProblem } from './problem.js'
export { isDateOrInstant } from './published.js'
