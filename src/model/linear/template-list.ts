/*
 * Lists of features by template: number and value are kept apart until all are there, and mixed in one loop.
 */
import { mix } from '../../text/hash.ts'
import type { FeatureList } from './linear-model.ts'

/** Features; `values` holds their hashes after `hashFeatures`. */
export interface TemplateList extends FeatureList {
  readonly templates: Uint8Array
}

/** An empty list with room for `size` features. */
export function templateList(size: number): TemplateList {
  return { values: new Int32Array(size), templates: new Uint8Array(size), count: 0 }
}

/** Adds the feature `value` of `template`. */
export function push(list: TemplateList, template: number, value: number): void {
  const at = list.count
  list.templates[at] = template
  list.values[at] = value
  list.count = at + 1
}

/** Turns the values of all features into hashes of template and value. */
export function hashFeatures({ values, templates, count }: TemplateList): void {
  for (let k = 0; k < count; k++) values[k] = mix(templates[k]!, values[k]!)
}
