package tip

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"parvi/internal/account"
	"parvi/internal/meeting"
	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/place"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
)

// Service keeps the suggestions and what becomes of swarms.
type Service struct {
	DB       *db.DB
	Networks *network.Service
	Meetings *meeting.Service
	BaseURL  string // what links in mails begin with
	// Alikes find more of what exists already, such as groups inside networks:
	// things somebody may see that share enough stems.
	Alikes []func(ctx context.Context, who authz.Actor, stems []string) ([]Alike, error)
	// Group makes a group inside a network of a suggestion, and tells its page;
	// nil: there are no groups here, and the suggestion leads to the network.
	Group func(ctx context.Context, tx *db.Tx, who authz.Actor, n network.Network, t Tip) (path string, err error)

	beside db.Memo[[]meeting.Listed] // the swarms to come
}

// How long a mailed link works, and how many one address gets in a day: more
// would be somebody flooding a mailbox that may not be theirs.
const (
	confirmFor = 7 * 24 * time.Hour
	keysADay   = 5
	keysPeriod = 24 * time.Hour
)

// topic is what the list of suggestions is built from; each has one beside it.
const topic = "tips"

func touch(ctx context.Context, tx *db.Tx, id string) error { return tx.Touch(ctx, topic, ref(id)) }

func ref(id string) string { return "tip:" + id }

func knownRegion(code string) bool {
	_, ok := place.RegionByCode(code)
	return ok
}

// find reads a suggestion for somebody who may see it, with what permissions
// look at.
func find(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (Tip, error) {
	t, err := one(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return t, fault.Missing(err)
	} else if err != nil {
		return t, err
	}
	if t, err = withScopes(ctx, tx, t); err != nil {
		return t, err
	}
	return t, MaySee.Check(who, t)
}

func withScopes(ctx context.Context, tx *db.Tx, t Tip) (Tip, error) {
	if t.Org == "" {
		return t, nil
	}
	var err error
	t.scopes, err = org.Scopes(ctx, tx, t.Org)
	return t, err
}

// settingsOf are the settings of an umbrella.
func settingsOf(ctx context.Context, tx *db.Tx, orgID string) (Settings, error) {
	if orgID == "" {
		return Defaults, nil
	}
	all, err := settings(ctx, tx, []string{orgID})
	if s, ok := all[orgID]; ok {
		return s, err
	}
	return Defaults, err
}

// Suggest takes a suggestion. Somebody signed in publishes it at once; anybody
// else gives a name and an address, and publishes it by the link that is sent
// there. Sending the same again within a while is sending it once.
func (s *Service) Suggest(ctx context.Context, who authz.Actor, n New, stranger *Stranger) (Tip, error) {
	var t Tip
	lock := who.Person
	if stranger != nil {
		lock = stranger.Email
	}
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var err error
		t, err = s.Create(ctx, tx, who, n, stranger)
		return err
	}, db.Alone("tip of "+lock))
	if err != nil {
		return t, fmt.Errorf("suggest: %w", err)
	}
	return t, nil
}

// Create is the part of Suggest that joins a transaction: for what comes by
// mail, for the theme wall, for seeds.
func (s *Service) Create(ctx context.Context, tx *db.Tx, who authz.Actor, n New, stranger *Stranger) (Tip, error) {
	err := n.check(knownRegion)
	if stranger != nil {
		err = together(err, stranger.check())
	}
	if err != nil {
		return Tip{}, err
	}
	if !who.SignedIn() && !who.IsSystem() && stranger == nil {
		return Tip{}, fault.New(fault.SignIn, i18n.Text{})
	}
	orgID, err := s.asked(ctx, tx, n.Org)
	if err != nil {
		return Tip{}, err
	}
	t := Tip{ID: tx.NewID(), Org: orgID, State: Open, Theme: n.Theme, Why: n.Why, ForWhom: n.ForWhom, Lang: n.Lang.Or(i18n.FI), Region: n.Region,
		Person: who.Person, Convene: n.Convene, Created: tx.Now, Published: tx.Now, Moved: tx.Now}
	if stranger != nil {
		t.State, t.Person, t.Published = Waiting, "", time.Time{}
	} else if twin, err := pressedTwice(ctx, tx, t); err != nil || twin.ID != "" {
		return twin, err
	}
	if err := put(ctx, tx, t); err != nil {
		return t, err
	}
	if err := putWords(ctx, tx, t.ID, stemsOf(t.Theme)); err != nil {
		return t, err
	}
	if stranger != nil {
		return t, ask(ctx, tx, key{Tip: t.ID, Kind: keySuggest, Name: stranger.Name, Email: stranger.Email, Lang: stranger.Lang.Or(t.Lang)})
	}
	if err := audit.Record(ctx, tx, who, "tip.suggest", ref(t.ID), nil); err != nil {
		return t, err
	}
	list, err := withCounts(ctx, tx, []Tip{t})
	if err != nil {
		return t, err
	}
	if t, err = withScopes(ctx, tx, list[0]); err != nil {
		return t, err
	}
	return t, touch(ctx, tx, t.ID)
}

func (p *Stranger) check() error {
	p.Name = trimmed(p.Name)
	var faults fault.Fields
	if p.Name == "" {
		faults.Add("name", msgNameMissing)
	} else if len([]rune(p.Name)) > 120 {
		faults.Add("name", msgTooLong.Fill("max", 120))
	}
	email, err := person.ParseEmail(p.Email)
	if err != nil {
		faults = append(faults, fault.Of(err).Fields...)
	}
	p.Email = email
	return faults.Err()
}

// together joins what two checks find wrong.
func together(a, b error) error {
	if a == nil || b == nil {
		return errors.Join(a, b)
	}
	return fault.Fields(append(slices.Clone(fault.Of(a).Fields), fault.Of(b).Fields...)).Err()
}

