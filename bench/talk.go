package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

const (
	threadPosts = 500 // on the thread whose page is measured
	threadRate  = 100 // at which its answers are timed
	writers     = 25  // who write it, none more than one person may in ten minutes
)

// talking measures one post to so many members, from the call to the last mail
// in the sink, and the page of a long thread to somebody signed in.
func (b *bench) talking(ctx context.Context) error {
	k, err := newSink(false)
	if err != nil {
		return err
	}
	defer k.Close()
	l := line{work: "a post to " + thousands(float64(b.mails)) + " members", floor: "F3", least: 0.5}
	for n := range b.runs {
		before, err := b.floorRate(ctx, "mails", k.Addr().String(), strconv.Itoa(b.mails))
		if err != nil {
			return err
		}
		got, err := b.post(ctx, k)
		if err != nil {
			return err
		}
		after, err := b.floorRate(ctx, "mails", k.Addr().String(), strconv.Itoa(b.mails))
		if err != nil {
			return err
		}
		l.measured(before, after, got)
		say("posts, run %d: F3 %.0f and %.0f; %.0f", n+1, before.perSecond, after.perSecond, got.perSecond)
	}
	b.lines = append(b.lines, l)
	return b.threadPage(ctx)
}

// post is one run.
func (b *bench) post(ctx context.Context, k *sink) (result, error) {
	database, err := b.populous(ctx)
	if err != nil {
		return result{}, err
	}
	data := filepath.Dir(strings.TrimPrefix(database, "sqlite:"))
	defer os.RemoveAll(data)
	s, err := b.serve(ctx, database, data, "PARVI_SMTP_URL=smtp://"+k.Addr().String())
	if err != nil {
		return result{}, err
	}
	defer s.stop()
	_, token, err := s.signIn(ctx, "vetaja@example.org", "Vetäjä Kuvitelma", "lead:"+mailedNetwork)
	if err != nil {
		return result{}, err
	}
	thread := map[string]string{"lang": "fi", "title": "Tuhat lintua", "text": strings.Repeat("Tuhat lintua lentää yhteen suuntaan. ", 40)}
	return b.mailed(s, k, "post", func() error { return s.api(token, "POST", "/networks/"+mailedNetwork+"/threads", thread, nil) })
}

// threadPage measures the last page of a long thread at a fixed rate.
func (b *bench) threadPage(ctx context.Context) error {
	s, err := b.served(ctx, b.scale)
	if err != nil {
		return err
	}
	defer s.stop()
	slugs, err := s.biggest(1)
	if err != nil {
		return err
	}
	var tokens []string
	var cookie string
	for i := range writers {
		c, token, err := s.signIn(ctx, fmt.Sprintf("kirjoittaja%d@example.org", i), fmt.Sprintf("Kirjoittaja Kuvitelma%d", i), "lead:"+slugs[0])
		if err != nil {
			return err
		}
		cookie, tokens = c, append(tokens, token)
	}
	var thread struct {
		ID string `json:"id"`
	}
	text := map[string]string{"lang": "fi", "title": "Pitkä keskustelu", "text": strings.Repeat("Tuhat lintua lentää yhteen suuntaan. ", 10)}
	if err := s.api(tokens[0], "POST", "/networks/"+slugs[0]+"/threads", text, &thread); err != nil {
		return err
	}
	delete(text, "title")
	for i := 1; i < threadPosts; i++ {
		if err := s.api(tokens[i%writers], "POST", "/threads/"+thread.ID+"/posts", text, nil); err != nil {
			return err
		}
	}
	l := line{work: fmt.Sprintf("thread of %d posts, signed in, %d/s", threadPosts, threadRate), floor: "F1", mostTimes: 15}
	path, header := "/fi/threads/"+thread.ID, "Accept: text/html\r\nAccept-Encoding: gzip\r\n"+cookie
	for range b.runs {
		floor, err := b.floorOfPages(threadRate)
		if err != nil {
			return err
		}
		got, err := loaded(s.Process.Pid, s.addr, b.conns, b.each, threadRate, get(s.addr, path, header))
		if err != nil {
			return err
		}
		l.measured(floor, floor, got)
		l.p99, l.floorP99, l.bad = append(l.p99, got.p99), append(l.floorP99, floor.p99), l.bad+got.bad
	}
	b.lines = append(b.lines, l)
	return nil
}
