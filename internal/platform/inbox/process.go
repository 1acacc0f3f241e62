package inbox

import (
	"context"
	"errors"
	"fmt"
	"io"
	"runtime/debug"
	"strings"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
)

type mailArgs struct {
	ID string `json:"id"`
}

var readMail = jobs.Kind[mailArgs]{Name: "inbox.mail", MaxAttempts: 12}

// Jobs has stored mail read, and the answers to it written.
func (s *Server) Jobs(r *jobs.Runner, o *mail.Outbox) {
	jobs.Handle(r, readMail, s.read)
	mail.Handle(o, answerMail, s.composeAnswers)
}

// incoming is one stored mail with what was read of it.
type incoming struct {
	stored
	*parsed
	trusted  bool
	answerTo string // of whom a key stands for who has no record of their own
}

// read reads one mail and hands it over. What fails for good is shown to the
// operator.
func (s *Server) read(ctx context.Context, j jobs.Job, args mailArgs) error {
	var m incoming
	err := s.handOver(ctx, j, args.ID, &m)
	if err != nil && j.Attempt >= j.MaxAttempts && ctx.Err() == nil {
		return errors.Join(jobs.Cancel(err), s.fail(ctx, args.ID, m.stored, err))
	}
	return err
}

// handOver reads a mail into m and dispatches it.
func (s *Server) handOver(ctx context.Context, j jobs.Job, id string, m *incoming) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %v\n%s", p, debug.Stack())
		}
	}()
	err = s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		m.stored, err = mailByID(ctx, tx, id)
		return err
	})
	if errors.Is(err, db.ErrNoRows) || err == nil && m.State != isStored {
		return nil
	} else if err != nil {
		return err
	}
	if m.parsed, err = parse(s.raw(ctx, m.Raw)); err != nil {
		if ctx.Err() != nil || !errors.Is(err, errHeader) && !errors.Is(err, errParts) {
			return err
		}
		return s.unreadable(ctx, j, m.stored, err)
	}
	s.note(m)
	m.Lang = string(guessLang(m.subject + "\n" + m.text))
	local, _, _ := cutAddress(m.Recipient)
	if _, what := addressee(local); what == toName && m.Class == human || m.Class == human && what == toOperator {
		m.trusted = s.trusted(ctx, m.parsed, m.envelope, func() io.Reader { return s.raw(ctx, m.Raw) })
	}
	if err := s.keepFiles(ctx, m); err != nil {
		return err
	}
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		now, err := mailByID(ctx, tx, m.ID)
		if err != nil {
			return err
		}
		if now.State != isStored {
			return nil
		}
		one := *m // a transaction may run again, on what was read before
		if err := s.dispatch(ctx, tx, &one); err != nil {
			return err
		}
		if err := update(ctx, tx, one.stored); err != nil {
			return err
		}
		return j.Complete(ctx, tx)
	}, db.Named("inbox.dispatch"))
}

// keepFiles has the files of a mail stored that is not a stranger's.
func (s *Server) keepFiles(ctx context.Context, m *incoming) error {
	local, _, _ := cutAddress(m.Recipient)
	_, what := addressee(local)
	if s.Keep == nil || m.Class != human || len(m.attachments) == 0 || what != toKey && !m.trusted && m.LetInBy == "" {
		return nil
	}
	return readAttachments(s.raw(ctx, m.Raw), func(i int, body io.Reader) error {
		if i >= len(m.attachments) || !m.attachments[i].Sent() {
			return nil
		}
		a := &m.attachments[i]
		kept, err := s.Keep(ctx, *a, body)
		if _, ok := errors.AsType[*fault.Error](err); ok && fault.Is(err, fault.Invalid) {
			a.Refused = err
			return nil
		}
		a.Kept = kept
		return err
	})
}

