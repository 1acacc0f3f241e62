package talk

import (
	"sync"
	"time"
)

// hub tells those who have a thread open that something was written in it.
// One goroutine asks for the versions of all threads that are open, as long as
// one is; what is written on this node is told at once.
type hub struct {
	mu      sync.Mutex
	open    map[string]map[chan struct{}]bool // by topic
	running bool
}

// livePoll is how often what other nodes wrote is asked for.
const livePoll = 2 * time.Second

// join has the channel told of changes of a topic until leave is called.
func (h *hub) join(topic string) (changed chan struct{}, leave func(), first bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	changed = make(chan struct{}, 1)
	if h.open == nil {
		h.open = map[string]map[chan struct{}]bool{}
	}
	if h.open[topic] == nil {
		h.open[topic] = map[chan struct{}]bool{}
	}
	h.open[topic][changed] = true
	first, h.running = !h.running, true
	return changed, func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		delete(h.open[topic], changed)
		if len(h.open[topic]) == 0 {
			delete(h.open, topic)
		}
	}, first
}

// tell wakes those who have the topic open.
func (h *hub) tell(topic string) {
	h.mu.Lock()
	defer h.mu.Unlock()
	for changed := range h.open[topic] {
		select {
		case changed <- struct{}{}:
		default: // it has not looked yet, and will
		}
	}
}

// topics are those that are open; with none the watch is over.
func (h *hub) topics() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	var list []string
	for topic := range h.open {
		list = append(list, topic)
	}
	h.running = len(list) > 0
	return list
}
