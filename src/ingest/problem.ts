/** What went wrong while reports were taken in: an input that could not be read (error), or was read with a reservation (warning). */
export interface IntakeProblem {
  readonly code: IntakeProblemCode
  readonly gravity: 'error' | 'warning'
  /** The file, with the line where there is one: "reports.jsonl:12". */
  readonly where: string
  /** What happened and what to do about it. */
  readonly message: string
}

interface Wording {
  readonly gravity: 'error' | 'warning'
  readonly message: string
}

/** Every problem that intake can tell, with its wording. `{…}` is filled from the arguments of `intakeProblem`. */
export const INTAKE_PROBLEMS = {
  'file-missing': {
    gravity: 'error',
    message: 'There is no such file or folder. Check the spelling, and put quotation marks around a name with spaces.',
  },
  'file-unreadable': {
    gravity: 'error',
    message: 'It could not be opened ({reason}). Check that it is a file you may read.',
  },
  'folder-without-reports': {
    gravity: 'error',
    message:
      'The folder holds no report: looked in it and its folders for files ending in {endings}. Name the files themselves if they end otherwise.',
  },
  'file-binary': {
    gravity: 'error',
    message: 'It is not a text file ({reason}). Save the article as plain text in UTF-8 and give that.',
  },
  'page-without-text': {
    gravity: 'error',
    message:
      'The page holds no article that could be told from what stands around it ({reason}). Copy the headline and the text into a .txt file and give that.',
  },
  'markup-refused': {
    gravity: 'error',
    message: 'Its markup is refused ({reason}): it could not be read without harm. Ask its maker, or save the text alone.',
  },
  'feed-unreadable': {
    gravity: 'error',
    message:
      'It is no feed that could be read ({reason}). RSS 0.9 to 2.0, Atom and JSON Feed are read; check that the address is that of the feed and not of a page about it.',
  },
  'feed-cut': {
    gravity: 'warning',
    message: 'The feed has more than {most} items; the first {most} were read.',
  },
  'feed-empty': {
    gravity: 'warning',
    message: 'The feed has no items.',
  },
  'list-of-feeds': {
    gravity: 'error',
    message: 'It is a list of feeds and holds no report. "reportedly watch" fetches what its feeds tell.',
  },
  'list-without-feeds': {
    gravity: 'error',
    message: 'The list names no feed. In OPML each is an <outline> with an xmlUrl of http or https.',
  },
  'news-item-unreadable': {
    gravity: 'error',
    message: 'It is no ninjs news item that could be read ({reason}). Versions 1 to 3 are read.',
  },
  'news-item-withheld': {
    gravity: 'warning',
    message: 'The news item "{id}" is marked as withheld by its maker, and is not read.',
  },
  'mail-unreadable': {
    gravity: 'error',
    message: 'It is no e-mail that could be read ({reason}). Save the message as .eml, or its text as .txt.',
  },
  'archive-unreadable': {
    gravity: 'error',
    message: 'The archive could not be read further ({reason}). What stood before was taken.',
  },
  'archive-record-refused': {
    gravity: 'warning',
    message: 'A record of the archive was left out ({reason}).',
  },
  'archive-altered': {
    gravity: 'error',
    message: 'Its content is not what the archive says it is ({reason}): it was altered or damaged, and is not read.',
  },
  'archive-cut': {
    gravity: 'warning',
    message: 'The archive holds more than {most} {what}; the first were read.',
  },
  'encoding-mislabelled': {
    gravity: 'warning',
    message:
      'It says that its characters are {said}; they were read as {used}, which fits. If letters look wrong, tell its maker.',
  },
  'canonical-elsewhere': {
    gravity: 'warning',
    message:
      'The page says that it belongs at {address}, on another host. That was noted and not believed: it does not replace what stands there.',
  },
  withdrawn: {
    gravity: 'warning',
    message: '"{id}" was taken back by its outlet; it is not read, and what it supported is withdrawn.',
  },
  embargoed: {
    gravity: 'warning',
    message: '"{id}" is under embargo until {until}. It was read; do not pass it on before.',
  },
  'address-invalid': {
    gravity: 'error',
    message: 'It is no address that can be fetched ({reason}). Write it out, beginning with https://.',
  },
  'address-refused': {
    gravity: 'error',
    message: 'The address is refused ({reason}). Only http and https without a name and password in the address are fetched.',
  },
  'address-private': {
    gravity: 'error',
    message:
      'It leads to {address}, which is not on the public network, and was not reached. If it is yours, allow it with --allow-private.',
  },
  'host-unknown': {
    gravity: 'error',
    message: 'There is no host of this name, or the network cannot be reached ({reason}). Check the spelling and the connection.',
  },
  'fetch-failed': {
    gravity: 'error',
    message: 'It could not be fetched ({reason}). Try again later, or save the page and give the file.',
  },
  'fetch-status': {
    gravity: 'error',
    message: 'The server answered with status {status}. Check the address; a page behind a login cannot be fetched.',
  },
  'fetch-too-large': {
    gravity: 'error',
    message: 'It is larger than the {megabytes} MB that are taken ({how}); the rest was not read.',
  },
  'fetch-too-slow': {
    gravity: 'error',
    message: 'The server was too slow ({reason}). Try again later.',
  },
  'fetch-redirects': {
    gravity: 'error',
    message: 'It was redirected more than {most} times. Give the address where it ends.',
  },
  'robots-refused': {
    gravity: 'warning',
    message: 'The site asks programs not to fetch this page (robots.txt); what the feed says of it was read alone.',
  },
  'file-too-large': {
    gravity: 'error',
    message:
      'It holds more than {megabytes} MB, too much for one {what}. Split it; reports of a .jsonl file are read one line at a time.',
  },
  'encoding-guessed': {
    gravity: 'warning',
    message: 'It is not valid UTF-8 and was read as Windows-1252. If letters look wrong, save it as UTF-8.',
  },
  'text-empty': {
    gravity: 'error',
    message: 'It has no text; there is nothing to read. Give the article itself, headline included.',
  },
  'line-not-json': {
    gravity: 'error',
    message: 'The line is not JSON ({reason}). Write one whole report a line, like {"id":"a1","text":"…"}.',
  },
  'file-not-json': {
    gravity: 'error',
    message:
      'It is not JSON ({reason}). A .json file holds one report or an array of them; with one report a line, call it .jsonl.',
  },
  'line-not-utf8': {
    gravity: 'error',
    message: 'The line is not valid UTF-8. Save the file as UTF-8.',
  },
  'report-not-object': {
    gravity: 'error',
    message: 'A report is a JSON object like {"id":"a1","text":"…"}; this is {found}.',
  },
  'text-missing': {
    gravity: 'error',
    message: 'The report has no "text". Put the whole article there, headline first.',
  },
  'field-type': {
    gravity: 'error',
    message: '"{field}" must be {wanted}; this is {found}.',
  },
  'id-missing': {
    gravity: 'warning',
    message: 'The report has no "id" and is called "{id}". Give it one, so that its name stays when lines move.',
  },
  'id-repeated': {
    gravity: 'warning',
    message: 'Another report is called "{id}" already; this one is called "{renamed}". Give every report an id of its own.',
  },
  'date-invalid': {
    gravity: 'warning',
    message:
      '"{value}" is not an ISO 8601 date or instant; the report is read as undated. Write it like 2024-12-08 or 2024-12-08T06:30:00Z.',
  },
} as const satisfies Readonly<Record<string, Wording>>

export type IntakeProblemCode = keyof typeof INTAKE_PROBLEMS

/** Fills the wording of a code. A place-holder without an argument stays as it stands. */
export function intakeProblem(
  code: IntakeProblemCode,
  where: string,
  args: Readonly<Record<string, string | number>> = {},
): IntakeProblem {
  const { gravity, message } = INTAKE_PROBLEMS[code]
  return { code, gravity, where, message: message.replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole)) }
}