// note writes what was read into the row, but the language.
func (s *Server) note(m *incoming) {
	envelopeFrom := m.sender
	if envelopeFrom == "" {
		envelopeFrom = "<>"
	}
	m.Class = classify(m.parsed, envelopeFrom, s.Domain)
	m.FromMail, m.FromName = clip(m.from.Mail, 254), m.from.Name
	m.Subject, m.MessageID = m.subject, m.messageID
}

func (s *Server) unreadable(ctx context.Context, j jobs.Job, m stored, why error) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		m.State, m.Error = isFailed, why.Error()
		if err := update(ctx, tx, m); err != nil {
			return err
		}
		return j.Complete(ctx, tx)
	}, db.Named("inbox.unreadable"))
}

// fail shows a mail to the operator that could not be handed over.
func (s *Server) fail(ctx context.Context, id string, m stored, why error) error {
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		now, err := mailByID(ctx, tx, id)
		if err != nil || now.State != isStored {
			return err
		}
		if m.ID == "" {
			m = now
		}
		m.State, m.Error = isFailed, clip(clean(toUTF8(why.Error())), 2000)
		return update(ctx, tx, m)
	}, db.Named("inbox.fail"))
}

// dispatch hands m to whom it is meant for and says in it what became of it.
func (s *Server) dispatch(ctx context.Context, tx *db.Tx, m *incoming) error {
	local, _, _ := cutAddress(m.Recipient)
	id, what := addressee(local)
	switch {
	case m.Class == hard || m.Class == soft || m.Class == complaint || m.Class == report:
		m.State = isDone
		return s.book(ctx, tx, m, id, what)
	case m.Class != human, what == toBounce:
		m.State = isIgnored
		return nil
	case what == toOperator:
		m.State, m.Box = isHeld, operatorBox
		return nil
	case what == toKey:
		return s.toKey(ctx, tx, m, id)
	default:
		return s.toName(ctx, tx, m, local)
	}
}

// toKey is a reply: its key stands for the person, whatever From says.
func (s *Server) toKey(ctx context.Context, tx *db.Tx, m *incoming, id string) error {
	k, ok, err := keyByID(ctx, tx, id)
	if err != nil {
		return err
	}
	if !ok {
		return s.toKeeper(ctx, tx, m, id)
	}
	r := m.reply()
	r.Ref, r.Key = k.Ref, k.ID
	if k.Person != "" {
		who, err := s.Person(ctx, tx, k.Person)
		if errors.Is(err, db.ErrNoRows) {
			return s.refuse(ctx, tx, m, false, msgKeyEnded)
		} else if err != nil {
			return err
		}
		if err := s.from(ctx, tx, m, &r, who); err != nil {
			return err
		}
	}
	if !k.EndedAt.IsZero() {
		return s.refuse(ctx, tx, m, true, msgKeyEnded)
	}
	handle := s.purposes[k.Purpose]
	if handle == nil {
		return fmt.Errorf("nobody handles replies for %q", k.Purpose)
	}
	if r.Text == "" && len(r.Attachments) == 0 {
		return s.refuse(ctx, tx, m, true, msgEmpty)
	}
	if err := used(ctx, tx, k.ID); err != nil {
		return err
	}
	return s.settle(ctx, tx, m, true, func() error { return handle(ctx, tx, r) })
}

// toKeeper is a reply to a key that a feature has given out by itself.
func (s *Server) toKeeper(ctx context.Context, tx *db.Tx, m *incoming, id string) error {
	k, who, err := s.keeper(ctx, tx, id)
	if err != nil {
		return err
	}
	if k == nil {
		return s.refuse(ctx, tx, m, false, msgKeyGone)
	}
	r := m.reply()
	r.Key = id
	m.answerTo = who.Mail.Mail
	m.Lang = string(who.Lang.Or(r.Lang))
	r.Person, r.Lang = who.ID, i18n.Lang(m.Lang)
	m.Person = who.ID
	if r.Text == "" {
		return s.refuse(ctx, tx, m, true, msgEmpty)
	}
	return s.settle(ctx, tx, m, true, func() error { return k.handle(ctx, tx, r) })
}

