package statement

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/network"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
)

// Shown is a statement as its page shows it.
type Shown struct {
	Statement
	Lang       i18n.Lang // of the text shown
	Paragraphs []Paragraph
	Gone       []Talk // about paragraphs that are no more
	Signed     []Signature
	Mine       []Signature // that the reader gave, or may take back
	Signing    []org.Organisation
	Notes      []Note
	Today      civil.Date
	MyTitle    string // the reader's position, to begin with
	MayEdit    bool
	MayComment bool
	MayResolve bool
	MayLead    bool
	MaySign    bool
	SignedSelf bool
	Within     bool
}

// perPage is how many signatures a page shows.
const perPage = 500

// See reads a statement for its page, in the language of the text or that
// nearest to it.
func (s *Service) See(ctx context.Context, who authz.Actor, id string, l i18n.Lang) (Shown, error) {
	var v Shown
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		if v.Statement, err = find(ctx, tx, who, id); err != nil {
			return err
		}
		v.Today = tx.Today()
		_, v.Lang = v.Title.Pick(l)
		v.Within = within(who, v.Of)
		v.MayLead, v.MayResolve = MayLead.Allows(who, v.Statement), MayResolve.Allows(who, v.Statement)
		v.MayEdit = MayEdit.Allows(who, v.Statement) && v.State.Editable()
		v.MayComment = v.MayEdit && !v.Late(v.Today)
		if err := v.talks(ctx, tx); err != nil {
			return err
		}
		if err := v.signing(ctx, tx, who); err != nil {
			return err
		}
		if v.Out() {
			v.Notes, err = notes(ctx, tx, id)
		}
		return err
	})
	if err != nil {
		return v, fmt.Errorf("statement %s: %w", id, err)
	}
	return v, nil
}

// talks sets the comments beside the paragraphs, for those within.
func (v *Shown) talks(ctx context.Context, tx *db.Tx) error {
	var said []Comment
	if v.Within && (v.State.Editable() || v.State == Withdrawn && !v.Out()) {
		all, err := comments(ctx, tx, v.ID)
		if err != nil {
			return err
		}
		var ids []string
		for _, c := range all {
			if c.Lang == v.Lang {
				said = append(said, c)
				ids = append(ids, c.Person)
			}
		}
		people, err := person.ByIDs(ctx, tx, ids)
		if err != nil {
			return err
		}
		for i, c := range said {
			said[i].Name = people[c.Person].Name
		}
	}
	v.Paragraphs, v.Gone = arrange(v.Body.Own(v.Lang), said)
	return nil
}

func (v *Shown) signing(ctx context.Context, tx *db.Tx, who authz.Actor) (err error) {
	if v.State.Editable() || !v.Out() && v.State == Withdrawn {
		return nil
	}
	if v.Signed, err = signatures(ctx, tx, v.ID, 0, perPage); err != nil || !who.SignedIn() || v.State != Signing {
		return err
	}
	if v.Mine, err = mySignatures(ctx, tx, v.ID, who.Person); err != nil {
		return err
	}
	v.SignedSelf = slices.ContainsFunc(v.Mine, func(g Signature) bool { return g.Org == "" })
	if v.MaySign = MaySign.Allows(who, v.Statement) && !v.Late(v.Today); !v.MaySign {
		return nil
	}
	all, err := organisations(ctx, tx, who)
	if err != nil {
		return err
	}
	var slots []string
	for _, o := range all {
		slots = append(slots, Signature{Org: o.ID}.signatory())
	}
	done, err := signed(ctx, tx, v.ID, slots)
	if err != nil {
		return err
	}
	for _, o := range all {
		if !done[Signature{Org: o.ID}.signatory()] {
			v.Signing = append(v.Signing, o)
		}
	}
	positions, err := org.PositionsOf(ctx, tx, []string{who.Person}, v.Today)
	if list := positions[who.Person]; len(list) == 1 {
		v.MyTitle = list[0].Title.In(who.Lang)
	}
	return err
}

// pageSize is how many statements a page of the list has.
const pageSize = 20

// Listing is a page of the list.
type Listing struct {
	Items    []Statement
	Total    int
	Page     int
	Networks []network.Network // of what the reader may see
	MayDraft bool
}

// Pages is how many pages there are.
func (l Listing) Pages() int { return max(1, (l.Total+pageSize-1)/pageSize) }

func reachOf(ctx context.Context, tx *db.Tx, who authz.Actor) (reach, error) {
	if !who.SignedIn() {
		return reach{}, nil
	}
	handled, err := network.Handled(ctx, tx, who)
	if err != nil {
		return reach{}, err
	}
	r := reach{networks: handled, signedIn: true}
	visible, err := network.Visible(ctx, tx, who)
	if err != nil {
		return reach{}, err
	}
	for _, id := range visible {
		if who.Belongs(string(network.Space(id))) && !slices.Contains(r.networks, id) {
			r.networks = append(r.networks, id)
		}
	}
	return r, nil
}

// List are the statements somebody may see and a filter lets through, the
// latest first.
func (s *Service) List(ctx context.Context, who authz.Actor, f Filter) (Listing, error) {
	var l Listing
	err := s.DB.Read(ctx, func(tx *db.Tx) (err error) {
		l, err = listIn(ctx, tx, who, f, pageSize)
		return err
	})
	if err != nil {
		return l, fmt.Errorf("statements: %w", err)
	}
	return l, nil
}

