package guidance

import (
	"context"
	"fmt"
	"slices"

	"parvi/internal/account"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/place"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Line is a case in a list.
type Line struct {
	Case
	Asker    string // name
	Assignee string // name
	OrgName  i18n.Content
	Thing    Thing
}

// Desk is what waits at somebody's study centre.
type Desk struct {
	Lines   []Line
	Counts  map[Tab]int
	Centres []org.Organisation // of the reader
	MaySet  []org.Organisation
	Today   civil.Date
}

// centresOf are the study centres somebody answers for; everywhere for an
// operator.
func centresOf(ctx context.Context, tx *db.Tx, who authz.Actor) (list []org.Organisation, everywhere bool, err error) {
	ids, err := studyCentres(ctx, tx, tx.Today())
	if err != nil {
		return nil, false, err
	}
	orgs, err := org.ByIDs(ctx, tx, ids, tx.Today())
	if err != nil {
		return nil, false, err
	}
	for _, id := range ids {
		if MayDesk.Allows(who, orgs[id].Scopes) {
			list = append(list, orgs[id])
		}
	}
	return list, who.Operator(), nil
}

// DeskOf reads the desk.
func (s *Service) DeskOf(ctx context.Context, who authz.Actor, f Filter) (d Desk, err error) {
	return d, s.read(ctx, "desk", func(tx *db.Tx) error {
		if !who.SignedIn() {
			return fault.New(fault.SignIn, i18n.Text{})
		}
		var everywhere bool
		if d.Centres, everywhere, err = centresOf(ctx, tx, who); err != nil {
			return err
		}
		if len(d.Centres) == 0 && !everywhere {
			return fault.Missing(nil)
		}
		var ids []string
		d.MaySet = nil
		for _, c := range d.Centres {
			ids = append(ids, c.ID)
			if MaySet.Allows(who, c.Scopes) {
				d.MaySet = append(d.MaySet, c)
			}
		}
		cases, counts, err := desk(ctx, tx, f, append(ids, ""), everywhere, who.Person)
		if err != nil {
			return err
		}
		d.Counts, d.Today = counts, tx.Today()
		d.Lines, err = s.lines(ctx, tx, who, cases)
		return err
	})
}

func (s *Service) lines(ctx context.Context, tx *db.Tx, who authz.Actor, cases []Case) ([]Line, error) {
	var people, orgs, refs []string
	for _, c := range cases {
		people, orgs, refs = append(people, c.Assignee), append(orgs, c.Org), append(refs, c.About)
	}
	names, err := person.ByIDs(ctx, tx, unique(people))
	if err != nil {
		return nil, err
	}
	of, err := org.ByIDs(ctx, tx, unique(orgs), tx.Today())
	if err != nil {
		return nil, err
	}
	found, err := s.things(ctx, tx, who, refs...)
	var out []Line
	for _, c := range cases {
		l := Line{Case: c, Asker: c.AskerName, Assignee: names[c.Assignee].Name, Thing: found[c.About], OrgName: i18n.Content(i18n.Same(c.OrgName))}
		if o, ok := of[c.Org]; ok {
			l.OrgName = o.Name
		}
		if c.OrgName == "" && c.Org == "" {
			l.OrgName = i18n.Content{}
		}
		out = append(out, l)
	}
	return out, err
}

func unique(ids []string) []string {
	slices.Sort(ids)
	return slices.DeleteFunc(slices.Compact(ids), func(id string) bool { return id == "" })
}

// Mine are the questions somebody has asked.
func (s *Service) Mine(ctx context.Context, who authz.Actor, page int) (lines []Line, total int, err error) {
	if !who.SignedIn() {
		return nil, 0, nil
	}
	return lines, total, s.read(ctx, "mine", func(tx *db.Tx) error {
		cases, n, err := mine(ctx, tx, who.Person, (max(page, 1)-1)*perPage, perPage)
		if err != nil {
			return err
		}
		total = n
		lines, err = s.lines(ctx, tx, who, cases)
		return err
	})
}

// Due is what waits for somebody to answer, for their own page: how many are
// theirs or nobody's, and how many of them are late.
func (s *Service) Due(ctx context.Context, tx *db.Tx, who authz.Actor) (waiting, late int, err error) {
	if !HasDesk(who) || who.Operator() {
		return 0, 0, nil
	}
	centres, _, err := centresOf(ctx, tx, who)
	if err != nil || len(centres) == 0 {
		return 0, 0, err
	}
	var ids []string
	for _, c := range centres {
		ids = append(ids, c.ID)
	}
	_, counts, err := desk(ctx, tx, Filter{Tab: TabWaits, Mine: true, Limit: 1}, ids, false, who.Person)
	return counts[TabWaits], counts[TabLate], err
}

// Shared is how a study centre shares its questions out, and to whom.
type Shared struct {
	Centre   org.Organisation
	Settings Settings
	Experts  []Expert
	Staff    []person.Person // who may be made to answer as well
	MaySet   bool
	Today    civil.Date
}

// SeeShared reads it.
func (s *Service) SeeShared(ctx context.Context, who authz.Actor, idOrSlug string) (v Shared, err error) {
	return v, s.read(ctx, "settings", func(tx *db.Tx) error {
		v, err = shared(ctx, tx, who, idOrSlug, MayDesk)
		return err
	})
}

func shared(ctx context.Context, tx *db.Tx, who authz.Actor, idOrSlug string, rule authz.Rule[[]string]) (v Shared, err error) {
	if v.Centre, err = org.Find(ctx, tx, idOrSlug); err != nil {
		return v, err
	}
	if v.Centre.Kind != org.StudyCentre {
		return v, fault.Missing(nil)
	}
	if err := rule.Check(who, v.Centre.Scopes); err != nil {
		return v, err
	}
	v.MaySet, v.Today = MaySet.Allows(who, v.Centre.Scopes), tx.Today()
	if v.Settings, err = settingsOf(ctx, tx, v.Centre.ID); err != nil {
		return v, err
	}
	if v.Experts, err = experts(ctx, tx, v.Centre); err != nil {
		return v, err
	}
	held, err := account.HoldersOf(ctx, tx, answering, v.Centre.Scopes, tx.Today())
	for _, h := range held {
		if !slices.ContainsFunc(v.Experts, func(e Expert) bool { return e.Person == h.Person.ID }) &&
			!slices.ContainsFunc(v.Staff, func(p person.Person) bool { return p.ID == h.Person.ID }) {
			v.Staff = append(v.Staff, h.Person)
		}
	}
	return v, err
}

// Set stores how a study centre shares its questions out.
func (s *Service) Set(ctx context.Context, who authz.Actor, idOrSlug string, set Settings) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		v, err := shared(ctx, tx, who, idOrSlug, MaySet)
		if err != nil {
			return err
		}
		if err := set.check(); err != nil {
			return err
		}
		if set.Version != v.Settings.Version {
			return &fault.Error{Kind: fault.Conflict, Code: "edited", Say: msgEdited}
		}
		set.Version++
		if err := putSettings(ctx, tx, v.Centre.ID, set); err != nil {
			return err
		}
		return audit.Record(ctx, tx, who, "guidance.settings", v.Centre.Ref(), nil)
	}, db.Named("guidance.settings"))
	if err != nil {
		return fmt.Errorf("guidance: settings of %s: %w", idOrSlug, err)
	}
	return nil
}

