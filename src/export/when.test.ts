import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instantText, shortInstantText, spanText, whenText } from './when.js'

const plain = (text: string | null): string | null => text?.replaceAll('\u00a0', ' ') ?? null

test('an interval is told in words, as exact as it is', () => {
  const cases: readonly (readonly [value: string, from: string | null, to: string | null, words: string | null])[] = [
    ['2024-12-08TMO', '2024-12-08T00:00:00', '2024-12-08T06:00:00', 'early Sunday 8 Dec 2024 (00:00–06:00)'],
    ['2024-12-08TMO', '2024-12-08', '2024-12-08T06:00', 'early Sunday 8 Dec 2024 (00:00–06:00)'],
    ['2024-12-08TMO', '2024-12-08T06:00:00', '2024-12-08T12:00:00', 'morning of Sunday 8 Dec 2024 (06:00–12:00)'],
    ['2024-12-08TMO', '2024-12-08T00:00:00', '2024-12-08T12:00:00', 'morning of Sunday 8 Dec 2024 (00:00–12:00)'],
    ['2024-12-07TEV', '2024-12-07T18:00:00', '2024-12-08T00:00:00', 'evening of Saturday 7 Dec 2024 (18:00–24:00)'],
    ['2024-12-07TNI', '2024-12-07T20:00:00', '2024-12-08T06:00:00', 'night of Saturday 7 Dec 2024 (20:00–06:00)'],
    ['2024-12-08T22', '2024-12-08T22:00:00', '2024-12-08T23:00:00', 'Sunday 8 Dec 2024, 22:00–23:00'],
    ['2024-12-08T22:00', '2024-12-08T22:00:00', '2024-12-08T22:01:00', 'Sunday 8 Dec 2024, 22:00'],
    ['2024-12-08T22:00Z', '2024-12-08T22:00:00Z', '2024-12-08T22:00:00Z', 'Sunday 8 Dec 2024, 22:00 UTC'],
    ['2024-12-08T22:00', '2024-12-08T22:00:00+05:30', '2024-12-08T23:00:00+05:30', 'Sunday 8 Dec 2024, 22:00–23:00 UTC+5:30'],
    ['2024-12-08', '2024-12-08', '2024-12-09', 'Sunday 8 Dec 2024'],
    ['2024-W49-WE', '2024-12-07', '2024-12-09', 'Saturday 7 – Sunday 8 Dec 2024'],
    ['2024-W49', '2024-11-29', '2024-12-09', 'Friday 29 Nov – Sunday 8 Dec 2024'],
    ['P1M', '2024-12-20', '2025-01-21', '20 Dec 2024 – 20 Jan 2025'],
    ['2024-12', '2024-12-01', '2025-01-01', 'Dec 2024'],
    ['2024-Q4', '2024-10-01', '2025-01-01', 'Oct – Dec 2024'],
    ['2024-SU', '2024-06-01', '2024-09-01', 'summer 2024'],
    ['2018', '2018-01-01', '2019-01-01', '2018'],
    ['201', '2010-01-01', '2020-01-01', '2010–2019'],
    ['2000-02', '2000-02-01', '2000-03-01', 'Feb 2000'],
    ['XXXX', '2024-12-07T22:00:00', '2024-12-09T06:00:00', 'Saturday 7 Dec 2024, 22:00 – Monday 9 Dec 2024, 06:00'],
    ['2018', '2018-01-01', null, 'from Monday 1 Jan 2018 on'],
    ['XXXX', null, '2024-12-08', 'by Saturday 7 Dec 2024'],
    ['PAST_REF', null, null, 'in the past, no date given'],
    ['P2W', null, null, '2 weeks'],
    ['PT1H', null, null, '1 hour'],
    ['XXXX-WXX-7', null, null, null],
    ['?', 'soon', 'later', null],
  ]
  for (const [value, from, to, words] of cases)
    assert.equal(plain(whenText({ value, from, to })), words, `${value} ${from} ${to}`)
  assert.equal(whenText(null), null)
})

test('an instant keeps its zone; what is no instant stays as it stands', () => {
  assert.equal(plain(instantText('2024-12-08T21:00:00Z')), 'Sunday 8 Dec 2024, 21:00 UTC')
  assert.equal(plain(instantText('2024-12-08')), 'Sunday 8 Dec 2024')
  assert.equal(plain(instantText('1969-12-31')), 'Wednesday 31 Dec 1969')
  assert.equal(instantText('next week'), 'next week')
  assert.equal(instantText('2024-13-08'), '2024-13-08')
  assert.equal(plain(shortInstantText('2024-12-08T21:00:00Z')), '8 Dec 2024, 21:00')
})

test('the days that reports were published on', () => {
  assert.equal(plain(spanText(['2024-12-08T21:00:00Z', '2024-12-06'])), '6–8 Dec 2024')
  assert.equal(plain(spanText(['2024-12-08'])), 'Sunday 8 Dec 2024')
  assert.equal(plain(spanText(['2024-11-30', '2024-12-08'])), '30 Nov – 8 Dec 2024')
  assert.equal(spanText([]), null)
  assert.equal(spanText(['soon']), null)
})
