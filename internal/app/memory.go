package app

import (
	"os"
	"runtime/debug"
)

// spend is how much memory the process may take before the collector works as
// hard as it would by itself; it is well under what the installation promises.
const spend = 160 << 20

// SpendMemory has garbage collected less often while there is little of it: a
// page makes much and keeps nothing, and the heap is small. An operator who
// sets GOGC or GOMEMLIMIT knows better.
func SpendMemory() {
	if os.Getenv("GOGC") == "" && os.Getenv("GOMEMLIMIT") == "" {
		debug.SetGCPercent(400)
		debug.SetMemoryLimit(spend)
	}
}