// Describe stores what somebody answers. Experts describe themselves; the
// study centre's staff describes anybody.
func (s *Service) Describe(ctx context.Context, who authz.Actor, idOrSlug, of string, p Profile) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error { return s.DescribeIn(ctx, tx, who, idOrSlug, of, p) }, db.Named("guidance.expert"))
	if err != nil {
		return fmt.Errorf("guidance: expert of %s: %w", idOrSlug, err)
	}
	return nil
}

// DescribeIn is the part of Describe that joins a transaction.
func (s *Service) DescribeIn(ctx context.Context, tx *db.Tx, who authz.Actor, idOrSlug, of string, p Profile) error {
	v, err := shared(ctx, tx, who, idOrSlug, MayDesk)
	if err != nil {
		return err
	}
	if of != who.Person {
		if err := MaySet.Check(who, v.Centre.Scopes); err != nil {
			return err
		}
	}
	if _, ok := v.expert(of); !ok {
		return fault.Missing(nil)
	}
	if err := p.check(); err != nil {
		return err
	}
	if err := putProfile(ctx, tx, v.Centre.ID, of, p); err != nil {
		return err
	}
	if err := tx.Touch(ctx, v.Centre.Ref()); err != nil {
		return err
	}
	return audit.Record(ctx, tx, who, "guidance.expert", v.Centre.Ref(), map[string]string{"person": of})
}

// expert is one of those who answer, or who may be made to.
func (v Shared) expert(id string) (Expert, bool) {
	for _, e := range v.Experts {
		if e.Person == id {
			return e, true
		}
	}
	for _, p := range v.Staff {
		if p.ID == id {
			return Expert{Centre: v.Centre.ID, Person: p.ID, Name: p.Name}, true
		}
	}
	return Expert{}, false
}

func (p Profile) check() error {
	var bad fault.Fields
	for _, t := range p.Topics {
		if !t.Known() {
			bad.Add("topics", msgTopic)
			break
		}
	}
	for _, r := range p.Regions {
		if _, ok := place.RegionByCode(r); !ok {
			bad.Add("regions", msgRegion)
			break
		}
	}
	for _, l := range p.Langs {
		if !slices.Contains(i18n.Langs[:], l) {
			bad.Add("langs", msgLang)
			break
		}
	}
	if p.Most < 0 || p.Most > 1000 {
		bad.Add("most", msgBetween.Fill("from", 0, "to", 1000))
	}
	if len([]rune(p.Does)) > 500 {
		bad.Add("does", msgTooLong.Fill("max", 500))
	}
	return bad.Err()
}

// Task is what waits for somebody, in a line of their own page.
type Task struct {
	Title, Meta i18n.Text
	Path        string
	Verb        i18n.Text
}

// TaskOf is the line of so many questions, of which some are late.
func TaskOf(waiting, late int) Task {
	t := Task{Title: askWaiting.Text(waiting), Path: "/desk/guidance?whose=mine", Verb: askOpen}
	if late > 0 {
		t.Meta = askLate.Text(late)
	}
	return t
}
