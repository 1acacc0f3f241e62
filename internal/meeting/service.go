package meeting

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"time"

	"github.com/a-h/templ"

	"parvi/internal/network"
	"parvi/internal/note"
	"parvi/internal/org"
	"parvi/internal/person"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ui"
	"parvi/internal/registration"
)

// OfferingKind is the kind of a meeting's offering.
const OfferingKind = "meeting"

// Service keeps the meetings.
type Service struct {
	DB           *db.DB
	Log          *slog.Logger
	Registration *registration.Service
	People       *person.Service
	Notes        *note.Service
	BaseURL      string // what links in mails and feeds begin with
	// OnPublished hear in the same transaction that a meeting is to be seen.
	OnPublished []func(ctx context.Context, tx *db.Tx, who authz.Actor, m Meeting) error
	// Parts are what other features show on a meeting's page; nil is nothing.
	Parts []func(ctx context.Context, tx *db.Tx, who authz.Actor, p ui.Page, v Shown) (templ.Component, error)
	// Beside are other things with a date that the calendar shows; nil: none.
	Beside func(ctx context.Context, tx *db.Tx, p ui.Page, w Window) ([]ui.AgendaItem, error)
}

// Kind is what registration needs to know of meetings.
func (s *Service) Kind() registration.Kind { return registration.Kind{Describe: s.describe} }

func (s *Service) describe(ctx context.Context, tx *db.Tx, ids []string) (map[string]registration.About, error) {
	ms, err := byIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	by := make(map[string]registration.About, len(ms))
	for id, m := range ms {
		by[id] = registration.About{
			Title: m.Title, Host: m.Host(), Path: m.Path(), Starts: m.Starts, Ends: m.Ends, Where: m.Where(), RemoteURL: m.RemoteURL,
			ContactName: m.ContactName, ContactEmail: m.ContactEmail, UID: m.UID(), Sequence: m.Sequence, Cancelled: m.Status == Cancelled,
		}
	}
	return by, nil
}

// know adds what permissions look at.
func know(ctx context.Context, tx *db.Tx, m Meeting) (Known, error) {
	k := Known{Meeting: m}
	var err error
	if k.Full, err = network.ByIDs(ctx, tx, networkIDs(m)); err != nil {
		return k, err
	}
	if m.Org != "" {
		k.OrgScopes, err = org.Scopes(ctx, tx, m.Org)
	}
	return k, err
}

func networkIDs(m Meeting) []string {
	ids := make([]string, len(m.Networks))
	for i, n := range m.Networks {
		ids[i] = n.ID
	}
	return ids
}

// find reads a meeting for somebody who may see it.
func find(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (Known, error) {
	m, err := one(ctx, tx, id)
	if errors.Is(err, db.ErrNoRows) {
		return Known{}, fault.Missing(err)
	} else if err != nil {
		return Known{}, err
	}
	k, err := know(ctx, tx, m)
	if err != nil {
		return k, err
	}
	return k, MaySee.Check(who, k)
}

// managed reads a meeting for somebody who may manage it, with its offering.
func (s *Service) managed(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (Known, registration.Offering, error) {
	k, err := find(ctx, tx, who, id)
	if err != nil {
		return k, registration.Offering{}, err
	}
	if err := MayManage.Check(who, k); err != nil {
		return k, registration.Offering{}, err
	}
	o, err := s.Registration.Offering(ctx, tx, id)
	return k, o, err
}

// Convene makes a new meeting.
func (s *Service) Convene(ctx context.Context, who authz.Actor, n New) (m Meeting, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		m, err = s.Create(ctx, tx, who, n)
		return err
	})
	if err != nil {
		return m, fmt.Errorf("convene a meeting: %w", err)
	}
	return m, nil
}

