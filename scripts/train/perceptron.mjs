import { mix } from '../../dist/language/grammar/hash.js'

/**
 * A linear model in training: 2^bits rows of one weight per class, learnt by the averaged perceptron. The average is kept by the
 * usual trick: w - u / steps, where u sums each change times the step it was made at.
 */
export class Perceptron {
  constructor(bits, classes) {
    this.bits = bits
    this.classes = classes
    this.mask = (1 << bits) - 1
    this.weights = new Float32Array((1 << bits) * classes)
    this.sums = new Float64Array((1 << bits) * classes)
    this.steps = 1
    this.scores = new Float32Array(classes)
  }

  score(features, count) {
    const { weights, scores, classes, mask } = this
    if (classes === 3) {
      let a = 0
      let b = 0
      let c = 0
      for (let i = 0; i < count; i++) {
        const row = (mix(features[i]) & mask) * 3
        a += weights[row]
        b += weights[row + 1]
        c += weights[row + 2]
      }
      scores[0] = a
      scores[1] = b
      scores[2] = c
      return scores
    }
    scores.fill(0)
    for (let i = 0; i < count; i++) {
      const row = (mix(features[i]) & mask) * classes
      for (let k = 0; k < classes; k++) scores[k] += weights[row + k]
    }
    return scores
  }

  best(features, count) {
    const scores = this.score(features, count)
    let best = 0
    for (let k = 1; k < scores.length; k++) if (scores[k] > scores[best]) best = k
    return best
  }

  update(features, count, right, wrong) {
    const { weights, sums, classes, mask, steps } = this
    for (let i = 0; i < count; i++) {
      const row = (mix(features[i]) & mask) * classes
      weights[row + right] += 1
      sums[row + right] += steps
      weights[row + wrong] -= 1
      sums[row + wrong] -= steps
    }
  }

  /** After `best`: an update against the strongest other class, unless the right one leads it by more than `margin`. */
  teach(features, count, right, margin) {
    const { scores } = this
    let other = right === 0 ? 1 : 0
    for (let k = 0; k < scores.length; k++) if (k !== right && scores[k] > scores[other]) other = k
    if (scores[right] - scores[other] <= margin) this.update(features, count, right, other)
  }

  /** Of a model of one class. */
  add(features, count, step) {
    const { weights, sums, mask, steps } = this
    for (let i = 0; i < count; i++) {
      const row = mix(features[i]) & mask
      weights[row] += step
      sums[row] += step * steps
    }
  }

  /** Ends the training: the weights become their averages. */
  average() {
    for (let i = 0; i < this.weights.length; i++) this.weights[i] -= this.sums[i] / this.steps
    this.sums = null
    return this
  }
}
