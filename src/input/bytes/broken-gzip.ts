/*
 * What is said where gzip breaks.
 */

/** Thrown where the data is damaged, or ends too early. */
export class BrokenGzip extends Error {
  readonly isCutOff: boolean
  constructor(isCutOff: boolean, message = 'the gzip data is broken or cut off; fetch or compress it again') {
    super(message)
    this.isCutOff = isCutOff
  }
}
