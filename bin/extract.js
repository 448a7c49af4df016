#!/usr/bin/env node
import { main } from '../dist/command/cli.js'

await main()
