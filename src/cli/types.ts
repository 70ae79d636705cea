import { listTypes, typeFamilies, typesText } from '../app/types.js'
import { type Given, isOn, textOf, UsageError } from './arguments.js'
import { writeOnce } from './stream.js'
import { didYouMean } from './suggest.js'

export async function runTypes(given: Given): Promise<number> {
  const [name = null] = given.names
  const types = listTypes(name)
  if (types.length === 0 && name !== null) {
    const known = [...typeFamilies(), ...listTypes(null).map(({ id }) => id)]
    throw new UsageError(
      `There is no type or family of types "${name}"${didYouMean(name, known) || '.'} The families are ${typeFamilies().join(', ')}.`,
    )
  }
  const width = given.values.get('width')
  const columns = typeof width === 'number' ? width : (process.stdout.columns ?? 100)
  const isJson = isOn(given, 'json') || textOf(given, 'format') === 'json'
  await writeOnce(isJson ? `${JSON.stringify(types, null, 2)}\n` : typesText(types, columns), textOf(given, 'output'))
  return 0
}
