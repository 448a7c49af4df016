/*
 * What the help says around the table of options.
 */

/** Before the options. */
export const EXAMPLES = `Examples:
  $ extract page.html                          an overview of one page
  $ extract news/ | jq '.documents[].people'   everything in a folder, as JSON
  $ extract news/ -o quotes.csv -t quotes      a table for a spreadsheet
  $ extract archive.jsonl.gz -o facts.jsonl    records in, a document a line out, streamed
  $ pbpaste | extract --published 2020-02-03   a page without a date, from the clipboard
  $ curl -sL URL | extract - --url URL         a live page
  $ extract page.txt --explain=quotes          why each remark is there
  $ extract view news/                         a report in the browser: every fact marked in its text
  $ extract news/ --merge                      one cast and timeline of all pages, and where they disagree
  $ extract merge facts.jsonl -o dossier.json  the same from earlier output
`

/** Behind the options. */
export const EXITS = `
Exit status: 0 all inputs read; 1 some input failed, the rest is printed; 2 wrong usage or nothing to read; 130 Ctrl-C.
Data goes to stdout, everything else to stderr. Into a pipe the default format is json, on a terminal summary.
EXTRACT_OPTIONS holds options that are read before those of the command line.`

/** Behind those of verify. */
export const VERIFY = `
A line for each fact that is not exact: its status, document, fact, place and words, with tabs between them.
  moved      the words stand at one other place        ambiguous  … at several other places
  changed    the words are not in the text any more    missing    the input is not there
Options that say how inputs are read (--input, --max-size) must be the same as before; others, such as --no-strip, change
no place. Exit status: 0 all facts are exact; 1 some are not, or could not be read.`

/** Behind those of keys. */
export const KEYS = `
Each step reads lines and prints lines; rows have a name before a tab, by which they are sorted for the next step.
  cast     facts: who is who, reprints, counts of words; one process
  items    facts, with --cast: statements and remarks, in each part where they have keys; with --blocks under their block
  links    items by part: pairs that may be one          blocks   pairs: items and their blocks
  entries  items by block: entries of the dossier, which extract merge FACTS --cast FILE --entries FILE puts together`