// pressedTwice is the same suggestion of the same person a moment ago.
func pressedTwice(ctx context.Context, tx *db.Tx, t Tip) (Tip, error) {
	if t.Person == "" {
		return Tip{}, nil
	}
	mine, err := byTarget(ctx, tx, "t.person_id", t.Person)
	for _, old := range mine {
		if old.Theme == t.Theme && old.Why == t.Why && old.State == Open && old.Created.After(tx.Now.Add(-time.Hour)) {
			return withScopes(ctx, tx, old)
		}
	}
	return Tip{}, err
}

// asked is the umbrella that is to decide: the one named, or the first.
func (s *Service) asked(ctx context.Context, tx *db.Tx, wanted string) (string, error) {
	all, err := umbrellas(ctx, tx, tx.Today())
	switch {
	case err != nil:
		return "", err
	case wanted != "" && !slices.Contains(all, wanted):
		return "", fault.FieldErr("organisation", msgOrgUnknown)
	case wanted != "":
		return wanted, nil
	case len(all) == 0:
		return "", nil
	}
	return all[0], nil
}

// Umbrellas are the organisations a suggestion may be addressed to.
func (s *Service) Umbrellas(ctx context.Context) ([]org.Organisation, error) {
	var out []org.Organisation
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		ids, err := umbrellas(ctx, tx, tx.Today())
		if err != nil {
			return err
		}
		by, err := org.ByIDs(ctx, tx, ids, tx.Today())
		for _, id := range ids {
			out = append(out, by[id])
		}
		return err
	})
	return out, err
}

// ask mails a link by which somebody without an account confirms what they
// asked for. To an address that gets too many nothing is sent.
func ask(ctx context.Context, tx *db.Tx, k key) error {
	recent, err := recentKeys(ctx, tx, k.Email, tx.Now.Add(-keysPeriod))
	if err != nil || recent >= keysADay {
		return err
	}
	seed, token := tx.NewLink()
	if err := putKey(ctx, tx, ident.Hash(token), k); err != nil {
		return err
	}
	return tellConfirm.Enqueue(ctx, tx, confirmArgs{Hash: ident.Hash(token), Seed: seed})
}

// Asked is what the page of a confirming link shows.
type Asked struct {
	Tip      Tip
	Interest bool // not a suggestion, but interest in one
	Done     bool // confirmed before
}

// Asked reads what a link stands for, and changes nothing.
func (s *Service) Asked(ctx context.Context, token string) (Asked, error) {
	var a Asked
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		var err error
		_, a, err = asked(ctx, tx, token)
		return err
	})
	if err != nil {
		return a, fmt.Errorf("asked: %w", err)
	}
	return a, nil
}

func asked(ctx context.Context, tx *db.Tx, token string) (key, Asked, error) {
	k, err := keyOf(ctx, tx, ident.Hash(token))
	if errors.Is(err, db.ErrNoRows) || err == nil && k.Asked.Add(confirmFor).Before(tx.Now) {
		return k, Asked{}, &fault.Error{Kind: fault.Gone, Say: msgLinkGone, Err: err}
	} else if err != nil {
		return k, Asked{}, err
	}
	t, err := one(ctx, tx, k.Tip)
	if err == nil {
		t, err = withScopes(ctx, tx, t)
	}
	return k, Asked{Tip: t, Interest: k.Kind == keyInterest, Done: !k.Used.IsZero()}, err
}

// Confirm publishes what was asked for by the link in the mail, which proves
// the address. Confirming twice is harmless.
func (s *Service) Confirm(ctx context.Context, token string) (Asked, error) {
	var a Asked
	var tip string
	if before, err := s.Asked(ctx, token); err == nil {
		tip = before.Tip.ID
	}
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		var k key
		var err error
		if k, a, err = asked(ctx, tx, token); err != nil || a.Done {
			return err
		}
		t := a.Tip
		if a.Interest && t.State != Open {
			return fault.New(fault.Conflict, msgDecidedAlready)
		}
		p, err := person.Ensure(ctx, tx, authz.System, person.New{Name: k.Name, Email: k.Email, Lang: k.Lang, Verified: true})
		if err != nil {
			return err
		}
		if err := useKey(ctx, tx, ident.Hash(token)); err != nil {
			return err
		}
		who := authz.Actor{Person: p.ID, Name: p.Name, Lang: p.Lang}
		if a.Interest {
			_, err := s.join(ctx, tx, who, t, k.Offer)
			return err
		}
		if t.State != Waiting {
			return nil
		}
		t.State, t.Person, t.Published, t.Moved = Open, p.ID, tx.Now, tx.Now
		if err := put(ctx, tx, t); err != nil {
			return err
		}
		if err := audit.Record(ctx, tx, who, "tip.suggest", ref(t.ID), nil); err != nil {
			return err
		}
		a.Tip = t
		return touch(ctx, tx, t.ID)
	}, db.Alone(lock(tip)))
	if err != nil {
		return a, fmt.Errorf("confirm: %w", err)
	}
	return a, nil
}

// lock is the key under which a suggestion's interest and decision change.
func lock(tip string) string { return "tip " + tip }

// staff are those who hear of a suggestion: who decides for its umbrella, else
// the operators.
func staff(ctx context.Context, tx *db.Tx, t Tip) ([]string, error) {
	scopes := t.scopes
	holders, err := account.HoldersOf(ctx, tx, deciding, scopes, tx.Today())
	if err == nil && len(holders) == 0 {
		holders, err = account.Holders(ctx, tx, account.Operator, nil, tx.Today())
	}
	var ids []string
	for _, h := range holders {
		if !slices.Contains(ids, h.Person.ID) {
			ids = append(ids, h.Person.ID)
		}
	}
	return ids, err
}