// Create is the part of Convene that joins a transaction: imports, the seed.
func (s *Service) Create(ctx context.Context, tx *db.Tx, who authz.Actor, n New) (Meeting, error) {
	n, err := n.clean(tx.Now)
	if err != nil {
		return Meeting{}, err
	}
	full, err := s.networksOf(ctx, tx, n.Networks)
	if err != nil {
		return Meeting{}, err
	}
	if n.Kind == Swarm && len(full) == 0 {
		err = MayCallSwarm.Check(who, struct{}{})
	} else {
		err = MayConvene.Check(who, full)
	}
	if err != nil {
		return Meeting{}, err
	}
	for _, f := range full {
		if f.Over(civil.DateOf(n.Starts)) {
			return Meeting{}, fault.FieldErr("networks", msgNetworkOver)
		}
	}
	m := Meeting{ID: tx.NewID(), Created: tx.Now, CreatedBy: who.Person, Status: n.Status}
	if n.Networks == nil && n.Org == "" {
		n.Org = who.ActingFor
	}
	if m, err = s.fill(ctx, tx, who, m, n); err != nil {
		return m, err
	}
	if m.Status == Published {
		m.PublishedAt, m.RemindedTill = tx.Now, tx.Now
		if n.Imported && !n.Starts.After(tx.Now) {
			m.ThankedAt = tx.Now // those who came then are not written to now
		}
	}
	if err := put(ctx, tx, m); err != nil {
		return m, err
	}
	if err := putNetworks(ctx, tx, m.ID, n.Networks); err != nil {
		return m, err
	}
	if err := s.Registration.Put(ctx, tx, who, offeringOf(m, n)); err != nil {
		return m, err
	}
	if err := audit.Record(ctx, tx, who, "meeting.create", ref(m.ID), map[string]any{"status": m.Status}); err != nil {
		return m, err
	}
	if m, err = one(ctx, tx, m.ID); err != nil {
		return m, err
	}
	if err := findable(ctx, tx, m); err != nil {
		return m, err
	}
	if m.Status == Published && n.Invite && !n.Imported {
		if err := sendInvitations.Enqueue(ctx, tx, inviteArgs{Meeting: m.ID}); err != nil {
			return m, err
		}
	}
	if m.Status == Published {
		if err := s.published(ctx, tx, who, m); err != nil {
			return m, err
		}
	}
	return m, touch(ctx, tx, m)
}

// published tells those who asked that a meeting is to be seen.
func (s *Service) published(ctx context.Context, tx *db.Tx, who authz.Actor, m Meeting) error {
	for _, hear := range s.OnPublished {
		if err := hear(ctx, tx, who, m); err != nil {
			return err
		}
	}
	return nil
}

// networksOf reads networks by id and refuses an id that is none.
func (s *Service) networksOf(ctx context.Context, tx *db.Tx, ids []string) ([]network.Network, error) {
	full, err := network.ByIDs(ctx, tx, ids)
	if err != nil {
		return nil, err
	}
	for _, id := range ids {
		if !slices.ContainsFunc(full, func(n network.Network) bool { return n.ID == id }) {
			return nil, fault.FieldErr("networks", msgNoSuchNetwork)
		}
	}
	return full, nil
}

// fill sets everything of a meeting that an organiser writes.
func (s *Service) fill(ctx context.Context, tx *db.Tx, who authz.Actor, m Meeting, n New) (Meeting, error) {
	m.Kind, m.Title, m.Lead, m.Description, m.Agenda, m.Langs = n.Kind, n.Title, n.Lead, n.Description, n.Agenda, n.Langs
	m.Starts, m.Ends = n.Starts.UTC(), n.Ends.UTC()
	m.Place, m.Municipality, m.AccessInfo, m.RemoteURL = n.Place, n.Municipality, n.AccessInfo, n.RemoteURL
	m.Region = regionOf(n.Municipality, civil.DateOf(n.Starts))
	m.Audience, m.Target, m.Conditions, m.Catering = n.Audience, n.Target, n.Conditions, n.Catering
	m.Org, m.Updated = n.Org, tx.Now
	for i := range m.Conditions {
		if m.Conditions[i].ID == "" {
			m.Conditions[i].ID = fmt.Sprint("c", i+1)
		}
	}
	m.ContactID, m.ContactName, m.ContactEmail = n.ContactID, strings.TrimSpace(n.ContactName), strings.TrimSpace(n.ContactEmail)
	if m.ContactName == "" && m.ContactEmail == "" && who.Person != "" {
		m.ContactID = who.Person
	}
	if m.ContactID != "" && m.ContactName == "" {
		people, err := person.ByIDs(ctx, tx, []string{m.ContactID})
		if err != nil {
			return m, err
		}
		m.ContactName, m.ContactEmail = people[m.ContactID].Name, people[m.ContactID].Email
	}
	return m, nil
}

