package db

import (
	"context"
	"sync/atomic"
)

// turn is one Write that waits to be run in a transaction shared with others.
// Its function runs in the goroutine of its caller, so that panics and test
// failures end there; whoever runs the group waits meanwhile.
type turn struct {
	run   func(tx *Tx) error
	state atomic.Int32 // waiting, taken or left
	begin chan *Tx     // go ahead; again when PostgreSQL has the group repeated
	done  chan bool    // the caller is through; true: keep it
	end   chan error   // after the commit
	gone  bool         // the caller panicked
	lost  error        // why it is undone though its function was content
}

const (
	waiting int32 = iota
	taken
	left
)

func newTurn(run func(tx *Tx) error) *turn {
	return &turn{run: run, begin: make(chan *Tx, 1), done: make(chan bool, 1), end: make(chan error, 1)}
}

// take claims a turn that still waits.
func (t *turn) take() bool { return t.state.CompareAndSwap(waiting, taken) }

// wait is the caller's side. A caller whose context ends before it was its
// turn leaves, as when the database is closed; afterwards it stays for the
// outcome.
func (t *turn) wait(ctx context.Context, closed <-chan struct{}) error {
	var tx *Tx
	var err error
	over := ctx.Done()
	for {
		select {
		case tx = <-t.begin:
			over, closed = nil, nil
			err = t.call(tx)
		case lost := <-t.end:
			// The answer waits for the commit even when the function failed:
			// what it saw may be the work of others in the group, which is
			// true only once committed.
			if lost != nil {
				return lost
			}
			if err == nil {
				tx.committed()
			}
			return err
		case <-over:
			if t.state.CompareAndSwap(waiting, left) {
				return ctx.Err()
			}
			over = nil
		case <-closed:
			if t.state.CompareAndSwap(waiting, left) {
				return ErrClosed
			}
			closed = nil
		}
	}
}

// call runs the function; whatever way it ends, the other side hears of it.
func (t *turn) call(tx *Tx) error {
	keep, ended := false, false
	defer func() {
		tx.end()
		t.gone = !ended
		t.done <- keep
	}()
	err := t.run(tx)
	keep, ended = err == nil, true
	return err
}

// runIn is the other side: it tells the caller to go ahead, and whether to
// keep what was done.
func (t *turn) runIn(tx *Tx) (keep bool) {
	t.begin <- tx
	return <-t.done
}

// end closes what the function left open.
func (tx *Tx) end() {
	tx.over = true
	if tx.open != nil {
		tx.open.Close()
	}
}
