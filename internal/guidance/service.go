package guidance

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"parvi/internal/account"
	"parvi/internal/hours"
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

// Service keeps questions and their answers.
type Service struct {
	DB      *db.DB
	BaseURL string

	// RefOf tells what a page is about: "course:ID", "" for nothing.
	RefOf func(ctx context.Context, tx *db.Tx, path string) (string, error)
	// TopicOf is what one is likely to ask on a page.
	TopicOf func(path string) Topic
	// Things are what questions are about. One that somebody may not open has no
	// path: who handles a case knows what it is about and how that stands, since
	// the asker said so, but is led nowhere.
	Things func(ctx context.Context, tx *db.Tx, who authz.Actor, refs []string) (map[string]Thing, error)
	// ReplyAt makes a mail address of a key; nil: replies by mail are not taken.
	ReplyAt func(key string) string
	// Keys are the reply keys of the people of a study centre for a case.
	Keys func(ctx context.Context, tx *db.Tx, id string, people []string) (map[string]string, error)
}

// How many questions one address may send in a day, and for how long the same
// question is the same.
const (
	asksADay  = 10
	sameFor   = time.Hour
	perPage   = 25
	entryMost = 500
)

func lock(id string) string { return "guidance:" + id }

func centreLock(id string) string { return "guidance centre:" + id }

// know adds what permissions look at.
func know(ctx context.Context, tx *db.Tx, c Case) (k Known, err error) {
	k.Case = c
	k.CentreOrg, err = org.ByID(ctx, tx, c.Centre)
	return k, err
}

func find(ctx context.Context, tx *db.Tx, id string) (Known, error) {
	c, err := byID(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return Known{}, fault.Missing(err)
	} else if err != nil {
		return Known{}, err
	}
	return know(ctx, tx, c)
}

// findByKey is the case of the asker's own link.
func findByKey(ctx context.Context, tx *db.Tx, key string) (Known, error) {
	c, err := byKey(ctx, tx, key)
	if errors.Is(err, db.ErrNoRows) || err == nil && !c.Erased.IsZero() {
		return Known{}, fault.Missing(err)
	} else if err != nil {
		return Known{}, err
	}
	k, err := know(ctx, tx, c)
	k.Keyed = true
	return k, err
}

// things are what cases are about, as the reader may see it.
func (s *Service) things(ctx context.Context, tx *db.Tx, who authz.Actor, refs ...string) (map[string]Thing, error) {
	slices.Sort(refs)
	refs = slices.DeleteFunc(slices.Compact(refs), func(r string) bool { return r == "" })
	if s.Things == nil || len(refs) == 0 {
		return nil, nil
	}
	return s.Things(ctx, tx, who, refs)
}

func (s *Service) refOf(ctx context.Context, tx *db.Tx, page string) (string, error) {
	if s.RefOf == nil || page == "" {
		return "", nil
	}
	return s.RefOf(ctx, tx, page)
}

// home is what is known of whoever asks: where they are, and whose question it is.
type home struct {
	thing  Thing
	org    org.Organisation
	region string
	centre string
}

// homeOf finds what a question is about and which study centre it is for.
func (s *Service) homeOf(ctx context.Context, tx *db.Tx, who authz.Actor, page string) (h home, err error) {
	ref, err := s.refOf(ctx, tx, page)
	if err != nil {
		return h, err
	}
	if ref != "" {
		all, err := s.things(ctx, tx, who, ref)
		if err != nil {
			return h, err
		}
		if all[ref].Path != "" { // the asker may see it
			h.thing = all[ref]
		}
	}
	of := h.thing.Org
	if of == "" && who.SignedIn() {
		if of, err = workplace(ctx, tx, who); err != nil {
			return h, err
		}
	}
	if of != "" {
		if h.org, err = org.ByID(ctx, tx, of); err != nil {
			return h, err
		}
	}
	h.region, h.centre = h.thing.Region, h.thing.Centre
	if r, ok := h.org.Home(tx.Today()); h.region == "" && ok {
		h.region = r.Code
	}
	if h.region == "" && who.SignedIn() {
		p, err := person.ByID(ctx, tx, who.Person)
		if err != nil {
			return h, err
		}
		h.region = p.Region
	}
	if h.org.Kind == org.StudyCentre && h.centre == "" {
		h.centre = h.org.ID
	}
	if h.centre == "" && h.org.ID != "" {
		_, centre, err := hours.HolderOf(ctx, tx, h.org.ID)
		if err != nil && !fault.Is(err, fault.Conflict) {
			return h, err
		}
		h.centre = centre
	}
	return h, nil
}

// workplace is the organisation somebody acts for, or works in.
func workplace(ctx context.Context, tx *db.Tx, who authz.Actor) (string, error) {
	if who.ActingFor != "" {
		return who.ActingFor, nil
	}
	held, err := org.PositionsOf(ctx, tx, []string{who.Person}, tx.Today())
	if err != nil || len(held[who.Person]) == 0 {
		return "", err
	}
	return held[who.Person][0].Org, nil
}

