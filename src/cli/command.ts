#!/usr/bin/env node
import { compileLate } from './compile-late.js'
import { main } from './main.js'

compileLate()
process.exitCode = await main(process.argv.slice(2))
