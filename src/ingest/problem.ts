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
  'file-html': {
    gravity: 'error',
    message: 'Web pages are not read yet. Copy the headline and the text of the article into a .txt file and give that.',
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
