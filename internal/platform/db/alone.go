package db

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
	"time"
)

const (
	aloneMost = 64                    // functions in one transaction
	aloneTime = 50 * time.Millisecond // after which a group takes no more in
	aloneLock = 30 * time.Second      // how long another node may hold the keys
)

// queue are the Writes of this process that want to be alone with the same
// keys. They are run as a group: one lock, one transaction, a savepoint each.
// Their statements follow one another anyway; the lock and the commit, which
// cost more than most functions, are then paid once.
type queue struct {
	keys  []string // sorted
	claim bool
	turns []*turn
}

// begin also bounds each statement, since the callers' contexts do not.
func (q *queue) begin() string {
	return begin(q.claim) + "; SET LOCAL statement_timeout = 20000"
}

// together queues a Write with those of the same keys.
func (e *pgEngine) together(ctx context.Context, w *work) error {
	keys := slices.Clone(w.alone)
	slices.Sort(keys)
	keys = slices.Compact(keys)
	id := fmt.Sprint(w.claim, keys)
	t := newTurn(func(tx *Tx) error { return e.d.run(ctx, w, tx) })
	e.mu.Lock()
	q := e.queues[id]
	if q == nil {
		q = &queue{keys: keys, claim: w.claim}
		e.queues[id] = q
		go e.serve(id, q)
	}
	q.turns = append(q.turns, t)
	e.mu.Unlock()
	return t.wait(ctx, nil)
}

// serve runs groups until nobody waits.
func (e *pgEngine) serve(id string, q *queue) {
	for {
		e.mu.Lock()
		if len(q.turns) == 0 {
			delete(e.queues, id)
			e.mu.Unlock()
			return
		}
		e.mu.Unlock()
		if err := e.group(q); err != nil {
			for t := e.next(q); t != nil; t = e.next(q) {
				t.end <- Classify(err)
			}
		}
	}
}

// next is the Write that waits longest, if any still does.
func (e *pgEngine) next(q *queue) *turn {
	e.mu.Lock()
	defer e.mu.Unlock()
	for len(q.turns) > 0 {
		t := q.turns[0]
		q.turns = q.turns[1:]
		if t.take() {
			return t
		}
	}
	return nil
}

// group takes the locks and runs one group. An error means that it got no
// further than the locks; what came after is told to the members.
func (e *pgEngine) group(q *queue) error {
	ctx, cancel := context.WithTimeout(context.Background(), aloneLock)
	defer cancel()
	unlock, err := e.local.lock(ctx, q.keys)
	if err != nil {
		return busy(err)
	}
	defer unlock()
	c, err := e.conn(ctx)
	if err != nil {
		return err
	}
	defer c.c.Close()
	release, err := advisory(ctx, c, q.keys)
	if err != nil {
		return err
	}
	defer release()
	c.shared = true
	first := e.next(q)
	if first == nil {
		return nil
	}
	members := []*turn{first}
	for attempt := 0; err == nil; attempt++ {
		if members, err = e.attemptGroup(c, q, members); err == nil {
			break
		}
		err = e.again(detached, attempt, err)
	}
	for _, m := range members {
		if err != nil {
			m.end <- err
		} else {
			m.end <- m.lost
		}
	}
	return nil
}

// attemptGroup runs the members, and those who come meanwhile, once.
func (e *pgEngine) attemptGroup(c *conn, q *queue, members []*turn) (all []*turn, err error) {
	if _, err := c.exec(detached, q.begin(), nil); err != nil {
		return members, Classify(err)
	}
	committed := false
	defer func() {
		if !committed {
			rollback(c)
		}
	}()
	c.group = &group{}
	defer func() { c.group = nil }()
	began := e.d.opts.Now()
	saved := false
	for i := 0; ; i++ {
		if i == len(members) {
			if i >= aloneMost || e.d.opts.Now().Sub(began) > aloneTime {
				break
			}
			t := e.next(q)
			if t == nil {
				break
			}
			members = append(members, t)
		}
		if members[i].gone {
			continue
		}
		if saved, err = e.member(c, q, members[i], i > 0, saved); err != nil {
			return members, err
		}
	}
	if err := commit(c); err != nil {
		return members, Classify(err)
	}
	committed = true
	e.d.stats.commits.Add(1)
	return members, nil
}

// member runs one function. The first of a group does without a savepoint,
// since a lone Write is the common case: when it fails the transaction begins
// anew. Those after it find the savepoint of the one before released.
func (e *pgEngine) member(c *conn, q *queue, t *turn, save, saved bool) (bool, error) {
	t.lost = nil
	if save {
		statement := "SAVEPOINT one"
		if saved {
			statement = "RELEASE SAVEPOINT one; SAVEPOINT one"
		}
		if _, err := c.exec(detached, statement, nil); err != nil {
			return false, Classify(err)
		}
	}
	tx := &Tx{Now: e.d.Now(), d: e.d, c: c}
	keep := t.runIn(tx)
	if repeatable(tx.failed) {
		return false, tx.failed
	}
	status, err := c.status()
	if err != nil {
		return false, err
	}
	if keep && status != 'T' {
		keep, t.lost = false, errFailed
	}
	if keep {
		return save, nil
	}
	c.group.forget()
	undo := "ROLLBACK TO SAVEPOINT one"
	if !save {
		undo = "ROLLBACK; " + q.begin()
	}
	_, err = c.exec(detached, undo, nil)
	return save, Classify(err)
}

// advisory takes the session locks of sorted keys, before any BEGIN: a
// snapshot taken while waiting would be old and collide at once.
func advisory(ctx context.Context, c *conn, keys []string) (release func(), err error) {
	var calls strings.Builder
	args := make([]any, len(keys))
	for i, k := range keys {
		if i > 0 {
			calls.WriteString(", ")
		}
		fmt.Fprintf(&calls, "pg_advisory_lock($%d)", i+1)
		sum := sha256.Sum256([]byte(k))
		args[i] = int64(binary.BigEndian.Uint64(sum[:8]))
	}
	rows, err := c.query(ctx, "SELECT "+calls.String(), args)
	if err == nil {
		err = rows.Close()
	}
	if err != nil {
		c.discard() // some may be held, and end with the connection
		return nil, err
	}
	return func() {
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		defer cancel()
		if _, err := c.exec(ctx, "SELECT pg_advisory_unlock_all()", nil); err != nil {
			c.discard()
		}
	}, nil
}
