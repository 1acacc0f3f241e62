package network

import (
	"sync"

	"parvi/internal/platform/db"
)

// memos are memos by name, the oldest forgotten when there are many.
type memos[T any] struct {
	mu   sync.Mutex
	list map[string]*db.Memo[T]
}

const maxMemos = 1000

func (m *memos[T]) of(name string) *db.Memo[T] {
	m.mu.Lock()
	defer m.mu.Unlock()
	if one, ok := m.list[name]; ok {
		return one
	}
	if m.list == nil || len(m.list) >= maxMemos {
		m.list = make(map[string]*db.Memo[T])
	}
	one := &db.Memo[T]{}
	m.list[name] = one
	return one
}

// forget drops a memo that holds nothing: addresses nobody has are many.
func (m *memos[T]) forget(name string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.list, name)
}
