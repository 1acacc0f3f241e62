package mail

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"parvi/internal/platform/db"
)

// session is one run of claimer, senders and recorder:
//
//	claimer: takes rows, has their letters composed
//	feeder: hands them to the senders, while the next are being claimed
//	senders: write the messages and hand them over, one connection each
//	recorder: writes what became of them, many at a time
type session struct {
	o       *Outbox
	batches chan []item
	work    chan item
	done    chan outcome

	own    atomic.Int64 // writes of the session itself
	writes int64        // of others, when the claimer last looked
	looked time.Time
}

// item is a letter on its way to a sender.
type item struct {
	row
	letter Letter
	frames frames
	now    time.Time // of the composing
	until  time.Time // end of the lease
}

func (o *Outbox) session(ctx context.Context, once bool) error {
	s := &session{
		o: o, batches: make(chan []item),
		work: make(chan item, 4*o.o.Connections), done: make(chan outcome, claimMost),
	}
	var senders, recorder sync.WaitGroup
	go s.feed()
	recorder.Go(func() { s.record(context.WithoutCancel(ctx)) })
	for range o.o.Connections {
		senders.Go(func() { s.send(ctx) })
	}
	err := s.claim(ctx, once)
	close(s.batches)
	senders.Wait()
	close(s.done)
	recorder.Wait()
	if ctx.Err() != nil {
		return nil
	}
	return err
}

// claim feeds the senders until ctx ends or, once, until nothing is due. It
// takes as many rows at a time as go out in about a second, so that a letter
// somebody waits for is not long behind a newsletter.
func (s *session) claim(ctx context.Context, once bool) error {
	size := 4 * claimLeast
	for ctx.Err() == nil {
		if !once && s.o.down.open.Load() {
			s.wait(ctx, poll)
			continue
		}
		if !once {
			s.yield(ctx)
		}
		var rows []row
		var now time.Time
		s.own.Add(1)
		err := s.o.d.Write(ctx, func(tx *db.Tx) (err error) {
			now = tx.Now
			rows, err = claim(ctx, tx, s.o.names, size, lease)
			return err
		}, db.Claim(), db.Named("mail.claim"))
		switch {
		case err != nil && once:
			return fmt.Errorf("mail: %w", err)
		case err != nil:
			s.o.o.Log.Error("mail claim", "err", err)
			s.wait(ctx, 5*poll)
			continue
		case len(rows) == 0 && once:
			return nil
		case len(rows) == 0:
			s.idle(ctx)
			continue
		}
		s.batches <- s.composed(ctx, rows, now)
		switch took := s.o.d.Now().Sub(now); {
		case len(rows) == size && took < time.Second:
			size = min(2*size, claimMost)
		case took > 3*time.Second:
			size = max(size/2, claimLeast)
		}
	}
	return nil
}

// The pace of writing above which mail waits, and for how long at most.
const (
	busyWrites = 300 // a second
	patience   = 3 * time.Second
	lookEvery  = 100 * time.Millisecond
)

// yield lets those go first who wait for the answer to a write: while there
// are many of them the mail they cause waits, for a few seconds at most.
func (s *session) yield(ctx context.Context) {
	for waited := time.Duration(0); waited < patience; waited += lookEvery {
		now, writes := s.o.d.Now(), s.o.d.Stats().Writes-s.own.Load()
		since := now.Sub(s.looked)
		many := since > 0 && float64(writes-s.writes) >= busyWrites*since.Seconds()
		s.writes, s.looked = writes, now
		if !many {
			return
		}
		select {
		case <-time.After(lookEvery):
		case <-ctx.Done():
			return
		}
	}
}

// idle waits until something is due, here or put in by another process.
func (s *session) idle(ctx context.Context) {
	for ctx.Err() == nil {
		if s.wait(ctx, poll) {
			return
		}
		var due bool
		err := s.o.d.Read(ctx, func(tx *db.Tx) error {
			next, err := nextDue(ctx, tx, s.o.names)
			due = err == nil && !next.IsZero() && !next.After(tx.Now)
			return err
		})
		if err != nil && ctx.Err() == nil {
			s.o.o.Log.Error("mail look", "err", err)
		}
		if due {
			return
		}
	}
}

// wait waits and tells whether it was woken.
func (s *session) wait(ctx context.Context, d time.Duration) bool {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-s.o.wake:
		return true
	case <-t.C:
	case <-ctx.Done():
	}
	return false
}

func (s *session) feed() {
	for batch := range s.batches {
		for i := range batch {
			s.work <- batch[i]
		}
	}
	close(s.work)
}