func offeringOf(m Meeting, n New) registration.Offering {
	hours := n.OfferHours
	return registration.Offering{
		ID: m.ID, Kind: OfferingKind, Capacity: n.Capacity, Opens: n.Opens, Closes: n.Closes, Starts: m.Starts, Ends: m.Ends,
		Queue: n.Queue, OfferHours: hours, LapsedLast: !n.LapsedOut, PassOn: n.PassOn, Questions: n.Questions,
		AskDiet: n.Catering && has(n.Capacity, registration.Onsite), AskAccess: n.AskAccess, NeedsDays: needsDays,
		Cancelled: m.Status == Cancelled,
	}
}

const needsDays = 14

func has(capacity map[registration.Mode]registration.Limit, m registration.Mode) bool {
	_, ok := capacity[m]
	return ok
}

// newOf is a meeting as its organiser would write it: for the form, and for a
// copy.
func newOf(m Meeting, o registration.Offering) New {
	return New{
		Networks: networkIDs(m), Kind: m.Kind, Title: m.Title, Lead: m.Lead, Description: m.Description, Agenda: m.Agenda,
		Langs: m.Langs, Starts: m.Starts, Ends: m.Ends, Capacity: o.Capacity, Place: m.Place, Municipality: m.Municipality,
		AccessInfo: m.AccessInfo, RemoteURL: m.RemoteURL, Audience: m.Audience, Target: m.Target, Conditions: m.Conditions,
		Opens: o.Opens, Closes: o.Closes, Queue: o.Queue, OfferHours: o.OfferHours, LapsedOut: !o.LapsedLast, PassOn: o.PassOn,
		Questions: o.Questions, Catering: m.Catering, AskAccess: o.AskAccess, ContactID: m.ContactID, ContactName: m.ContactName,
		ContactEmail: m.ContactEmail, Org: m.Org, Status: m.Status,
	}
}

// touch marks what shows the meeting as changed.
func touch(ctx context.Context, tx *db.Tx, m Meeting) error {
	topics := []string{ref(m.ID), "meetings"}
	for _, n := range m.Networks {
		topics = append(topics, "network:"+n.ID)
	}
	return tx.Touch(ctx, topics...)
}

func ref(id string) string { return "meeting:" + id }

// Edit changes a meeting. Those who registered for a published one are told of
// a new time, place, link or title.
func (s *Service) Edit(ctx context.Context, who authz.Actor, id string, seen time.Time, n New) (m Meeting, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		k, _, err := s.managed(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if !seen.IsZero() && !seen.Equal(k.Updated) {
			return &fault.Error{Kind: fault.Conflict, Code: "edited", Say: msgEditedMeanwhile}
		}
		m, err = s.edit(ctx, tx, who, k, n)
		return err
	}, db.Alone(registration.Key(id)))
	if err != nil {
		return m, fmt.Errorf("edit meeting %s: %w", id, err)
	}
	return m, nil
}

func (s *Service) edit(ctx context.Context, tx *db.Tx, who authz.Actor, k Known, n New) (Meeting, error) {
	old := k.Meeting
	if old.Status == Cancelled {
		return old, fault.New(fault.Conflict, msgIsCancelled)
	}
	if n.Status = old.Status; old.On(tx.Now) == Held || old.Starts.Equal(n.Starts) {
		n.Imported = true // the time that is past was right once
	}
	n, err := n.clean(tx.Now)
	if err != nil {
		return old, err
	}
	if err := s.mayMoveTo(ctx, tx, who, old, n.Networks); err != nil {
		return old, err
	}
	m, err := s.fill(ctx, tx, who, old, n)
	if err != nil {
		return old, err
	}
	changed := changes(old, m)
	if len(changed) > 0 && old.Status == Published {
		m.Sequence++
	}
	if !old.Starts.Equal(m.Starts) {
		m.RemindedTill = tx.Now
	}
	if err := put(ctx, tx, m); err != nil {
		return old, err
	}
	if err := putNetworks(ctx, tx, m.ID, n.Networks); err != nil {
		return old, err
	}
	if err := s.restandNotes(ctx, tx, who, m.ID); err != nil {
		return old, err
	}
	if err := s.Registration.Put(ctx, tx, who, offeringOf(m, n)); err != nil {
		return old, err
	}
	if err := audit.Record(ctx, tx, who, "meeting.edit", ref(m.ID), map[string]any{"fields": changed}); err != nil {
		return old, err
	}
	if len(changed) > 0 && m.Coming(tx.Now) {
		if err := s.tellChange(ctx, tx, old, changed); err != nil {
			return old, err
		}
	}
	if err := touch(ctx, tx, old); err != nil {
		return old, err
	}
	if m, err = one(ctx, tx, m.ID); err != nil {
		return m, err
	}
	if err := findable(ctx, tx, m); err != nil {
		return m, err
	}
	return m, touch(ctx, tx, m)
}

