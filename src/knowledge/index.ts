export { COUNTRIES, type Country } from './countries.js'
export { capitalPlace, countryOf, type Toponym, type ToponymMatch, toponymAt } from './toponyms.js'
