package person

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"parvi/internal/place"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Service keeps the people.
type Service struct {
	DB *db.DB
	// Refs are where ids of people stand, in every feature; merging moves them.
	Refs []Ref
	// OnVerified are called when an address is proved to be a person's, in the
	// transaction in which it is: a guest's registrations join the person.
	OnVerified []func(ctx context.Context, tx *db.Tx, person ID, email string) error
	// Workplaces are the organisations in which people have held positions, for
	// finding duplicates; nil where there are none.
	Workplaces func(ctx context.Context, tx *db.Tx, people []ID) (map[ID][]string, error)
	// BaseURL is what links in mails begin with: "https://parvi.example".
	BaseURL string
}

// ByIDs finds people; an id that has been merged gives the person it stands
// for, under the id that was asked.
func ByIDs(ctx context.Context, tx *db.Tx, ids []ID) (map[ID]Person, error) {
	return peopleByIDs(ctx, tx, ids)
}

// ByID is one person; db.ErrNoRows when there is none.
func ByID(ctx context.Context, tx *db.Tx, id ID) (Person, error) {
	found, err := peopleByIDs(ctx, tx, []ID{id})
	if err != nil {
		return Person{}, err
	}
	if p, ok := found[id]; ok {
		return p, nil
	}
	return Person{}, db.ErrNoRows
}

// ByEmail is the person whose verified address it is; db.ErrNoRows when it is
// nobody's.
func ByEmail(ctx context.Context, tx *db.Tx, email string) (Person, error) {
	email, err := ParseEmail(email)
	if err != nil {
		return Person{}, db.ErrNoRows
	}
	return personByVerified(ctx, tx, email)
}

// Claimable is the person whom proving the address would make real: somebody
// else entered them with it, and nobody has it verified. db.ErrNoRows when
// there is none. A person who has proved another address is never claimed by
// one they only typed.
func Claimable(ctx context.Context, tx *db.Tx, email string) (Person, error) {
	staged, err := stagedWith(ctx, tx, email)
	if err != nil {
		return Person{}, err
	}
	if len(staged) == 0 {
		return Person{}, db.ErrNoRows
	}
	return staged[0], nil
}

// Canonical is the id that stands for the person now: another one if the record
// has been merged.
func Canonical(ctx context.Context, tx *db.Tx, id ID) (ID, error) {
	p, err := ByID(ctx, tx, id)
	return p.ID, err
}

// Create enters a person. Without an address they can be named but not write.
func Create(ctx context.Context, tx *db.Tx, who authz.Actor, n New) (Person, error) {
	n.Name = strings.Join(strings.Fields(n.Name), " ")
	if say := checkName(n.Name); !say.Empty() {
		return Person{}, fault.FieldErr("name", say)
	}
	if n.Email != "" {
		email, err := ParseEmail(n.Email)
		if err != nil {
			return Person{}, err
		}
		n.Email = email
	}
	p := Person{ID: tx.NewID(), Name: n.Name, Lang: n.Lang.Or(i18n.FI), Region: n.Region, Phone: n.Phone,
		Email: n.Email, Verified: n.Verified && n.Email != "", Created: tx.Now}
	if n.Verified && n.Email != "" {
		if err := free(ctx, tx, n.Email); err != nil {
			return Person{}, err
		}
	}
	if err := insertPerson(ctx, tx, p); err != nil {
		return Person{}, err
	}
	if n.Email != "" {
		a := Address{ID: tx.NewID(), Person: p.ID, Email: n.Email, Created: tx.Now}
		if n.Verified {
			a.Verified = tx.Now
		}
		if err := insertAddress(ctx, tx, a); err != nil {
			return Person{}, err
		}
		if err := setPrimary(ctx, tx, p.ID, a.ID); err != nil {
			return Person{}, err
		}
	}
	return p, audit.Record(ctx, tx, who, "person.create", "person:"+p.ID, nil)
}

// free is a conflict when somebody has proved the address already.
func free(ctx context.Context, tx *db.Tx, email string) error {
	_, err := personByVerified(ctx, tx, email)
	switch {
	case errors.Is(err, db.ErrNoRows):
		return nil
	case err != nil:
		return err
	}
	return &fault.Error{Kind: fault.Conflict, Say: msgEmailTaken, Fields: fault.Fields{{Name: "email", Say: msgEmailTaken}}}
}

// Ensure is the person with the verified address, or a staged one entered with
// the same address and name before, or a new one. Nothing known of a person
// who is there already is changed.
func Ensure(ctx context.Context, tx *db.Tx, who authz.Actor, n New) (Person, error) {
	if n.Email == "" {
		return Create(ctx, tx, who, n)
	}
	email, err := ParseEmail(n.Email)
	if err != nil {
		return Person{}, err
	}
	p, err := personByVerified(ctx, tx, email)
	if err == nil || !errors.Is(err, db.ErrNoRows) {
		return p, err
	}
	staged, err := stagedWith(ctx, tx, email)
	if err != nil {
		return Person{}, err
	}
	for _, p := range staged {
		if i18n.Fold(p.Name) == i18n.Fold(n.Name) {
			if n.Verified {
				return prove(ctx, tx, who, p.ID, email)
			}
			return p, nil
		}
	}
	return Create(ctx, tx, who, n)
}

// SetLanguage is the language a person's mails are written in from now on.
func SetLanguage(ctx context.Context, tx *db.Tx, id ID, lang i18n.Lang) error {
	return updateLang(ctx, tx, id, lang.Or(i18n.FI))
}