// of notes whose mail it is.
func (m *incoming) of(r *Reply, who Sender) {
	r.Person, r.Lang = who.ID, who.Lang
	m.Person, m.Lang = who.ID, string(who.Lang)
}

// from notes whose mail it is. Somebody who writes can be written to.
func (s *Server) from(ctx context.Context, tx *db.Tx, m *incoming, r *Reply, who Sender) error {
	m.of(r, who)
	return writes(ctx, tx, m, who)
}

func writes(ctx context.Context, tx *db.Tx, m *incoming, who Sender) error {
	if !strings.EqualFold(m.FromMail, who.Mail.Mail) {
		return nil
	}
	return restore(ctx, tx, who.Mail.Mail)
}

// toName is mail to a name. Whoever is not known, or could be somebody else, is
// held for those who answer for the name.
func (s *Server) toName(ctx context.Context, tx *db.Tx, m *incoming, local string) error {
	local = strings.ToLower(local)
	var box Box
	ok := false
	if s.Box != nil {
		var err error
		if box, ok, err = s.Box(ctx, tx, local); err != nil {
			return err
		}
	}
	if !ok {
		return s.refuse(ctx, tx, m, m.trusted, msgNoBox)
	}
	m.Box = box.Ref
	r := m.reply()
	if m.trusted && s.ByAddress != nil {
		who, err := s.ByAddress(ctx, tx, m.FromMail)
		switch {
		case err == nil:
			if err := s.from(ctx, tx, m, &r, who); err != nil {
				return err
			}
		case !errors.Is(err, db.ErrNoRows):
			return err
		}
	}
	if r.Text == "" && len(r.Attachments) == 0 {
		r.Text = r.Subject
	}
	if s.names == nil {
		return s.hold(ctx, tx, m)
	}
	return s.settle(ctx, tx, m, m.trusted, func() error { return s.names(ctx, tx, local, r, m.trusted) })
}

// settle calls a handler and says what became of the mail. A fault undoes what
// the handler did, and nothing else.
func (s *Server) settle(ctx context.Context, tx *db.Tx, m *incoming, sure bool, handle func() error) error {
	err := tx.Try(ctx, handle)
	if err == nil {
		m.State, m.Reason, m.Error = isDone, "", ""
		return nil
	}
	if errors.Is(err, ErrHold) {
		return s.hold(ctx, tx, m)
	}
	f, ok := errors.AsType[*fault.Error](err)
	if !ok || f.Kind == fault.Internal || f.Kind == fault.Unavailable || f.Kind == fault.TooMany {
		return err
	}
	say := fault.Of(err).Say
	for _, field := range f.Fields {
		say = joined(say, field.Say)
	}
	return s.refuse(ctx, tx, m, sure, say)
}

func joined(a, b i18n.Text) i18n.Text {
	return i18n.Text{FI: a.FI + " " + b.FI, SV: a.SV + " " + b.SV, EN: a.EN + " " + b.EN}
}

// hold keeps a mail for those who answer for its box.
func (s *Server) hold(ctx context.Context, tx *db.Tx, m *incoming) error {
	if err := s.keepFor(ctx, tx, m); err != nil || !m.trusted {
		return err // no answer to an address that anybody may have written there
	}
	_, err := s.answer(ctx, tx, m, answerHeld)
	return err
}

// keepFor holds a mail and has those who answer for its box told.
func (s *Server) keepFor(ctx context.Context, tx *db.Tx, m *incoming) error {
	m.State = isHeld
	if m.Box == operatorBox {
		return nil // the operator's page shows it
	}
	for _, f := range s.OnHeld {
		if err := f(ctx, tx, m.Box); err != nil {
			return err
		}
	}
	return nil
}