// composed has the letters of the rows composed, in one transaction for all.
func (s *session) composed(ctx context.Context, rows []row, now time.Time) []item {
	var fs frames
	letters := make([]Letter, len(rows))
	broken := map[int]bool{}
	compose := func(only []int) error {
		return s.o.d.Read(ctx, func(tx *db.Tx) error {
			if fs == nil {
				site, err := s.site(ctx, tx)
				if err != nil {
					return err
				}
				fs = newFrames(site)
			}
			if err := s.compose(ctx, tx, rows, only, letters); err != nil {
				return err
			}
			return hold(ctx, tx, letters, only)
		})
	}
	all := make([]int, len(rows))
	for i := range all {
		all[i] = i
	}
	if err := compose(all); err != nil {
		// One bad row must not keep the others: each is tried alone.
		for i := range rows {
			if err := compose([]int{i}); err != nil {
				broken[i] = true
				s.done <- s.uncomposed(ctx, rows[i], err)
			}
		}
	}
	items := make([]item, 0, len(rows))
	for i := range rows {
		switch {
		case broken[i]:
		case letters[i].Empty():
			s.done <- outcome{row: rows[i], state: Dropped}
		default:
			items = append(items, item{rows[i], letters[i], fs, now, now.Add(lease)})
		}
	}
	return items
}

func (s *session) site(ctx context.Context, tx *db.Tx) (Site, error) {
	if s.o.o.Site == nil {
		return Site{}, nil
	}
	return s.o.o.Site(ctx, tx)
}

// compose calls the handler of each kind once for its rows.
func (s *session) compose(ctx context.Context, tx *db.Tx, rows []row, only []int, into []Letter) error {
	byKind := map[string][]int{}
	var order []string
	for _, i := range only {
		k := rows[i].kind
		if byKind[k] == nil {
			order = append(order, k)
		}
		byKind[k] = append(byKind[k], i)
	}
	for _, k := range order {
		args := make([]string, len(byKind[k]))
		for j, i := range byKind[k] {
			args[j] = rows[i].args
		}
		letters, err := guarded(s.o.kinds[k], ctx, tx, args)
		if err != nil {
			return fmt.Errorf("compose %s: %w", k, err)
		}
		for j, i := range byKind[k] {
			into[i] = letters[j]
		}
	}
	return nil
}

// guarded makes an error of a panic in a feature's composer.
func guarded(h handler, ctx context.Context, tx *db.Tx, args []string) (letters []Letter, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v", p)
		}
	}()
	return h(ctx, tx, args)
}

// uncomposed is what becomes of a row whose letter could not be composed.
func (s *session) uncomposed(ctx context.Context, r row, err error) outcome {
	o := outcome{row: r, state: Queued, err: err.Error()}
	switch {
	case ctx.Err() != nil:
		o.err = ""
	case r.attempt >= composeMost:
		o.state = Failed
	default:
		o.after = backoff(r.attempt)
	}
	return o
}

// sender is one of those that write messages and hand them over, each on one
// connection as long as there are more.
type sender struct {
	*session
	composer
	conn connection
}

// parcel is a message ready to be handed over, and what will be recorded of it.
type parcel struct {
	envelope
	out         outcome
	it          item
	raw, signed bytes.Buffer
}

// send hands over letters until there are no more. While one is on its way the
// next is written, so that the connection can announce it.
func (s *session) send(ctx context.Context) {
	w := &sender{session: s, composer: composer{from: s.o.o.From, domain: s.o.o.Domain, bounces: s.o.o.Bounces}}
	defer w.release()
	now, then := &parcel{}, &parcel{}
	for {
		if !w.next(ctx, now, false) {
			w.release()
			if !w.next(ctx, now, true) {
				return
			}
		}
		for more := true; more; now, then = then, now {
			more = w.next(ctx, then, false)
			var following *envelope
			if more {
				following = &then.envelope
			}
			s.done <- w.deliver(ctx, now, following)
		}
	}
}

func (w *sender) release() {
	if w.conn != nil {
		w.o.o.Transport.release(w.conn, false)
		w.conn = nil
	}
}

// next writes the next message into p. It is false when there is none: now, or
// for ever when it may wait.
func (w *sender) next(ctx context.Context, p *parcel, wait bool) bool {
	for {
		var it item
		var ok bool
		if wait {
			it, ok = <-w.work
		} else {
			select {
			case it, ok = <-w.work:
			default:
			}
		}
		if !ok {
			return false
		}
		p.it = it
		p.out = outcome{row: it.row, state: Queued, recipient: strings.ToLower(clip(oneLine(it.letter.To.Mail), 254)), messageID: it.letter.Key}
		if ctx.Err() == nil && w.o.d.Now().Before(it.until.Add(-leaseEnd)) {
			if w.write(p) {
				return true
			}
		}
		w.done <- p.out
	}
}

// write writes p's message and signs it; it is false when that cannot be done
// and never will be.
func (w *sender) write(p *parcel) bool {
	t, signer := w.o.o.Transport, w.o.o.Signer
	w.frames = p.it.frames
	w.eightBit = t == nil || t.eightBit() && signer == nil // a signature must survive whatever comes after
	p.raw.Reset()
	var err error
	p.envelope, err = w.message(&p.raw, &p.it.letter, p.it.id, p.it.now)
	p.out.subject = p.subject
	if err == nil && signer != nil {
		p.signed.Reset()
		if err = signer.sign(&p.signed, p.envelope.raw, domainOf(w.fromMail(&p.it.letter))); err == nil {
			p.envelope.raw = p.signed.Bytes()
		}
	}
	p.out.size = len(p.envelope.raw)
	if err != nil {
		p.out.state, p.out.err = Failed, err.Error()
	}
	return err == nil
}

