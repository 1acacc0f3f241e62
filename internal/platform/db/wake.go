package db

import "sync"

// wakers are channels that are filled when a transaction of this process has
// left work for somebody. Other processes find it by looking now and then.
type wakers struct {
	mu sync.Mutex
	by map[string][]chan struct{}
}

// Waker is a channel that is filled after a commit that called tx.Wake with
// the name. It holds one signal: many commits may wake once.
func (d *DB) Waker(name string) <-chan struct{} {
	c := make(chan struct{}, 1)
	d.wakers.mu.Lock()
	defer d.wakers.mu.Unlock()
	if d.wakers.by == nil {
		d.wakers.by = map[string][]chan struct{}{}
	}
	d.wakers.by[name] = append(d.wakers.by[name], c)
	return c
}

// Wake fills the wakers of the name once the transaction is committed.
func (tx *Tx) Wake(name string) {
	tx.OnCommit(func() {
		tx.d.wakers.mu.Lock()
		defer tx.d.wakers.mu.Unlock()
		for _, c := range tx.d.wakers.by[name] {
			select {
			case c <- struct{}{}:
			default:
			}
		}
	})
}
