package hours

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"parvi/internal/org"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
)

// Move is what a main user does with hours.
type Move struct {
	Year    int
	Kind    Kind // Course when empty
	Entry   Entry
	Unit    org.ID // of Allocate and Deallocate
	Hours   Hours
	Grounds string
}

const maxGrounds = 2000

func checkYear(faults *fault.Fields, y int) {
	if y < firstYear || y > lastYear {
		faults.Add("year", msgYear)
	}
}

func checkKind(faults *fault.Fields, k *Kind) {
	if *k == "" {
		*k = Course
	}
	if !slices.Contains(Kinds, *k) {
		faults.Add("kind", msgKind)
	}
}

func checkHours(faults *fault.Fields, h Hours) {
	switch {
	case h < 0:
		faults.Add("hours", msgHoursNegative)
	case h == 0:
		faults.Add("hours", msgHoursZero)
	case h > most:
		faults.Add("hours", msgHoursMany)
	}
}

func checkGrounds(faults *fault.Fields, text *string, needed bool) {
	*text = strings.TrimSpace(*text)
	switch {
	case *text == "" && needed:
		faults.Add("grounds", msgGroundsMissing)
	case len([]rune(*text)) > maxGrounds:
		faults.Add("grounds", msgTextTooLong.Fill("max", maxGrounds))
	}
}

func (m *Move) check() error {
	var faults fault.Fields
	checkYear(&faults, m.Year)
	checkKind(&faults, &m.Kind)
	checkHours(&faults, m.Hours)
	checkGrounds(&faults, &m.Grounds, false)
	return faults.Err()
}

// purseOf is a holder's purse; a fault when the organisation holds no hours of
// its own.
func purseOf(ctx context.Context, tx *db.Tx, o org.Organisation) (Purse, error) {
	holder, centre, err := HolderOf(ctx, tx, o.ID)
	if err != nil {
		return Purse{}, err
	}
	c, err := org.ByID(ctx, tx, centre)
	if err != nil {
		return Purse{}, err
	}
	if holder == o.ID {
		return Purse{Holder: o, Centre: c}, nil
	}
	h, err := org.ByID(ctx, tx, holder)
	return Purse{Holder: h, Centre: c}, err
}

// named is the purse of an organisation for somebody whom a rule allows.
func named(ctx context.Context, tx *db.Tx, who authz.Actor, idOrSlug string, rule authz.Rule[Purse]) (Purse, error) {
	o, err := org.Find(ctx, tx, idOrSlug)
	if err != nil {
		return Purse{}, err
	}
	p, none := purseOf(ctx, tx, o)
	if fault.Is(none, fault.Conflict) {
		p = Purse{Holder: o} // whoever may not see its hours is not told that it has none
	} else if none != nil {
		return p, none
	}
	if err := rule.Check(who, p); err != nil {
		return p, err
	}
	if none != nil {
		return p, none
	}
	if p.Holder.ID != o.ID {
		return p, &fault.Error{Kind: fault.Conflict, Code: "not_holder", Say: msgNotHolder.Fill("name", p.Holder.Name)}
	}
	return p, nil
}

// alone runs a use case alone with the hours of a member organisation and of
// its centre.
func (s *Service) alone(ctx context.Context, who authz.Actor, what, idOrSlug string, year int, rule authz.Rule[Purse], f func(tx *db.Tx, p Purse) error) error {
	var p Purse
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		p, err = named(ctx, tx, who, idOrSlug, rule)
		return err
	})
	if err == nil {
		err = s.DB.Write(ctx, func(tx *db.Tx) error {
			p, err := named(ctx, tx, who, p.Holder.ID, rule)
			if err != nil {
				return err
			}
			return f(tx, p)
		}, db.Named("hours."+what), db.Alone(Key(p.Holder.ID, year), Key(p.Centre.ID, year)))
	}
	if err != nil {
		return fmt.Errorf("hours %s of %s: %w", what, idOrSlug, err)
	}
	return nil
}