// deliver hands over p and says what became of it.
func (w *sender) deliver(ctx context.Context, p *parcel, following *envelope) outcome {
	out := p.out
	if w.o.o.Transport == nil {
		out.state, out.kept = Sent, string(p.envelope.raw)
		return out
	}
	err := w.hand(ctx, &p.envelope, following)
	if err == nil {
		out.state = Sent
		return out
	}
	out.err = clip(oneLine(err.Error()), 500)
	refused, ok := errors.AsType[*errRefused](err)
	switch {
	case errors.Is(err, errDown):
		out.after = backoff(min(out.attempt, 4))
	case ok && refused.permanent, ok && p.it.now.Sub(out.queuedAt) > giveUp:
		out.state, out.code = Failed, refused.code
	default:
		out.after = backoff(out.attempt)
	}
	return out
}

func (c *composer) fromMail(l *Letter) string {
	if l.From.Mail != "" {
		return l.From.Mail
	}
	return c.from.Mail
}

func domainOf(mail string) string {
	_, domain, _ := strings.Cut(mail, "@")
	return domain
}

// errDown says that no server could be reached: no fault of the message, which
// waits for as long as it takes.
var errDown = errors.New("the mail server cannot be reached")

// hand gives a message to the server. A connection that broke while idle is
// replaced; the message had not been handed over then.
func (w *sender) hand(ctx context.Context, e, following *envelope) error {
	// What has begun is finished, also when the process is asked to stop.
	ctx = context.WithoutCancel(ctx)
	t := w.o.o.Transport
	var err error
	for range 3 {
		if w.conn == nil {
			if w.o.down.open.Load() {
				return errDown
			}
			if w.conn, err = t.connect(ctx); err != nil {
				w.conn = nil
				w.o.down.trip()
				w.o.o.Log.Warn("mail server", "err", err)
				return fmt.Errorf("%w: %w", errDown, withoutRefusal(err))
			}
			w.o.down.reset()
		}
		err = w.conn.send(ctx, e, following)
		if err == nil {
			return nil
		}
		if _, refused := errors.AsType[*errRefused](err); refused {
			return err
		}
		t.release(w.conn, true)
		w.conn = nil
		if !errors.Is(err, errUnsent) {
			return err
		}
	}
	return fmt.Errorf("%w: %w", errDown, err)
}

// withoutRefusal keeps a refusal to talk at all, such as a wrong password, from
// being taken for one of the message.
func withoutRefusal(err error) error { return errors.New(err.Error()) }

// record writes what became of the rows, as many at a time as have gathered. A
// crash in between repeats those not yet written, with the same Message-ID.
func (s *session) record(ctx context.Context) {
	batch := make([]outcome, 0, claimMost)
	for first := range s.done {
		batch = s.gather(append(batch[:0], first))
		for {
			s.own.Add(1)
			err := s.o.d.Write(ctx, func(tx *db.Tx) error { return s.settle(ctx, tx, batch) }, db.Claim(), db.Named("mail.settle"))
			if err == nil {
				break
			}
			s.o.o.Log.Error("mail record", "err", err, "rows", len(batch))
			if errors.Is(err, db.ErrClosed) {
				break
			}
			time.Sleep(poll)
		}
		s.count(batch)
	}
}

// settle writes outcomes, and tells of what was refused for good.
func (s *session) settle(ctx context.Context, tx *db.Tx, batch []outcome) error {
	if err := settle(ctx, tx, batch); err != nil || s.o.o.Refused == nil {
		return err
	}
	for i := range batch {
		if o := &batch[i]; o.code != 0 {
			if err := s.o.o.Refused(ctx, tx, Refusal{ID: o.id, To: o.recipient, Text: o.err, Code: o.code}); err != nil {
				return err
			}
		}
	}
	return nil
}

// gather adds what comes within a few milliseconds.
func (s *session) gather(batch []outcome) []outcome {
	t := time.NewTimer(4 * time.Millisecond)
	defer t.Stop()
	for len(batch) < claimMost {
		select {
		case o, ok := <-s.done:
			if !ok {
				return batch
			}
			batch = append(batch, o)
		case <-t.C:
			return batch
		}
	}
	return batch
}

func (s *session) count(batch []outcome) {
	for i := range batch {
		o := &batch[i]
		switch {
		case o.state == Sent:
			s.o.sent.Add(1)
		case o.state == Failed:
			s.o.failed.Add(1)
			s.o.o.Log.Warn("mail failed", "id", o.id, "kind", o.kind, "err", o.err)
		case o.state == Queued && o.err != "":
			s.o.retried.Add(1)
		}
	}
}
