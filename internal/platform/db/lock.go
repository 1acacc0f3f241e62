package db

import (
	"context"
	"sync"
)

// locks are named locks within the process.
type locks struct {
	mu   sync.Mutex
	held map[string]*lock
}

type lock struct {
	token chan struct{} // full: held
	users int           // that hold it or wait
}

// lock takes the locks of sorted keys.
func (l *locks) lock(ctx context.Context, keys []string) (unlock func(), err error) {
	var got []string
	unlock = func() {
		for _, k := range got {
			l.unlock(k, true)
		}
	}
	for _, k := range keys {
		l.mu.Lock()
		one := l.held[k]
		if one == nil {
			one = &lock{token: make(chan struct{}, 1)}
			l.held[k] = one
		}
		one.users++
		l.mu.Unlock()
		select {
		case one.token <- struct{}{}:
			got = append(got, k)
		case <-ctx.Done():
			l.unlock(k, false)
			unlock()
			return nil, ctx.Err()
		}
	}
	return unlock, nil
}

func (l *locks) unlock(key string, mine bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	one := l.held[key]
	if mine {
		<-one.token
	}
	if one.users--; one.users == 0 {
		delete(l.held, key)
	}
}