func listIn(ctx context.Context, tx *db.Tx, who authz.Actor, f Filter, size int) (l Listing, err error) {
	r, err := reachOf(ctx, tx, who)
	if err != nil {
		return l, err
	}
	id := ""
	if f.Network != "" {
		n, err := network.BySlug(ctx, tx, f.Network)
		if err != nil && !errors.Is(err, db.ErrNoRows) && !fault.Is(err, fault.NotFound) {
			return l, err
		}
		id = n.ID
	}
	if l.Total, err = count(ctx, tx, r, f, id); err != nil {
		return l, err
	}
	l.Page = min(max(f.Page, 1), max(1, (l.Total+size-1)/size))
	if l.Items, err = list(ctx, tx, r, f, id, (l.Page-1)*size, size); err != nil {
		return l, err
	}
	if l.Items, err = full(ctx, tx, l.Items); err != nil {
		return l, err
	}
	ids, err := networksWith(ctx, tx, r)
	if err != nil {
		return l, err
	}
	l.MayDraft = len(r.networks) > 0
	l.Networks, err = network.ByIDs(ctx, tx, ids)
	return l, err
}

// Networks are those for which somebody may begin a statement.
func (s *Service) Networks(ctx context.Context, who authz.Actor) (out []network.Network, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		r, err := reachOf(ctx, tx, who)
		if err != nil {
			return err
		}
		list, err := network.ByIDs(ctx, tx, r.networks)
		out = slices.DeleteFunc(list, func(n network.Network) bool { return !MayDraft.Allows(who, n) || n.Over(tx.Today()) })
		return err
	})
	return out, err
}

// onPage is how many statements a network's page shows.
const onPage = 5

// OnNetwork is what a network's page shows of its statements: to its members
// also how to begin one. Nil when there is nothing to show.
func (s *Service) OnNetwork(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, n network.Network) (templ.Component, error) {
	may := MayDraft.Allows(who, n) && !n.Over(tx.Today())
	// Most networks have none: their pages do not ask who would see them.
	some, err := anyOf(ctx, tx, n.ID)
	if err != nil || !some && !may {
		return nil, err
	}
	if !some {
		return networkPart(p, n.Slug, Listing{}, may), nil
	}
	l, err := listIn(ctx, tx, who, Filter{Network: n.Slug}, onPage)
	if err != nil {
		return nil, err
	}
	if len(l.Items) == 0 && !may {
		return nil, nil
	}
	return networkPart(p, n.Slug, l, may), nil
}

// Tools lead an organisation's main users to whom they have named to sign for it.
func Tools(_ context.Context, _ *db.Tx, who authz.Actor, p ui.Page, o org.Organisation) ([]ui.WorkItem, error) {
	if !MayName.Allows(who, o.ID) {
		return nil, nil
	}
	return []ui.WorkItem{{Title: p.T(pageSignersGo), Href: o.Path() + "/signers", Meta: p.T(pageSigners)}}, nil
}

// Task is what a statement asks of a person.
type Task struct {
	Title i18n.Content
	Meta  i18n.Text
	Path  string
	Verb  i18n.Text
}

// Tasks are the statements that wait for the actor: for their comments or
// their signature, and for whoever leads, once the last day is behind.
func (s *Service) Tasks(ctx context.Context, who authz.Actor) (tasks []Task, err error) {
	if !who.SignedIn() {
		return nil, nil
	}
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		r, err := reachOf(ctx, tx, who)
		if err != nil || len(r.networks) == 0 {
			return err
		}
		list, err := goingIn(ctx, tx, r.networks)
		if err != nil {
			return err
		}
		if list, err = full(ctx, tx, list); err != nil {
			return err
		}
		var ids []string
		for _, x := range list {
			ids = append(ids, x.ID)
		}
		said, err := answeredBy(ctx, tx, who.Person, ids)
		if err != nil {
			return err
		}
		signed, err := signedAmong(ctx, tx, who.Person, ids)
		for _, x := range list {
			if t, ok := x.task(who, tx.Today(), said[x.ID], signed[x.ID]); ok {
				tasks = append(tasks, t)
			}
		}
		return err
	})
	return tasks, err
}

// task is what a statement asks of the actor today.
func (s Statement) task(who authz.Actor, today civil.Date, said, signed bool) (Task, bool) {
	t := Task{Title: s.Title, Path: s.Path()}
	day := dateText(s.Deadline())
	switch {
	case s.Late(today):
		t.Meta, t.Verb = taskLate.Fill("date", day), taskLateVerb
		return t, MayLead.Allows(who, s)
	case !who.Belongs(string(s.Of.Space())):
		return t, false // who only answers for the network is asked when it is over
	case s.State == Commenting:
		t.Meta, t.Verb = taskComment.Fill("date", day), taskCommentVerb
		return t, !said
	default:
		t.Meta, t.Verb = taskSign.Fill("date", day), taskSignVerb
		return t, !signed
	}
}

// Document is a published statement as a file.
func (s *Service) Document(ctx context.Context, who authz.Actor, id string, l i18n.Lang) (name string, file []byte, err error) {
	var x Statement
	var list []Signature
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		if x, err = find(ctx, tx, who, id); err != nil {
			return err
		}
		if x.State.Editable() {
			return nil
		}
		list, err = signatures(ctx, tx, id, 0, mostSignatures)
		return err
	})
	if err != nil {
		return "", nil, fmt.Errorf("document of statement %s: %w", id, err)
	}
	file, err = document(x, list, l, s.BaseURL)
	return fileName(x, l), file, err
}

// standsSince is when the text became what it is.
func (s Statement) standsSince() time.Time {
	if s.Out() {
		return s.Published
	}
	return s.Changed
}