// refuse notes why a mail was not taken and has its sender told. sure tells
// that the sender is who they seem: by the reply key, or by their verified
// address. Whoever has had an automatic answer this week gets no other one: a
// person reads what they wrote, so that nobody is left without an answer.
func (s *Server) refuse(ctx context.Context, tx *db.Tx, m *incoming, sure bool, why i18n.Text) error {
	m.State, m.Reason = isRefused, why.In(i18n.Lang(m.Lang).Or(i18n.FI))
	if !sure {
		return nil
	}
	told, err := s.answer(ctx, tx, m, answerRefused)
	if err != nil || told {
		return err
	}
	if m.Box == "" {
		m.Box = operatorBox
	}
	return s.keepFor(ctx, tx, m)
}

// reply is what features see of a mail.
func (m *incoming) reply() Reply {
	return Reply{
		ID: m.ID, Lang: i18n.Lang(m.Lang).Or(i18n.FI), From: m.from,
		Text: cut(m.text), Whole: m.text, Subject: bareSubject(m.subject),
		MessageID: m.messageID, InReplyTo: m.inReplyTo, References: m.references,
		Attachments: m.attachments, At: m.ReceivedAt, LetIn: m.LetInBy,
	}
}

func used(ctx context.Context, tx *db.Tx, key string) error {
	_, err := tx.Exec(ctx, `
		UPDATE inbox_keys
		SET used_at = $2
		WHERE id = $1`, key, db.Millis(tx.Now))
	return err
}

var words = map[i18n.Lang]string{
	i18n.FI: " ja on ei se että mutta kun niin olen voi hei kiitos terveisin minä olisi myös tämä onko sekä jos ",
	i18n.SV: " och är inte det att men när jag kan hej tack hälsningar vi med för som om på den skulle ",
	i18n.EN: " and is not the that but when i can hi thanks regards we with for which if on would this ",
}

// guessLang tells in which of the three languages a text is, by its smallest
// words; Finnish when nothing speaks for another.
func guessLang(text string) i18n.Lang {
	count := map[i18n.Lang]int{}
	for n, w := range strings.Fields(strings.ToLower(clip(text, 4000))) {
		if n > 400 {
			break
		}
		w = " " + strings.Trim(w, ".,;:!?()\"'") + " "
		for l, all := range words {
			if len(w) > 2 && strings.Contains(all, w) {
				count[l]++
			}
		}
	}
	best := i18n.FI
	for _, l := range i18n.Langs {
		if count[l] > count[best] {
			best = l
		}
	}
	return best
}

// answerEvery is how long after an automatic answer to an address the next one
// may go there, whoever has it (RFC 3834, 2: a period of several days).
const answerEvery = 7 * 24 * time.Hour

type answerArgs struct {
	Mail string `json:"mail"`
	What string `json:"what"`
	To   string `json:"to"`
}

const (
	answerRefused = "refused"
	answerHeld    = "held"
)

var answerMail = mail.Kind[answerArgs]{Name: "inbox.answer"}

// answer has the sender told, but not too often: two machines that take each
// other for people must not go on. told is false only where somebody else must
// answer: mail of our own is answered by nobody.
func (s *Server) answer(ctx context.Context, tx *db.Tx, m *incoming, what string) (told bool, err error) {
	to, known := m.FromMail, m.Person != "" || m.answerTo != ""
	switch {
	case m.answerTo != "":
		to = m.answerTo
	case known:
		who, err := s.Person(ctx, tx, m.Person)
		if err != nil {
			return false, err
		}
		to = who.Mail.Mail
	}
	if ours, err := s.ourselves(ctx, tx, to); ours || err != nil {
		return true, err
	}
	recent, err := db.Exists(ctx, tx, `
		SELECT 1
		FROM inbox_answers
		WHERE address = $1 AND at > $2`, to, db.Millis(tx.Now.Add(-answerEvery)))
	if err != nil || recent {
		return false, err
	}
	_, err = tx.Exec(ctx, `
		INSERT INTO inbox_answers (id, address, known, at)
		VALUES ($1, $2, $3, $4)`, tx.NewID(), to, known, db.Millis(tx.Now))
	if err != nil {
		return false, err
	}
	return true, answerMail.Enqueue(ctx, tx, answerArgs{Mail: m.ID, What: what, To: to})
}

