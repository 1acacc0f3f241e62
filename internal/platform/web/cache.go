package web

import (
	"container/list"
	"context"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"parvi/internal/platform/civil"
)

// SiteTopic is touched when what every page shows changes: the site's name,
// its banner, its footer. Every kept page depends on it.
const SiteTopic = "installation"

const (
	cacheBytes  = 32 << 20
	maxCacheKey = 500
	entryBytes  = 1024 // what an entry takes beside its body
	readTimeout = 5 * time.Second
)

// pages keeps rendered pages for visitors, the least used of them dropped
// first. An entry is served only while its fingerprint, the versions of its
// topics read before it was rendered, is that of this moment: so whatever was
// written and answered before a request came is on the page it gets.
type pages struct {
	versions versions

	mu      sync.Mutex
	entries map[string]*list.Element // of *entry
	order   list.List                // the last used first
	bytes   int
	making  map[string]*making
}

// entry is a page as it is sent. Header values are shared by all answers.
type entry struct {
	key         string
	topics      []string
	topicsKey   string
	fingerprint string
	expires     time.Time

	header http.Header
	body   []byte
	tag    []string
	length []string
	zips   int // bytes of zipped that are counted, under the lock of pages

	zip       sync.Once
	zipped    []byte
	zipTag    []string
	zipLength []string
}

// making is a page that somebody is rendering; nil when it could not be kept.
type making struct {
	done  chan struct{}
	entry *entry
}

var (
	pageCache    = []string{"no-cache"}
	pageVary     = []string{"Accept-Encoding, Cookie"}
	pageVaryLang = []string{"Accept-Encoding, Accept-Language, Cookie"}
	gzipEncoding = []string{"gzip"}
)

// fromCache answers from the page cache where it may; true when it did.
func (m *Mux) fromCache(r *Req) bool {
	if m.cfg.DB == nil || r.Method != http.MethodGet && r.Method != http.MethodHead ||
		hasCookie(r.Request, SessionCookie, flashCookie) || r.Header.Get("Authorization") != "" {
		return false
	}
	key, ok := cacheKey(r)
	if !ok {
		return false
	}
	kept := m.pages.get(key)
	var topics []string
	var topicsKey string
	if kept != nil {
		topics, topicsKey = kept.topics, kept.topicsKey
	} else {
		topics = r.route.topics(r)
		if !slices.Contains(topics, SiteTopic) {
			topics = append(slices.Clip(topics), SiteTopic)
		}
		topicsKey = strings.Join(topics, "\x00")
	}
	now, err := m.pages.versions.read(r.Context(), topicsKey, topics)
	if err != nil {
		return false // the handler will meet the same database, and say so
	}
	if kept == nil || kept.fingerprint != now || !r.Now.Before(kept.expires) {
		kept = m.makePage(r, key, topics, topicsKey, now)
	}
	if kept == nil {
		return r.w.(*answer).status != 0
	}
	m.sendPage(r, kept)
	return true
}

// cacheKey is method-free: HEAD is GET without the body.
func cacheKey(r *Req) (string, bool) {
	if len(r.URL.Path)+len(r.URL.RawQuery) > maxCacheKey {
		return "", false
	}
	key := r.URL.Path
	if r.route.Raw {
		key = string(r.Lang) + key
	}
	if r.URL.RawQuery != "" {
		q, err := url.ParseQuery(r.URL.RawQuery)
		if err != nil {
			return "", false
		}
		key += "?" + q.Encode()
	}
	return key, true
}

