export { COUNTRIES, type Country } from './countries.js'
export { KNOWN_PLACES, type KnownPlace } from './places.js'
export { capitalPlace, countryOf, type Toponym, type ToponymMatch, toponymAt } from './toponyms.js'