// mayMoveTo asks for leave to add networks that the meeting was not of.
func (s *Service) mayMoveTo(ctx context.Context, tx *db.Tx, who authz.Actor, old Meeting, ids []string) error {
	var added []string
	for _, id := range ids {
		if !slices.Contains(networkIDs(old), id) {
			added = append(added, id)
		}
	}
	if len(added) == 0 {
		return nil
	}
	full, err := s.networksOf(ctx, tx, added)
	if err != nil {
		return err
	}
	return MayConvene.Check(who, full)
}

// Publish shows a draft to everyone it is for, and invites when asked to.
func (s *Service) Publish(ctx context.Context, who authz.Actor, id string, invite bool) (m Meeting, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		if m, err = s.publish(ctx, tx, who, id); err != nil || !invite {
			return err
		}
		return sendInvitations.Enqueue(ctx, tx, inviteArgs{Meeting: id})
	}, db.Alone(registration.Key(id)))
	if err != nil {
		return m, fmt.Errorf("publish meeting %s: %w", id, err)
	}
	return m, nil
}

func (s *Service) publish(ctx context.Context, tx *db.Tx, who authz.Actor, id string) (Meeting, error) {
	k, o, err := s.managed(ctx, tx, who, id)
	if err != nil {
		return k.Meeting, err
	}
	if k.Status != Draft {
		return k.Meeting, fault.New(fault.Conflict, msgNotDraft)
	}
	n := newOf(k.Meeting, o)
	n.Status = Published
	if _, err := n.clean(tx.Now); err != nil {
		return k.Meeting, err
	}
	m := k.Meeting
	m.Status, m.PublishedAt, m.RemindedTill, m.Updated = Published, tx.Now, tx.Now, tx.Now
	if err := put(ctx, tx, m); err != nil {
		return m, err
	}
	if err := audit.Record(ctx, tx, who, "meeting.publish", ref(id), nil); err != nil {
		return m, err
	}
	if err := s.published(ctx, tx, who, m); err != nil {
		return m, err
	}
	return m, touch(ctx, tx, m)
}

// PublishIn is the part of Publish that joins a transaction; nobody is invited.
func (s *Service) PublishIn(ctx context.Context, tx *db.Tx, who authz.Actor, id string) error {
	_, err := s.publish(ctx, tx, who, id)
	return err
}

// Invite invites the members and followers of the meeting's networks who have
// not been invited yet.
func (s *Service) Invite(ctx context.Context, who authz.Actor, id string) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		k, _, err := s.managed(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if !k.Coming(tx.Now) {
			return fault.New(fault.Conflict, msgNotComing)
		}
		if err := audit.Record(ctx, tx, who, "meeting.invite", ref(id), nil); err != nil {
			return err
		}
		return sendInvitations.Enqueue(ctx, tx, inviteArgs{Meeting: id})
	})
	if err != nil {
		return fmt.Errorf("invite to meeting %s: %w", id, err)
	}
	return nil
}

// Delete takes a draft away.
func (s *Service) Delete(ctx context.Context, who authz.Actor, id string) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		k, _, err := s.managed(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if k.Status != Draft {
			return fault.New(fault.Conflict, msgNotDraft)
		}
		if err := audit.Record(ctx, tx, who, "meeting.delete", ref(id), nil); err != nil {
			return err
		}
		if err := s.Registration.Remove(ctx, tx, id); err != nil {
			return err
		}
		if err := deleteDraft(ctx, tx, id); err != nil {
			return err
		}
		return touch(ctx, tx, k.Meeting)
	}, db.Alone(registration.Key(id)))
	if err != nil {
		return fmt.Errorf("delete draft %s: %w", id, err)
	}
	return nil
}

