package web

import (
	"context"
	"io"
	"net/http"
	"strings"
	"sync"
	"time"

	"parvi/internal/platform/fault"
)

// Limits of streams of events.
const (
	mostStreams  = 1000 // at once on one node
	mostOfPerson = 10
	streamFor    = 5 * time.Minute // then the browser comes again, and is asked who it is
	streamBeat   = 15 * time.Second
)

// streams are the event streams that are open.
type streams struct {
	mu    sync.Mutex
	ended bool
	open  map[*context.CancelFunc]string // with whose it is
}

// add notes a stream; ok is false when there are too many.
func (s *streams) add(person string, cancel *context.CancelFunc) (ok bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	n := 0
	for _, p := range s.open {
		if p == person {
			n++
		}
	}
	if s.ended || len(s.open) >= mostStreams || n >= mostOfPerson {
		return false
	}
	if s.open == nil {
		s.open = map[*context.CancelFunc]string{}
	}
	s.open[cancel] = person
	return true
}

func (s *streams) remove(cancel *context.CancelFunc) {
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.open, cancel)
}

// end ends all streams: the node is about to stop.
func (s *streams) end() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ended = true
	for cancel := range s.open {
		(*cancel)()
	}
}

// Events writes a stream of events.
type Events struct {
	w  io.Writer
	rc *http.ResponseController
	mu sync.Mutex
}

// Send sends one event. The id comes back as Last-Event-ID when the reader
// connects anew.
func (e *Events) Send(event, id, data string) error {
	var b strings.Builder
	b.WriteString("event: " + event + "\nid: " + id + "\n")
	for line := range strings.SplitSeq(data, "\n") {
		b.WriteString("data: " + line + "\n")
	}
	return e.write(b.String() + "\n")
}

func (e *Events) write(s string) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	if _, err := io.WriteString(e.w, s); err != nil {
		return err
	}
	return e.rc.Flush()
}

// Live is a stream of server-sent events to somebody who has signed in. The
// context given to run ends when the reader goes, when the node stops, and
// after a few minutes: the browser then connects anew. When there are too many
// streams already the page has to do without: 503.
func (r *Req) Live(run func(ctx context.Context, e *Events) error) (Reply, error) {
	ctx, cancel := context.WithTimeout(r.whole, streamFor)
	if !r.mux.streams.add(r.Actor.Person, &cancel) {
		cancel()
		return Reply{}, &fault.Error{Kind: fault.Unavailable, RetryAfter: time.Minute}
	}
	reply := Reply{status: http.StatusOK, ctype: "text/event-stream", stream: func(w io.Writer) error {
		defer r.mux.streams.remove(&cancel)
		defer cancel()
		e := &Events{w: w, rc: http.NewResponseController(r.w)}
		_ = e.rc.SetWriteDeadline(time.Time{}) // the server's is for pages; where it cannot be set, it holds
		// A reader who takes nothing any more blocks a write until the stream ends.
		defer context.AfterFunc(ctx, func() { _ = e.rc.SetWriteDeadline(time.Unix(1, 0)) })()
		if e.write("retry: 5000\n\n") != nil {
			return nil // the reader has gone
		}
		beats := make(chan struct{})
		go func() {
			defer close(beats)
			t := time.NewTicker(streamBeat)
			defer t.Stop()
			for {
				select {
				case <-ctx.Done():
					return
				case <-t.C:
					if e.write(": here\n\n") != nil {
						cancel()
					}
				}
			}
		}()
		err := run(ctx, e)
		cancel()
		<-beats
		if ctx.Err() != nil && r.whole.Err() != nil {
			return nil // the reader has gone
		}
		return err
	}}
	return reply.Header("Cache-Control", "no-store").Header("X-Accel-Buffering", "no"), nil
}