// Answering are the study centres where somebody answers questions.
func Answering(ctx context.Context, tx *db.Tx) ([]org.Organisation, error) {
	ids, err := studyCentres(ctx, tx, tx.Today())
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	orgs, err := org.ByIDs(ctx, tx, ids, tx.Today())
	if err != nil {
		return nil, err
	}
	var scopes []string
	for _, o := range orgs {
		scopes = append(scopes, o.Scopes...)
	}
	held, err := account.HoldersOf(ctx, tx, answering, scopes, tx.Today())
	var out []org.Organisation
	for _, id := range ids {
		if slices.ContainsFunc(held, func(h account.Holder) bool { return slices.Contains(orgs[id].Scopes, h.Grant.Scope) }) {
			out = append(out, orgs[id])
		}
	}
	return out, err
}

// experts are who answers for a study centre: its experts, and others of its
// staff of whom it was said what they answer.
func experts(ctx context.Context, tx *db.Tx, centre org.Organisation) ([]Expert, error) {
	held, err := account.HoldersOf(ctx, tx, answering, centre.Scopes, tx.Today())
	if err != nil {
		return nil, err
	}
	profiles, err := profilesOf(ctx, tx, []string{centre.ID})
	if err != nil {
		return nil, err
	}
	set := map[string]Profile{}
	for _, p := range profiles {
		set[p.Person] = p.Profile
	}
	var out []Expert
	var ids []string
	for _, h := range held {
		p, said := set[h.Person.ID]
		if slices.Contains(ids, h.Person.ID) || h.Grant.Role != account.Expert && !said {
			continue
		}
		ids = append(ids, h.Person.ID)
		out = append(out, Expert{Centre: centre.ID, Person: h.Person.ID, Name: h.Person.Name, Profile: p, Set: said})
	}
	open, err := loads(ctx, tx, ids)
	for i := range out {
		out[i].Open = open[out[i].Person]
	}
	return out, err
}

// ranked are those experts for a case, the one who fits best first.
func ranked(ctx context.Context, tx *db.Tx, k Known) ([]Ranked, Settings, error) {
	set, err := settingsOf(ctx, tx, k.Centre)
	if err != nil {
		return nil, set, err
	}
	all, err := experts(ctx, tx, k.CentreOrg)
	return rank(set, need{k.Topic, k.Region, k.Lang}, all, tx.Today()), set, err
}

// Asked is what the form of a question begins with.
type Asked struct {
	Thing   Thing
	Org     org.Organisation
	Region  string
	Topic   Topic
	Centre  string
	Centres []org.Organisation // to choose between, where it is not known
}

// Begin prepares the form of a question from a page.
func (s *Service) Begin(ctx context.Context, who authz.Actor, page string) (a Asked, err error) {
	err = s.DB.Read(ctx, func(tx *db.Tx) error {
		h, err := s.homeOf(ctx, tx, who, page)
		if err != nil {
			return err
		}
		a = Asked{Thing: h.thing, Org: h.org, Region: h.region, Centre: h.centre}
		if s.TopicOf != nil {
			a.Topic = s.TopicOf(page)
		}
		all, err := Answering(ctx, tx)
		if !slices.ContainsFunc(all, func(o org.Organisation) bool { return o.ID == a.Centre }) {
			a.Centre, a.Centres = "", all
		}
		if len(all) == 1 {
			a.Centre, a.Centres = all[0].ID, nil
		}
		return err
	})
	if err != nil {
		return a, fmt.Errorf("begin a question: %w", err)
	}
	return a, nil
}

// Put asks a question.
func (s *Service) Put(ctx context.Context, who authz.Actor, a Ask) (c Case, err error) {
	begun, err := s.Begin(ctx, who, a.Page)
	if err != nil {
		return c, err
	}
	centre := begun.Centre
	if centre == "" {
		centre = a.Centre
	}
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		c, err = s.PutIn(ctx, tx, who, a)
		return err
	}, db.Named("guidance.ask"), db.Alone(centreLock(centre)))
	if err != nil {
		return c, fmt.Errorf("ask: %w", err)
	}
	return c, nil
}