// prove notes that an address is the person's, and makes it the primary one if
// they had none proved.
func prove(ctx context.Context, tx *db.Tx, who authz.Actor, id ID, email string) (Person, error) {
	if owner, err := personByVerified(ctx, tx, email); err == nil {
		if owner.ID == id {
			return owner, nil
		}
		return Person{}, fault.New(fault.Conflict, msgEmailTaken)
	} else if !errors.Is(err, db.ErrNoRows) {
		return Person{}, err
	}
	a, err := ownAddress(ctx, tx, id, email)
	if errors.Is(err, db.ErrNoRows) {
		a = Address{ID: tx.NewID(), Person: id, Email: email, Verified: tx.Now, Created: tx.Now}
		err = insertAddress(ctx, tx, a)
	} else if err == nil {
		err = markVerified(ctx, tx, a.ID, tx.Now)
	}
	if err != nil {
		return Person{}, err
	}
	if err := choosePrimary(ctx, tx, id); err != nil {
		return Person{}, err
	}
	if err := audit.Record(ctx, tx, who, "person.verify", "person:"+id, map[string]string{"address": a.ID}); err != nil {
		return Person{}, err
	}
	return person(ctx, tx, id)
}

// Verify notes that an address has been proved to be the person's: by a mailed
// link, or because an operator says so. Others who were entered with the same
// address and name join the person, and so does what features keep by the
// address alone (OnVerified).
func (s *Service) Verify(ctx context.Context, tx *db.Tx, who authz.Actor, id ID, email string) (Person, error) {
	email, err := ParseEmail(email)
	if err != nil {
		return Person{}, err
	}
	p, err := prove(ctx, tx, who, id, email)
	if err != nil {
		return Person{}, err
	}
	staged, err := stagedWith(ctx, tx, email)
	if err != nil {
		return Person{}, err
	}
	for _, other := range staged {
		// A mailbox may be shared by an office: another name is another person.
		if other.ID != p.ID && i18n.Fold(other.Name) == i18n.Fold(p.Name) {
			if _, err := s.merge(ctx, tx, who, other, p); err != nil {
				return Person{}, err
			}
		}
	}
	for _, f := range s.OnVerified {
		if err := f(ctx, tx, p.ID, email); err != nil {
			return Person{}, err
		}
	}
	return person(ctx, tx, p.ID)
}

// Pick finds people for a list to choose from. Those who do not keep the
// register see an address only when they wrote it whole.
func (s *Service) Pick(ctx context.Context, who authz.Actor, q string, limit int) ([]Person, error) {
	if err := MayPick.Check(who, struct{}{}); err != nil {
		return nil, err
	}
	var found []Person
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		found, err = search(ctx, tx, q, limit)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("pick people: %w", err)
	}
	if MaySearch.Allows(who, struct{}{}) {
		return found, nil
	}
	whole := strings.ToLower(strings.TrimSpace(q))
	for i, p := range found {
		if p.Email != whole {
			found[i] = Person{ID: p.ID, Name: p.Name, Lang: p.Lang}
		}
	}
	return found, nil
}

// Search finds people by the beginning of their names or addresses.
func (s *Service) Search(ctx context.Context, who authz.Actor, q string, limit int) ([]Person, error) {
	if err := MaySearch.Check(who, struct{}{}); err != nil {
		return nil, err
	}
	var found []Person
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		found, err = search(ctx, tx, q, limit)
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("search people: %w", err)
	}
	return found, nil
}

// checkProfile mends what can be mended and says what cannot.
func checkProfile(f *Profile) error {
	f.Name = strings.Join(strings.Fields(f.Name), " ")
	f.Phone = strings.Join(strings.Fields(f.Phone), " ")
	f.Lang = f.Lang.Or(i18n.FI)
	var faults fault.Fields
	if say := checkName(f.Name); !say.Empty() {
		faults.Add("name", say)
	}
	if !phone(f.Phone) {
		faults.Add("phone", msgPhoneBad)
	}
	if f.Region != "" {
		if _, ok := place.RegionByCode(f.Region); !ok {
			faults.Add("region", msgRegionUnknown)
		}
	}
	return faults.Err()
}

// phone accepts what people write: digits, a leading plus, spaces, hyphens and
// brackets.
func phone(s string) bool {
	digits := 0
	for i, r := range s {
		switch {
		case '0' <= r && r <= '9':
			digits++
		case r == ' ', r == '-', r == '(', r == ')', r == '+' && i == 0:
		default:
			return false
		}
	}
	return s == "" || digits >= 5 && digits <= 15
}

// SetProfile changes what a person says of themselves.
func (s *Service) SetProfile(ctx context.Context, who authz.Actor, id ID, f Profile) error {
	if err := checkProfile(&f); err != nil {
		return err
	}
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		p, err := person(ctx, tx, id)
		if errors.Is(err, db.ErrNoRows) {
			return fault.Missing(err)
		} else if err != nil {
			return err
		}
		if err := MayEdit.Check(who, p); err != nil {
			return err
		}
		if err := updateProfile(ctx, tx, id, f); err != nil {
			return err
		}
		// A name may stand on any public page.
		if f.Name != p.Name || f.Phone != p.Phone {
			if err := tx.Touch(ctx, "networks", "meetings"); err != nil {
				return err
			}
		}
		return audit.Record(ctx, tx, who, "person.profile", "person:"+id, nil)
	})
	if err != nil {
		return fmt.Errorf("set profile of %s: %w", id, err)
	}
	return nil
}