// ourselves tells whether mail to an address would come back to us, or go
// nowhere.
func (s *Server) ourselves(ctx context.Context, tx *db.Tx, address string) (bool, error) {
	local, domain, ok := cutAddress(address)
	if !ok {
		return true, nil
	}
	if !strings.EqualFold(domain, s.Domain) {
		return false, nil
	}
	if _, what := addressee(local); what != toName || s.Box == nil {
		return what != toName, nil
	}
	_, is, err := s.Box(ctx, tx, strings.ToLower(local))
	return is, err
}

const quotedLines = 40

// composeAnswers writes the answers, with what the sender had written, so that
// nothing typed is lost.
func (s *Server) composeAnswers(ctx context.Context, tx *db.Tx, args []answerArgs) ([]mail.Letter, error) {
	letters := make([]mail.Letter, len(args))
	for i, a := range args {
		m, err := mailByID(ctx, tx, a.Mail)
		if errors.Is(err, db.ErrNoRows) {
			continue
		} else if err != nil {
			return nil, err
		}
		l := i18n.Lang(m.Lang).Or(i18n.FI)
		letter := mail.Letter{
			To: mail.Address{Name: m.FromName, Mail: a.To}, Lang: l, Answer: true,
			Reason: msgRefusedReason.In(l), InReplyTo: m.MessageID,
		}
		subject := clip(bareSubject(m.Subject), 120)
		plain, with := msgRefusedPlain, msgRefusedSubject
		blocks := []mail.Block{mail.P(msgRefusedLead.In(l)), mail.P(m.Reason)}
		if a.What == answerHeld {
			plain, with = msgHeldPlain, msgHeldSubject
			blocks = []mail.Block{mail.P(msgHeldLead.In(l))}
		}
		letter.Subject = plain.In(l)
		if subject != "" {
			letter.Subject = with.With(l, "subject", subject)
		}
		letter.Title = plain.In(l)
		if a.What == answerRefused {
			blocks = append(blocks, s.youWrote(ctx, tx, m, l)...)
		}
		letter.Blocks = blocks
		letters[i] = letter
	}
	return letters, nil
}

func (s *Server) youWrote(ctx context.Context, tx *db.Tx, m stored, l i18n.Lang) []mail.Block {
	p, err := parse(&txReader{ctx: ctx, tx: tx, id: m.Raw})
	if err != nil {
		return nil
	}
	text := cut(p.text)
	if text == "" {
		return nil
	}
	lines := strings.Split(text, "\n")
	if len(lines) > quotedLines {
		lines = append(lines[:quotedLines], "…")
	}
	return []mail.Block{mail.P(msgYouWrote.In(l)), mail.Quote(i18n.Content(i18n.Same(clip(strings.Join(lines, "\n"), 4000))), l)}
}

// TextOf is what the writer of a mail wrote, for features that pass it on.
func TextOf(ctx context.Context, tx *db.Tx, id string) (string, error) {
	m, err := mailByID(ctx, tx, id)
	if err != nil {
		return "", err
	}
	p, err := parse(&txReader{ctx: ctx, tx: tx, id: m.Raw})
	if err != nil {
		return "", err
	}
	return cut(p.text), nil
}

// txReader reads a stored message within a transaction.
type txReader struct {
	ctx   context.Context
	tx    *db.Tx
	id    string
	n     int
	piece []byte
}

// Read reads on.
func (r *txReader) Read(p []byte) (int, error) {
	if len(r.piece) == 0 {
		err := r.tx.QueryRow(r.ctx, `
			SELECT bytes
			FROM inbox_raw
			WHERE raw_id = $1 AND n = $2`, r.id, r.n).Scan(&r.piece)
		if errors.Is(err, db.ErrNoRows) {
			return 0, io.EOF
		} else if err != nil {
			return 0, err
		}
		r.n++
	}
	n := copy(p, r.piece)
	r.piece = r.piece[n:]
	return n, nil
}