// PutIn is the part of Put that joins a transaction.
func (s *Service) PutIn(ctx context.Context, tx *db.Tx, who authz.Actor, a Ask) (c Case, err error) {
	if a.Stranger == nil && !who.SignedIn() {
		return c, fault.New(fault.SignIn, i18n.Text{})
	}
	var email string
	wrong := a.check()
	if a.Stranger != nil && a.Stranger.Email != "" {
		if email, err = person.ParseEmail(a.Stranger.Email); err != nil {
			wrong = together(wrong, err)
		}
	}
	h, err := s.homeOf(ctx, tx, who, a.Page)
	if err != nil {
		return c, err
	}
	k := Known{Case: Case{ID: tx.NewID(), State: New, Topic: a.Topic, Title: titleOf(a.Text), Lang: a.Lang.Or(i18n.FI), Channel: a.Channel, Region: a.Region,
		Org: h.org.ID, OrgName: strings.TrimSpace(a.OrgName), About: h.thing.Ref, Page: a.Page, Asker: who.Person, AskerName: who.Name, Key: tx.NewToken(),
		Created: tx.Now, Moved: tx.Now}}
	if a.Subject != "" {
		k.Title = titleOf(a.Subject)
	}
	if k.Channel == "" {
		k.Channel = ByForm
	}
	if k.CentreOrg, err = s.centreFor(ctx, tx, h, a.Centre); err != nil {
		wrong = together(wrong, err)
	}
	if wrong != nil {
		return c, wrong
	}
	k.Centre = k.CentreOrg.ID
	if a.Stranger != nil {
		k.Asker, k.AskerName, k.AskerEmail = "", strings.TrimSpace(a.Stranger.Name), email
	} else {
		p, err := person.ByID(ctx, tx, who.Person)
		if err != nil {
			return c, err
		}
		k.AskerName, k.AskerEmail = p.Name, p.Email
	}
	if k.Region == "" {
		k.Region = h.region
	}
	if _, ok := place.RegionByCode(k.Region); !ok {
		k.Region = ""
	}
	if twin, err := sameAsked(ctx, tx, k.Case, a.Text, tx.Now.Add(-sameFor)); err == nil || !errors.Is(err, db.ErrNoRows) {
		return twin, err
	}
	if k.AskerEmail != "" {
		n, err := askedSince(ctx, tx, k.AskerEmail, tx.Now.Add(-24*time.Hour))
		if err != nil {
			return c, err
		}
		if n >= asksADay {
			return c, &fault.Error{Kind: fault.TooMany, Say: msgTooMany, RetryAfter: 24 * time.Hour}
		}
	}
	if err := insert(ctx, tx, k.Case); err != nil {
		return c, err
	}
	e := Entry{ID: tx.NewID(), Case: k.ID, Kind: Question, Author: k.Asker, Text: strings.TrimSpace(a.Text), Channel: k.Channel, MessageID: a.Message, At: tx.Now}
	if err := insertEntry(ctx, tx, e); err != nil {
		return c, err
	}
	if err := s.assign(ctx, tx, &k, e); err != nil {
		return c, err
	}
	if err := tellAsker.Enqueue(ctx, tx, askerArgs{Case: k.ID, Entry: e.ID, News: newsGot}); err != nil {
		return c, err
	}
	return k.Case, record(ctx, tx, who, "ask", k.Case, nil)
}

// centreFor is the study centre a question goes to.
func (s *Service) centreFor(ctx context.Context, tx *db.Tx, h home, chosen string) (org.Organisation, error) {
	all, err := Answering(ctx, tx)
	if err != nil {
		return org.Organisation{}, err
	}
	for _, want := range []string{h.centre, chosen} {
		for _, o := range all {
			if o.ID == want {
				return o, nil
			}
		}
	}
	switch {
	case len(all) == 1:
		return all[0], nil
	case len(all) == 0:
		return org.Organisation{}, &fault.Error{Kind: fault.Conflict, Code: "nobody", Say: msgNobody}
	}
	return org.Organisation{}, fault.FieldErr("centre", msgCentre)
}

// assign gives a new case to whoever fits best. Where nobody does, it waits for
// somebody at the study centre to take it, and all of them are told.
func (s *Service) assign(ctx context.Context, tx *db.Tx, k *Known, e Entry) error {
	list, set, err := ranked(ctx, tx, *k)
	if err != nil {
		return err
	}
	k.Due = workdays(tx.Today(), set.AnswerDays)
	if r, ok := first(list); ok {
		k.State, k.Assignee, k.Why = Assigned, r.Person, r.Grounds
	}
	if err := update(ctx, tx, k.Case); err != nil {
		return err
	}
	return s.tellStaff(ctx, tx, *k, e, newsCame)
}

// together joins what two checks find wrong. What is not about a field stands
// alone.
func together(a, b error) error {
	if a == nil || b == nil {
		return errors.Join(a, b)
	}
	fa, fb := fault.Of(a), fault.Of(b)
	if len(fa.Fields) == 0 {
		return a
	}
	if len(fb.Fields) == 0 {
		return b
	}
	return fault.Fields(append(slices.Clone(fa.Fields), fb.Fields...)).Err()
}

func record(ctx context.Context, tx *db.Tx, who authz.Actor, what string, c Case, more map[string]string) error {
	facts := map[string]string{"state": string(c.State)}
	for key, value := range more {
		facts[key] = value
	}
	if err := audit.Record(ctx, tx, who, "guidance."+what, c.Ref(), facts); err != nil {
		return err
	}
	return tx.Touch(ctx, c.Ref())
}

// JoinAsker gives somebody who proved an address what they asked from it.
func (s *Service) JoinAsker(ctx context.Context, tx *db.Tx, person, email string) error {
	return claim(ctx, tx, person, strings.ToLower(email))
}

// follow checks a day on which something is looked at again.
func follow(day, today civil.Date) error {
	if day.IsZero() || !day.After(today) || today.AddMonths(12).Before(day) {
		return fault.FieldErr("follow", msgFollow)
	}
	return nil
}
