package network

import (
	"context"
	"sync"
	"time"

	"parvi/internal/platform/db"
)

// memo keeps what many pages show, computed from the rows, until one of its
// topics is touched or the clock passes the moment at which it changes by
// itself. Versions are asked before the rows are read, so that what is kept is
// at least as new as its version, on every node.
type memo[T any] struct {
	loading sync.Mutex // one reads the rows, the others wait for it
	mu      sync.Mutex
	version string
	until   time.Time
	value   T
	have    bool
}

func (m *memo[T]) kept(version string, now time.Time) (T, bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.value, m.have && m.version == version && now.Before(m.until)
}

func (m *memo[T]) get(ctx context.Context, d *db.DB, topics []string, load func(tx *db.Tx) (T, time.Time, error)) (T, error) {
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
	err = d.Read(ctx, func(tx *db.Tx) error {
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

// memos are memos by name, the oldest forgotten when there are many.
type memos[T any] struct {
	mu   sync.Mutex
	list map[string]*memo[T]
}

const maxMemos = 1000

func (m *memos[T]) of(name string) *memo[T] {
	m.mu.Lock()
	defer m.mu.Unlock()
	if one, ok := m.list[name]; ok {
		return one
	}
	if m.list == nil || len(m.list) >= maxMemos {
		m.list = make(map[string]*memo[T])
	}
	one := &memo[T]{}
	m.list[name] = one
	return one
}

// forget drops a memo that holds nothing: addresses nobody has are many.
func (m *memos[T]) forget(name string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.list, name)
}
