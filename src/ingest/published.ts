const DATE_OR_INSTANT = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:Z|[+-](\d{2}):?(\d{2}))?)?$/

/**
 * Whether it is an ISO 8601 date ("2024-12-08") or instant ("2024-12-08T06:30:00Z", the zone may be missing) of the Gregorian
 * calendar: the forms that the engine can set times against.
 */
export function isDateOrInstant(value: string): boolean {
  const match = DATE_OR_INSTANT.exec(value)
  if (match === null) return false
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, zoneHour = 0, zoneMinute = 0] = match
    .slice(1)
    .map(part => Number(part ?? 0))
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return false
  return hour < 24 && minute < 60 && second < 60 && zoneHour < 24 && zoneMinute < 60
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
