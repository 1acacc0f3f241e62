package db

import (
	"context"
	"sync"
	"time"
)

// Memo keeps what many pages show, computed from the rows, until one of its
// topics is touched or the clock passes the moment at which it changes by
// itself. Versions are asked before the rows are read, so that what is kept is
// at least as new as its version, on every node.
type Memo[T any] struct {
	loading sync.Mutex // one reads the rows, the others wait for it
	mu      sync.Mutex
	version string
	until   time.Time
	value   T
	have    bool
}

func (m *Memo[T]) kept(version string, now time.Time) (T, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.value, m.have && m.version == version && now.Before(m.until)
}

// Get is the kept value, or what load makes of the rows with the moment until
// which it holds by itself.
func (m *Memo[T]) Get(ctx context.Context, d *DB, topics []string, load func(tx *Tx) (T, time.Time, error)) (T, error) {
	version, err := d.Versions(ctx, topics)
	if err != nil {
		var none T
		return none, err
	}
	if value, ok := m.kept(version, d.Now()); ok {
		return value, nil
	}
	m.loading.Lock()
	defer m.loading.Unlock()
	if value, ok := m.kept(version, d.Now()); ok {
		return value, nil
	}
	var value T
	var until time.Time
	err = d.Read(ctx, func(tx *Tx) error {
		var err error
		value, until, err = load(tx)
		return err
	})
	if err != nil {
		return value, err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.version, m.until, m.value, m.have = version, until, value, true
	return value, nil
}

// Memos are memos by name.
type Memos[T any] struct {
	mu   sync.Mutex
	list map[string]*Memo[T]
}

// Of is the memo of a name. When there are so many, all are forgotten: names
// that nobody asks for any more are many in time.
func (m *Memos[T]) Of(name string, most int) *Memo[T] {
	m.mu.Lock()
	defer m.mu.Unlock()
	if one, ok := m.list[name]; ok {
		return one
	}
	if m.list == nil || len(m.list) >= most {
		m.list = make(map[string]*Memo[T])
	}
	one := &Memo[T]{}
	m.list[name] = one
	return one
}

// Forget drops a memo that holds nothing.
func (m *Memos[T]) Forget(name string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.list, name)
}
