// Loaded before a program (node --import): tells on file descriptor 3, when it ends, what it took.
import { writeSync } from 'node:fs'

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  writeSync(3, JSON.stringify({ megabytes: maxRSS / 1024, processorMilliseconds: (userCPUTime + systemCPUTime) / 1000 }))
})