// Post allocates, deallocates or returns hours.
func (s *Service) Post(ctx context.Context, who authz.Actor, idOrSlug string, m Move) (done Posting, err error) {
	err = s.alone(ctx, who, string(m.Entry), idOrSlug, m.Year, MayShare, func(tx *db.Tx, p Purse) error {
		done, err = move(ctx, tx, who, p, m)
		return err
	})
	return done, err
}

func move(ctx context.Context, tx *db.Tx, who authz.Actor, p Purse, m Move) (Posting, error) {
	if err := m.check(); err != nil {
		return Posting{}, err
	}
	if err := mayPost(ctx, tx, p.Centre.ID, m.Year); err != nil {
		return Posting{}, err
	}
	b, err := BalanceOf(ctx, tx, p.Holder.ID, m.Year, m.Kind)
	if err != nil {
		return Posting{}, err
	}
	from := b.Pool
	switch m.Entry {
	case Allocate, Deallocate:
		if err := unitOf(ctx, tx, p, m.Unit, m.Entry, b); err != nil {
			return Posting{}, err
		}
		if m.Entry == Deallocate {
			from = b.Of(m.Unit)
		}
	case Return:
		m.Unit = Pool
		windows, err := windowsOf(ctx, tx, p.Centre.ID, m.Year)
		if err != nil {
			return Posting{}, err
		}
		if err := within(windows, ForReturn, m.Year, tx.Today()); err != nil {
			return Posting{}, err
		}
	default:
		return Posting{}, errors.New("hours: not a main user's entry: " + string(m.Entry))
	}
	if free := from.Free(); m.Hours > free {
		return Posting{}, &fault.Error{Kind: fault.Conflict, Code: "no_hours", Say: msgNotFree.Fill("free", free), Fields: []fault.Field{{Name: "hours", Say: msgNotFree.Fill("free", free)}}}
	}
	return entered(ctx, tx, who, p, Posting{Year: m.Year, Kind: m.Kind, Entry: m.Entry, Account: m.Unit, Hours: m.Hours, Grounds: m.Grounds})
}

// unitOf asks that a share is of a unit under the holder. What has moved away
// may still give back what it has.
func unitOf(ctx context.Context, tx *db.Tx, p Purse, unit org.ID, e Entry, b Balance) error {
	if unit == p.Holder.ID {
		return fault.FieldErr("unit", msgUnitHolder)
	}
	if unit == "" {
		return fault.FieldErr("unit", msgUnit)
	}
	if e == Deallocate && b.Of(unit).Amount > 0 {
		return nil
	}
	_, err := between(ctx, tx, unit, p.Holder.ID)
	if errors.Is(err, db.ErrNoRows) {
		return fault.FieldErr("unit", msgUnit)
	} else if err != nil {
		return err
	}
	o, err := org.ByID(ctx, tx, unit)
	if err == nil && e == Allocate && !o.Alive(tx.Today()) {
		err = fault.FieldErr("unit", msgUnit)
	}
	return err
}

// entered writes a posting of a person, with its row in the log.
func entered(ctx context.Context, tx *db.Tx, who authz.Actor, p Purse, x Posting) (Posting, error) {
	x.ID, x.Holder, x.Centre, x.Person, x.At = tx.NewID(), p.Holder.ID, p.Centre.ID, who.Person, tx.Now
	if err := insertPosting(ctx, tx, x); err != nil {
		return x, err
	}
	return x, audit.Record(ctx, tx, who, "hours."+string(x.Entry), p.Holder.Ref(),
		map[string]any{"posting": x.ID, "year": x.Year, "kind": x.Kind, "unit": x.Account, "hours": x.Hours.String()})
}

// SetOverflow chooses from where the units' courses take their hours.
func (s *Service) SetOverflow(ctx context.Context, who authz.Actor, idOrSlug string, o Overflow) error {
	if !slices.Contains(Overflows, o) {
		return fault.FieldErr("overflow", msgOverflow)
	}
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		p, err := named(ctx, tx, who, idOrSlug, MayShare)
		if err != nil {
			return err
		}
		if err := putOverflow(ctx, tx, p.Holder.ID, o); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "hours.overflow", p.Holder.Ref(), map[string]string{"overflow": string(o)})
	})
	if err != nil {
		return fmt.Errorf("overflow of %s: %w", idOrSlug, err)
	}
	return nil
}