// makePage renders a page and keeps it, or waits for whoever renders it from
// the same versions. It is nil when the answer cannot be kept: then either it
// has been written, or the request goes its usual way.
func (m *Mux) makePage(r *Req, key string, topics []string, topicsKey, fingerprint string) *entry {
	flight := key + "\x00" + fingerprint
	mine, made, first := m.pages.begin(flight, key, fingerprint)
	if !first {
		select {
		case <-mine.done:
			if mine.entry != nil && r.Now.Before(mine.entry.expires) {
				return mine.entry
			}
		case <-r.Context().Done():
		}
		return nil
	}
	defer m.pages.end(flight, mine)
	if made != nil && r.Now.Before(made.expires) {
		mine.entry = made
		return made
	}
	ctx, cancel := context.WithTimeout(r.Context(), m.cfg.Timeout)
	defer cancel()
	r.Request = r.Request.WithContext(ctx)
	r.Remote = m.client(r.Request)
	re, err := guarded(func() (Reply, error) { return r.route.handle(r) })
	if err != nil {
		m.fail(r, err)
		return nil
	}
	page := buffer()
	defer release(page)
	if keepable(r, re) && re.body != nil {
		_, err = guarded(func() (struct{}, error) { return struct{}{}, re.body.Render(ctx, page) })
		if err != nil {
			m.fail(r, err)
			return nil
		}
		re.bytes, re.body = append([]byte(nil), page.Bytes()...), nil
	}
	if !keepable(r, re) {
		if err := m.write(r, re); err != nil {
			m.fail(r, err)
		}
		return nil
	}
	e := newEntry(r, re, key)
	e.topics, e.topicsKey, e.fingerprint = topics, topicsKey, fingerprint
	// The clock is part of every page: what "today" is, and which dates may
	// leave their year out.
	e.expires = civil.DateOf(r.Now).End()
	if !r.expires.IsZero() && r.expires.Before(e.expires) {
		e.expires = r.expires
	}
	m.pages.put(e)
	mine.entry = e
	return e
}

// keepable tells whether an answer is a page for everybody.
func keepable(r *Req, re Reply) bool {
	return re.status == http.StatusOK && re.stream == nil && re.location == "" && re.flash.Empty() && !r.shown &&
		len(r.w.Header()["Set-Cookie"]) == 0
}

func newEntry(r *Req, re Reply, key string) *entry {
	sum := sha256.Sum256(re.bytes)
	tag := base64.RawURLEncoding.EncodeToString(sum[:12])
	e := &entry{
		key: key, body: re.bytes, header: http.Header{},
		tag:    []string{`"` + tag + `"`},
		zipTag: []string{`"` + tag + `-gz"`},
		length: []string{strconv.Itoa(len(re.bytes))},
	}
	e.header["Cache-Control"] = pageCache
	e.header["Vary"] = pageVary
	if r.route.Raw {
		e.header["Vary"] = pageVaryLang
	}
	for name, values := range re.header {
		e.header[name] = values
	}
	e.header["Content-Type"] = []string{re.ctype}
	return e
}

// sendPage sends a kept page, or 304 where the reader has it.
func (m *Mux) sendPage(r *Req, e *entry) {
	a := r.w.(*answer)
	a.cached = true
	h := a.Header()
	for name, values := range e.header {
		h[name] = values
	}
	body, tag, length := e.body, e.tag, e.length
	if len(body) >= compressFrom && compressible(e.header["Content-Type"][0]) && acceptsGzip(r.Request) {
		e.zip.Do(func() {
			z := buffer()
			defer release(z)
			gzipTo(z, e.body, &well)
			e.zipped = append([]byte(nil), z.Bytes()...)
			e.zipLength = []string{strconv.Itoa(len(e.zipped))}
			m.pages.grow(e, len(e.zipped))
		})
		body, tag, length = e.zipped, e.zipTag, e.zipLength
		h["Content-Encoding"] = gzipEncoding
	}
	h["Etag"] = tag
	if matches(r.Header["If-None-Match"], tag[0]) {
		delete(h, "Content-Type")
		delete(h, "Content-Encoding")
		a.WriteHeader(http.StatusNotModified)
		return
	}
	h["Content-Length"] = length
	a.WriteHeader(http.StatusOK)
	if r.Method == http.MethodGet {
		a.Write(body) // the reader may have gone; there is nobody left to tell
	}
}

