export { anchorClaim, anchorEvent } from './anchor.js'
export { regroup, weaveGathered } from './constrain.js'
export { type Constraints, type Decided, type DecisionKnowledge, decide, NO_CONSTRAINTS } from './decide.js'
