/*
 * What a piece of evidence is.
 */
import type { PersonScene } from '../person-scene.ts'

/** Something that speaks for or against a person. */
export interface Evidence {
  readonly name: string
  /** A text, and the name in it of which this is seen. */
  readonly example: readonly [string, string]
  readonly isSeen: (scene: PersonScene) => boolean
}
