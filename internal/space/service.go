package space

import (
	"context"
	"errors"
	"slices"
	"time"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/ident"
)

// New is how somebody comes into a space. Who may do it, and in which state
// they begin, the owner of the space has decided.
type New struct {
	Space      Ref
	Person     string // or "" when the organisation itself is the member
	Org        string
	Represents string
	Level      Level
	State      State
	Mail       Mail
	Declared   []Declared
	Unmet      []string
	Seat       string
	SeatTo     civil.Date
	Note       string
	EnteredBy  string
	Since      time.Time // for imports and seeds; zero: now
}

// Join puts somebody into a space in the given state, and is harmless when
// repeated: who is already in on that level, or already waits, stays as they
// are. A member who asks to follow becomes a follower; a follower who joins
// becomes a member; a request beside a following waits beside it.
func Join(ctx context.Context, tx *db.Tx, who authz.Actor, n New) (Member, error) {
	rows, err := rowsOf(ctx, tx, n)
	if err != nil {
		return Member{}, err
	}
	m := Member{
		ID: tx.NewID(), Space: n.Space, Person: n.Person, Org: n.Org, Represents: n.Represents, Level: n.Level, State: n.State,
		Mail: n.Mail, Asked: tx.Now, Declared: n.Declared, Unmet: n.Unmet, Seat: n.Seat, SeatTo: n.SeatTo, Note: n.Note,
		EnteredBy: n.EnteredBy, MailKey: tx.NewToken(),
	}
	if m.Mail == "" {
		m.Mail = MailNow
	}
	if !n.Since.IsZero() {
		m.Asked = n.Since
	}
	if m.State == Joined {
		m.From = m.Asked
	}
	for _, old := range rows {
		if old.Level == n.Level && (old.State == Joined || old.State == n.State) && (n.State != Joined || old.State == Joined) {
			return keep(ctx, tx, old, n)
		}
		if n.State.Waiting() && old.State == Joined {
			continue
		}
		m.carryOn(old)
		if err := close(ctx, tx, old, Left, ""); err != nil {
			return Member{}, err
		}
		if old.State == Joined && n.Level == AsFollower {
			if err := leaveWithin(ctx, tx, n.Space, n.Person); err != nil {
				return Member{}, err
			}
		}
	}
	if err := insert(ctx, tx, m); err != nil {
		return Member{}, err
	}
	return m, audit.Record(ctx, tx, who, "space."+string(m.State), string(m.Space), map[string]string{
		"member": m.ID, "person": m.Person, "org": m.Org, "level": string(m.Level)})
}

// rowsOf are the rows about now that a new row may meet.
func rowsOf(ctx context.Context, tx *db.Tx, n New) ([]Member, error) {
	switch {
	case n.Represents != "":
		all, err := representatives(ctx, tx, n.Represents)
		if err != nil {
			return nil, err
		}
		for _, m := range all {
			if m.Person == n.Person {
				return []Member{m}, nil
			}
		}
		return nil, nil
	case n.Person == "":
		return ofOrg(ctx, tx, n.Space, n.Org)
	default:
		return live(ctx, tx, n.Space, n.Person)
	}
}

// keep is a repeated join: only the mail setting and the organisation acted
// for may have changed.
func keep(ctx context.Context, tx *db.Tx, old Member, n New) (Member, error) {
	if n.Mail == "" || n.Mail == old.Mail {
		return old, nil
	}
	old.Mail = n.Mail
	return old, setMail(ctx, tx, old.ID, n.Mail)
}

// close ends a row: it was joined until now, or never was.
func close(ctx context.Context, tx *db.Tx, m Member, to State, reason string) error {
	m.State, m.To, m.keyHash = to, tx.Now, ""
	if m.From.IsZero() {
		m.To = time.Time{}
		if to == Left {
			m.State = Declined
		}
		m.AnsweredAt = tx.Now
	}
	if reason != "" {
		m.Reason = reason
	}
	return update(ctx, tx, m)
}

// NewKey gives a waiting row a fresh confirmation key, of which it returns the
// seed (see db.Tx.NewLink); an earlier key stops working.
func NewKey(ctx context.Context, tx *db.Tx, m Member) (seed string, err error) {
	seed, key := tx.NewLink()
	m.keyHash = ident.Hash(key)
	return seed, update(ctx, tx, m)
}

// Accept lets in somebody who asked. Accepting twice is harmless; a request
// answered otherwise is a conflict.
func Accept(ctx context.Context, tx *db.Tx, who authz.Actor, m Member, reason string) (Member, error) {
	if m.State == Joined {
		return m, nil
	}
	if m.State != Requested {
		return m, fault.New(fault.Conflict, msgAnswered)
	}
	return admit(ctx, tx, who, m, reason)
}

// Decline answers a request with no. Declining twice is harmless.
func Decline(ctx context.Context, tx *db.Tx, who authz.Actor, m Member, reason string) (Member, error) {
	if m.State == Declined {
		return m, nil
	}
	if !m.State.Waiting() {
		return m, fault.New(fault.Conflict, msgAnswered)
	}
	m.State, m.AnsweredBy, m.AnsweredAt, m.Reason, m.keyHash = Declined, who.Person, tx.Now, reason, ""
	if err := update(ctx, tx, m); err != nil {
		return m, err
	}
	return m, audit.Record(ctx, tx, who, "space.decline", string(m.Space), map[string]string{"member": m.ID, "reason": reason})
}

