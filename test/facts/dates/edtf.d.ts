/** The part of the untyped dev package that the tests use. */
declare module 'edtf' {
  export function parse(text: string): unknown
}
