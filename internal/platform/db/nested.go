package db

import (
	"runtime"
	"sync/atomic"
)

// insidePC is where inside calls f: a stack that shows it belongs to a
// goroutine that is in a transaction. The functions given to Write and Read
// get no context of ours, and one context serves many goroutines, so the stack
// is the one thing that tells nesting apart from company.
var insidePC atomic.Uintptr

func init() {
	_ = inside(func(*Tx) error {
		var pc [1]uintptr
		runtime.Callers(2, pc[:])
		insidePC.Store(pc[0])
		return nil
	}, nil)
}

// inside calls f, and marks the stack.
//
//go:noinline
func inside(f func(*Tx) error, tx *Tx) error {
	err := f(tx)
	return err
}

// refuseNested panics when the goroutine is in a transaction already.
func refuseNested() {
	var pcs [128]uintptr
	n := runtime.Callers(3, pcs[:])
	mark := insidePC.Load()
	for _, pc := range pcs[:n] {
		if pc == mark {
			panic("db: a transaction inside a transaction; let the inner part take the tx")
		}
	}
}