// matches reads If-None-Match (RFC 9110, 13.1.2), which compares weakly.
func matches(header []string, tag string) bool {
	for _, line := range header {
		for part := range strings.SplitSeq(line, ",") {
			part = strings.TrimSpace(part)
			if part == "*" || strings.TrimPrefix(part, "W/") == tag {
				return true
			}
		}
	}
	return false
}

func (p *pages) get(key string) *entry {
	p.mu.Lock()
	defer p.mu.Unlock()
	e, ok := p.entries[key]
	if !ok {
		return nil
	}
	p.order.MoveToFront(e)
	return e.Value.(*entry)
}

func (p *pages) put(e *entry) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.entries == nil {
		p.entries = map[string]*list.Element{}
	}
	if old, ok := p.entries[e.key]; ok {
		p.drop(old)
	}
	if size(e) > cacheBytes/8 {
		return // one huge page shall not push out all others
	}
	p.entries[e.key] = p.order.PushFront(e)
	p.bytes += size(e)
	p.shrink()
}

// grow counts the compressed form of a page that is still kept.
func (p *pages) grow(e *entry, n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if at, ok := p.entries[e.key]; ok && at.Value == e {
		e.zips = n
		p.bytes += n
		p.shrink()
	}
}

func (p *pages) shrink() {
	for p.bytes > cacheBytes {
		p.drop(p.order.Back())
	}
}

func (p *pages) drop(at *list.Element) {
	e := p.order.Remove(at).(*entry)
	delete(p.entries, e.key)
	p.bytes -= size(e) + e.zips
}

func size(e *entry) int { return entryBytes + len(e.key) + len(e.topicsKey) + len(e.body) }

// begin makes the caller the one who renders, unless somebody does already, or
// has just done so.
func (p *pages) begin(flight, key, fingerprint string) (mine *making, made *entry, first bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if other, ok := p.making[flight]; ok {
		return other, nil, false
	}
	if at, ok := p.entries[key]; ok {
		if e := at.Value.(*entry); e.fingerprint == fingerprint {
			made = e
		}
	}
	if p.making == nil {
		p.making = map[string]*making{}
	}
	mine = &making{done: make(chan struct{})}
	p.making[flight] = mine
	return mine, made, true
}

func (p *pages) end(flight string, mine *making) {
	p.mu.Lock()
	defer p.mu.Unlock()
	delete(p.making, flight)
	close(mine.done)
}

// versions reads fingerprints. Requests for the same topics that come while a
// read is under way share the one that begins after it: each still gets what
// is true after it came, and a thousand readers of one page cost the database
// what two do.
type versions struct {
	ask func(ctx context.Context, topics []string) (string, error)

	mu    sync.Mutex
	reads map[string]*reads
}

// reads are those of one list of topics: the one under way and the next.
type reads struct{ running, next *read }

type read struct {
	done        chan struct{}
	fingerprint string
	err         error
}

func (v *versions) read(ctx context.Context, key string, topics []string) (string, error) {
	v.mu.Lock()
	of := v.reads[key]
	if of == nil {
		of = &reads{}
		if v.reads == nil {
			v.reads = map[string]*reads{}
		}
		v.reads[key] = of
	}
	if shared := of.next; shared != nil {
		v.mu.Unlock()
		select {
		case <-shared.done:
			return shared.fingerprint, shared.err
		case <-ctx.Done():
			return "", ctx.Err()
		}
	}
	mine := &read{done: make(chan struct{})}
	if before := of.running; before != nil {
		of.next = mine
		v.mu.Unlock()
		<-before.done
		v.mu.Lock()
		of.next = nil
	}
	of.running = mine
	v.mu.Unlock()

	// Others wait for this read, so it outlives the reader who began it.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), readTimeout)
	defer cancel()
	mine.fingerprint, mine.err = v.ask(ctx, topics)
	close(mine.done)

	v.mu.Lock()
	defer v.mu.Unlock()
	if of.running == mine {
		of.running = nil
		if of.next == nil {
			delete(v.reads, key)
		}
	}
	return mine.fingerprint, mine.err
}