// Cancel cancels a meeting and tells everyone who holds a place or queues. It
// stays to be seen, as cancelled.
func (s *Service) Cancel(ctx context.Context, who authz.Actor, id string, reason i18n.Content) (m Meeting, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		k, o, err := s.managed(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if !k.Coming(tx.Now) {
			return fault.New(fault.Conflict, msgNotComing)
		}
		m = k.Meeting
		m.Status, m.CancelledAt, m.CancelReason, m.Updated = Cancelled, tx.Now, reason, tx.Now
		m.Sequence++
		if err := put(ctx, tx, m); err != nil {
			return err
		}
		o.Cancelled = true
		if err := s.Registration.Put(ctx, tx, who, o); err != nil {
			return err
		}
		if err := audit.Record(ctx, tx, who, "meeting.cancel", ref(id), nil); err != nil {
			return err
		}
		if err := s.tellCancelled(ctx, tx, m); err != nil {
			return err
		}
		return touch(ctx, tx, m)
	}, db.Alone(registration.Key(id)))
	if err != nil {
		return m, fmt.Errorf("cancel meeting %s: %w", id, err)
	}
	return m, nil
}

// Register registers somebody for a meeting. Conditions that are not met are
// noted for the organiser and never keep anybody out.
func (s *Service) Register(ctx context.Context, who authz.Actor, id string, in registration.Input) (res Registered, err error) {
	err = s.DB.Write(ctx, func(tx *db.Tx) error {
		res, err = s.register(ctx, tx, who, id, in)
		return err
	}, db.Alone(registration.Key(id)))
	if err == nil {
		err = res.Refused
	}
	if err != nil {
		return res, fmt.Errorf("register for meeting %s: %w", id, err)
	}
	return res, nil
}

// Registered is a registration and the conditions it does not meet.
type Registered struct {
	registration.Result
	Unmet []network.Judged
}

// asked is what registering for a meeting reads of it: the same for all of a
// crowd.
type asked struct {
	Meeting
	offering registration.Offering
}

func (s *Service) asked(ctx context.Context, tx *db.Tx, id string) (asked, error) {
	return db.Shared(tx, "meeting.asked "+id, []string{"meetings", "registration_offerings"}, func() (asked, error) {
		m, err := brief(ctx, tx, id)
		if errors.Is(err, db.ErrNoRows) {
			return asked{}, fault.Missing(err)
		} else if err != nil {
			return asked{}, err
		}
		o, err := s.Registration.Offering(ctx, tx, id)
		return asked{m, o}, err
	})
}

func (s *Service) register(ctx context.Context, tx *db.Tx, who authz.Actor, id string, in registration.Input) (Registered, error) {
	a, err := s.asked(ctx, tx, id)
	if err != nil {
		return Registered{}, err
	}
	m := a.Meeting
	// The usual case, open to all, needs nothing of the networks.
	if m.Audience != Open || m.Status != Published || in.ByOrganiser {
		if m, err = s.mayRegister(ctx, tx, who, id, in); err != nil {
			return Registered{}, err
		}
	}
	if !in.ByOrganiser && who.Person != "" {
		in.Person = who.Person
	}
	unmet := judge(m, in.Declared, tx.Today())
	in.Flags = flags(unmet)
	res, err := s.Registration.Place(ctx, tx, who, a.offering, in)
	return Registered{Result: res, Unmet: unmet}, withContact(m, err)
}

// mayRegister refuses those whom the meeting is not for.
func (s *Service) mayRegister(ctx context.Context, tx *db.Tx, who authz.Actor, id string, in registration.Input) (Meeting, error) {
	k, err := find(ctx, tx, who, id)
	if err != nil {
		return k.Meeting, err
	}
	manages := MayManage.Allows(who, k)
	switch {
	case in.ByOrganiser && !manages:
		return k.Meeting, MayManage.Check(who, k)
	case k.Status == Draft:
		return k.Meeting, fault.New(fault.Conflict, msgIsDraft)
	case k.Status == Cancelled:
		return k.Meeting, fault.New(fault.Conflict, msgIsCancelled)
	case manages:
		return k.Meeting, nil
	}
	if ok, err := s.isFor(ctx, tx, who, k.Meeting); err != nil || ok {
		return k.Meeting, err
	}
	say := msgForMembers
	if k.Audience == Interested {
		say = msgForInterested
	}
	kind := fault.Forbidden
	if !who.SignedIn() {
		kind = fault.SignIn
	}
	return k.Meeting, &fault.Error{Kind: kind, Code: "audience", Say: say.Fill("network", k.Host())}
}

// withContact adds whom to ask to the answer that registering has closed.
func withContact(m Meeting, err error) error {
	f := fault.Of(err)
	if f == nil || f.Code != "closed" || m.ContactEmail == "" {
		return err
	}
	return &fault.Error{Kind: f.Kind, Code: f.Code, Say: msgClosedAsk.Fill("name", m.ContactName, "email", m.ContactEmail), Err: err}
}
