package talk

import (
	"context"
	"strconv"
	"strings"
	"time"

	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
)

// getLive is the stream of new posts of a thread, each as its page shows it.
func (s *Service) getLive(r *web.Req) (web.Reply, error) {
	if !r.Actor.SignedIn() {
		return web.Reply{}, fault.New(fault.SignIn, i18n.Text{})
	}
	id := r.PathValue("id")
	after, _ := strconv.Atoi(r.URL.Query().Get("after"))
	if last, err := strconv.Atoi(r.Header.Get("Last-Event-ID")); err == nil {
		after = max(after, last)
	}
	first, err := s.Since(r.Context(), r.Actor, id, after, perPage)
	if err != nil {
		return web.Reply{}, err
	}
	p := s.page(r, first.Place, first.Thread.Title)
	return r.Live(func(ctx context.Context, e *web.Events) error {
		changed, leave := s.watch(first.Thread.Topic())
		defer leave()
		for {
			now, err := s.Since(ctx, r.Actor, id, after, perPage)
			if err != nil {
				return nil // it is over, or not theirs to read any more
			}
			if n := len(now.Posts); n > 0 {
				var b strings.Builder
				for _, x := range now.Posts {
					x.New = true
					if err := post(p, now, x).Render(ctx, &b); err != nil {
						return err
					}
				}
				after = now.Posts[n-1].Number
				if e.Send("posts", strconv.Itoa(after), b.String()) != nil {
					return nil // the reader has gone
				}
				if n == perPage {
					continue
				}
			}
			select {
			case <-ctx.Done():
				return nil
			case <-changed:
			}
		}
	})
}

// watch tells of changes of a topic, also those made by other nodes.
func (s *Service) watch(topic string) (changed <-chan struct{}, leave func()) {
	c, leave, first := s.live.join(topic)
	if first {
		go s.poll()
	}
	return c, leave
}

// poll asks for the versions of all threads that are open, until none is.
func (s *Service) poll() {
	known := map[string]string{}
	for topics := s.live.topics(); len(topics) > 0; topics = s.live.topics() {
		for _, topic := range topics {
			ctx, cancel := context.WithTimeout(context.Background(), livePoll)
			version, err := s.DB.Versions(ctx, []string{topic})
			cancel()
			if err != nil {
				break // it is asked again
			}
			if was, ok := known[topic]; ok && was != version {
				s.live.tell(topic)
			}
			known[topic] = version
		}
		time.Sleep(livePoll)
	}
}