// Confirm is the person's own yes to an invitation or to having been entered.
func Confirm(ctx context.Context, tx *db.Tx, who authz.Actor, m Member, mail Mail) (Member, error) {
	if m.State == Joined {
		return m, nil
	}
	if m.State != Invited && m.State != Confirming {
		return m, fault.New(fault.Gone, msgLinkUsed)
	}
	if mail != "" {
		m.Mail = mail
	}
	return admit(ctx, tx, who, m, "")
}

// admit turns a waiting row into a joined one; a following that the person had
// beside it ends where the membership begins.
func admit(ctx context.Context, tx *db.Tx, who authz.Actor, m Member, reason string) (Member, error) {
	if m.Person != "" && m.Level != AsRepresentative {
		rows, err := live(ctx, tx, m.Space, m.Person)
		if err != nil {
			return m, err
		}
		for _, old := range rows {
			if old.ID != m.ID && old.State == Joined {
				m.carryOn(old)
				if err := close(ctx, tx, old, Left, ""); err != nil {
					return m, err
				}
			}
		}
	}
	m.State, m.From, m.AnsweredBy, m.AnsweredAt, m.Reason = Joined, tx.Now, who.Person, tx.Now, reason
	if err := update(ctx, tx, m); err != nil {
		return m, err
	}
	return m, audit.Record(ctx, tx, who, "space.admit", string(m.Space), map[string]string{"member": m.ID, "person": m.Person})
}

// Leave ends everything about now that the person has in the space, also a
// request. Leaving twice is harmless.
func Leave(ctx context.Context, tx *db.Tx, who authz.Actor, space Ref, person, reason string) error {
	rows, err := live(ctx, tx, space, person)
	if err != nil {
		return err
	}
	for _, m := range rows {
		if err := close(ctx, tx, m, Left, reason); err != nil {
			return err
		}
	}
	if len(rows) == 0 {
		return nil
	}
	if err := leaveWithin(ctx, tx, space, person); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "space.leave", string(space), map[string]string{"person": person, "reason": reason})
}

// Remove ends one row: a member somebody else takes out, with a reason, a
// representative, or a member organisation together with its representatives.
func Remove(ctx context.Context, tx *db.Tx, who authz.Actor, m Member, reason string) error {
	if !m.State.Live() {
		return nil
	}
	rows := []Member{m}
	if m.Person == "" {
		more, err := representatives(ctx, tx, m.ID)
		if err != nil {
			return err
		}
		rows = append(rows, more...)
	}
	for _, one := range rows {
		if err := close(ctx, tx, one, Left, reason); err != nil {
			return err
		}
		if one.State != Joined {
			continue
		}
		if err := leaveWithin(ctx, tx, one.Space, one.Person); err != nil {
			return err
		}
	}
	return audit.Record(ctx, tx, who, "space.remove", string(m.Space), map[string]string{"member": m.ID, "reason": reason})
}

// SetMail changes how much mail the person wants from the space.
func SetMail(ctx context.Context, tx *db.Tx, who authz.Actor, space Ref, person string, mail Mail) error {
	rows, err := live(ctx, tx, space, person)
	if err != nil {
		return err
	}
	if len(rows) == 0 {
		return fault.New(fault.Conflict, msgNotMember)
	}
	for _, m := range rows {
		if err := setMail(ctx, tx, m.ID, mail); err != nil {
			return err
		}
	}
	return audit.Record(ctx, tx, who, "space.mail", string(space), map[string]string{"person": person, "mail": string(mail)})
}

// SetMailOf changes how much mail somebody wants by one row of theirs.
func SetMailOf(ctx context.Context, tx *db.Tx, who authz.Actor, m Member, mail Mail) error {
	if err := setMail(ctx, tx, m.ID, mail); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "space.mail", string(m.Space), map[string]string{"member": m.ID, "mail": string(mail)})
}

// SetFlags replaces what no longer holds for a member.
func SetFlags(ctx context.Context, tx *db.Tx, m Member, flags []Flag) error {
	return setFlags(ctx, tx, m.ID, flags)
}

// ByID is one row.
func ByID(ctx context.Context, tx *db.Tx, id string) (Member, error) {
	return found(byID(ctx, tx, id))
}

// ByKey is the row whose confirmation link carries the key; a key that was
// used or replaced is gone.
func ByKey(ctx context.Context, tx *db.Tx, key string) (Member, error) {
	m, err := byKeyHash(ctx, tx, ident.Hash(key))
	if errors.Is(err, db.ErrNoRows) {
		return m, &fault.Error{Kind: fault.Gone, Say: msgLinkUsed, Err: err}
	}
	return m, err
}

// ByMailKey is the row whose mails carry the key in their unsubscribe links.
func ByMailKey(ctx context.Context, tx *db.Tx, key string) (Member, error) {
	return found(byMailKey(ctx, tx, key))
}

func found(m Member, err error) (Member, error) {
	if errors.Is(err, db.ErrNoRows) {
		return m, fault.Missing(err)
	}
	return m, err
}

// Settle notes that somebody has talked with a flagged member who stays: the
// conditions not met are known from now on and raise no flag again.
func Settle(ctx context.Context, tx *db.Tx, who authz.Actor, m Member) error {
	for _, f := range m.Flags {
		if !slices.Contains(m.Unmet, f.Condition) {
			m.Unmet = append(m.Unmet, f.Condition)
		}
	}
	m.Flags = nil
	if err := update(ctx, tx, m); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "space.settle", string(m.Space), map[string]string{"member": m.ID})
}

// Silence stops the mail of one row.
func Silence(ctx context.Context, tx *db.Tx, m Member) error {
	return setMail(ctx, tx, m.ID, MailNone)
}
