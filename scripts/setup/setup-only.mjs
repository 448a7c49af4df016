// Sets up what is missing and runs nothing.
import { setUp } from './setup.mjs'

setUp()
