package network

import (
	"context"
	"slices"

	"parvi/internal/org"
	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Duty is what another feature lays on the desk of those who answer for
// networks.
type Duty struct {
	Title  i18n.Text
	Href   string
	Meta   i18n.Text
	Urgent bool
	Act    i18n.Text // what to do about it; empty: the title leads there
}

// Said is where a network is said to be in its life: ended needs its last day,
// merged also the id of the network it became part of.
type Said struct {
	Phase Phase
	Last  civil.Date
	Into  string
}

// State is a person's word on the phase within a transaction of a feature that
// knows why. What was read before is compared with what stands there now.
func State(ctx context.Context, tx *db.Tx, who authz.Actor, n Network, said Said) (Network, error) {
	if err := MayManage.Check(who, n); err != nil {
		return n, err
	}
	if err := state(ctx, tx, who, &n, said); err != nil {
		return n, err
	}
	n.Updated = tx.Now
	ok, err := updateNetwork(ctx, tx, n)
	if err != nil {
		return n, err
	}
	if !ok {
		return n, fault.New(fault.Conflict, msgChangedMeanwhile)
	}
	n.Version++
	if err := touch(ctx, tx, n); err != nil {
		return n, err
	}
	return n, audit.Record(ctx, tx, who, "network.phase", string(n.Space()), map[string]string{"phase": string(said.Phase)})
}

// state writes a person's word on the phase into n.
func state(ctx context.Context, tx *db.Tx, who authz.Actor, n *Network, said Said) error {
	if !said.Phase.Known() {
		return fault.FieldErr("phase", msgPhaseUnknown)
	}
	n.EndedOn, n.MergedInto = civil.Date{}, ""
	if said.Phase.Over() {
		if said.Last.IsZero() {
			return fault.FieldErr("ended_on", msgEndMissing)
		}
		n.EndedOn = said.Last
	}
	if said.Phase == Merged {
		other, err := byID(ctx, tx, said.Into)
		if err != nil || other.ID == n.ID || other.Over(said.Last) {
			return fault.FieldErr("merged_into", msgMergedIntoMissing)
		}
		n.MergedInto = other.ID
	}
	n.Phase, n.PhaseOn, n.PhaseBy = said.Phase, tx.Today(), who.Person
	return nil
}

// Produced writes what has come out of a network, for its last page.
func Produced(ctx context.Context, tx *db.Tx, who authz.Actor, n Network, text i18n.Content) (Network, error) {
	if err := MayManage.Check(who, n); err != nil {
		return n, err
	}
	n.Produced, n.Updated = text, tx.Now
	if ok, err := updateNetwork(ctx, tx, n); err != nil || !ok {
		return n, err
	}
	n.Version++
	return n, touch(ctx, tx, n)
}

// Every are all networks with their coordinators, by name.
func Every(ctx context.Context, tx *db.Tx) ([]Network, error) { return every(ctx, tx) }

// Find is one network by its address for an actor who may see it.
func Find(ctx context.Context, tx *db.Tx, who authz.Actor, slug string) (Network, error) {
	return find(ctx, tx, who, slug)
}

// Answering are the people who answer for a network today: its contact
// persons, else its leads, else the coordinators' staff.
func Answering(ctx context.Context, tx *db.Tx, n Network) ([]string, error) {
	return answering(ctx, tx, n)
}

// Staff are the coordinators' people of the organisations in force.
func Staff(ctx context.Context, tx *db.Tx, n Network) ([]string, error) { return staffOf(ctx, tx, n) }

// ContactsOn are the contact persons and leads of networks on a day.
func ContactsOn(ctx context.Context, tx *db.Tx, networks []string, on civil.Date) (map[string][]Contact, error) {
	return contactsOf(ctx, tx, networks, on)
}

// PastMeetings are the meetings of networks that a source states.
func PastMeetings(ctx context.Context, tx *db.Tx, networks []string) (map[string][]PastMeeting, error) {
	return pastMeetings(ctx, tx, networks)
}

// Plans are the planned numbers of meetings of networks by year.
func Plans(ctx context.Context, tx *db.Tx, networks []string) (map[string][]Plan, error) {
	return plans(ctx, tx, networks)
}

// Touch says that the pages of a network show something else from now on.
func Touch(ctx context.Context, tx *db.Tx, n Network) error { return touch(ctx, tx, n) }

// Orphaned tells whether nobody coordinates a network that is there.
func (n Network) Orphaned(on civil.Date) bool {
	return n.Published && !n.Over(on) && len(n.scopes) == 0
}

// Past are the organisations that have coordinated the network and no longer
// do, with all above them.
func (n Network) Past() []string { return n.past }

// MayAdopt is who may take over a network that nobody coordinates: the
// coordinators under the roof of an organisation that once did.
var MayAdopt = authz.Rule[Network]{
	Name: "network.adopt",
	May: func(a authz.Actor, n Network) bool {
		return a.Operator() || len(n.scopes) == 0 && coordinates(a, n.past)
	},
	See: maySee,
}

// Adopt lets an organisation lead an orphaned network from today.
func Adopt(ctx context.Context, tx *db.Tx, who authz.Actor, n Network, orgID string) (Network, error) {
	if err := MayAdopt.Check(who, n); err != nil {
		return n, err
	}
	if !n.Orphaned(tx.Today()) {
		return n, fault.New(fault.Conflict, msgCoordinatesAlready)
	}
	scopes, err := org.Scopes(ctx, tx, orgID)
	if err != nil {
		return n, err
	}
	if err := MayFound.Check(who, scopes); err != nil {
		return n, err
	}
	if err := insertCoordination(ctx, tx, Coordination{ID: tx.NewID(), Network: n.ID, Org: orgID, Role: Lead, From: tx.Today()}); err != nil {
		return n, err
	}
	if err := touch(ctx, tx, n); err != nil {
		return n, err
	}
	if err := audit.Record(ctx, tx, who, "network.coordinator_add", string(n.Space()), map[string]string{"org": orgID}); err != nil {
		return n, err
	}
	return byID(ctx, tx, n.ID)
}

// Reassign gives the requests of which nobody who answers today has been told
// to those who do, and tells how many they were. Who is away does not answer.
func Reassign(ctx context.Context, tx *db.Tx, n Network, away []string) (int, error) {
	waiting, err := space.Waiting(ctx, tx, []space.Ref{n.Space()})
	if err != nil || len(waiting) == 0 {
		return 0, err
	}
	told, err := answerers(ctx, tx, n.Space())
	if err != nil {
		return 0, err
	}
	people, err := answering(ctx, tx, n)
	if err != nil || len(people) == 0 {
		return 0, err
	}
	if here := slices.DeleteFunc(slices.Clone(people), func(p string) bool { return slices.Contains(away, p) }); len(here) > 0 {
		people = here
	}
	moved := 0
	for _, m := range waiting {
		if m.State != space.Requested || slices.ContainsFunc(told[m.ID], func(p string) bool { return slices.Contains(people, p) }) {
			continue
		}
		if err := tellRequestTo(ctx, tx, m, people); err != nil {
			return moved, err
		}
		moved++
	}
	if moved == 0 {
		return 0, nil
	}
	return moved, audit.Record(ctx, tx, authz.System, "network.reassign", string(n.Space()), map[string]int{"requests": moved})
}
