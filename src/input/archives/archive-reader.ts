/*
 * What a reader of archives is.
 */
import type { FailedInput } from '../../document/problems.ts'
import type { RawDocument } from '../raw-document.ts'
import type { ContentOptions } from '../read-content.ts'
import type { ByteStream } from '../read-file.ts'

/** Reads the documents of an archive one by one; what is broken is a failed input in its place. */
export type ArchiveReader = (
  name: string,
  stream: ByteStream,
  options: ContentOptions,
) => AsyncGenerator<RawDocument | FailedInput>
