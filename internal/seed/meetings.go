package seed

import (
	"context"
	"fmt"
	"slices"
	"time"

	"parvi/internal/meeting"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/registration"
	"parvi/internal/space"
)

// meetingPlan is a meeting to be, with everybody who registers.
type meetingPlan struct {
	networks []int
	new      meeting.New
	made     time.Time
	comers   []comerPlan
	notes    *meeting.Notes
}

// comerPlan is a registration and what became of it.
type comerPlan struct {
	in      registration.Input
	person  int // -1: a guest
	at      time.Time
	cancels bool
	absent  bool
}

// manyMeetings plans meetings of the past two years and the coming months.
func (p *plan) manyMeetings(aYear int) {
	const past, coming = 730, 120 // days
	n := aYear * (past + coming) / 365
	for tries := 0; len(p.meetings) < n && tries < 3*n; tries++ {
		at := p.IntN(len(p.networks))
		if p.networks[at].new.Phase.Over() || len(p.members[at]) == 0 {
			continue
		}
		day := p.workday(p.today.AddDays(p.between(-past, coming)))
		// A network does not meet before it is founded.
		if founded := civil.DateOf(p.networks[at].new.Since); !day.After(founded.AddDays(30)) {
			continue
		}
		m := p.gathering([]int{at}, day)
		if day.After(p.today) && p.chance(4) {
			m.new.Status, m.comers = meeting.Draft, nil
		}
		p.meetings = append(p.meetings, m)
	}
	// Numbers of registrations grow with time, as ids do.
	slices.SortStableFunc(p.meetings, func(a, b meetingPlan) int { return a.new.Starts.Compare(b.new.Starts) })
}

// workday is the day, or the Tuesday after a weekend.
func (p *plan) workday(d civil.Date) civil.Date {
	switch d.Weekday() {
	case time.Saturday:
		return d.AddDays(3)
	case time.Sunday:
		return d.AddDays(2)
	}
	return d
}

// clock is an instant on a day by the clock in Helsinki.
func clock(d civil.Date, hour, minute int) time.Time {
	t, err := d.At(civil.TimeOfDay{Hour: hour, Minute: minute})
	if err != nil { // the hour that spring skips is at night; meetings are not
		panic(fmt.Sprint("seed: no such time: ", d, " ", hour))
	}
	return t
}

// gathering plans one meeting of networks on a day, and who comes.
func (p *plan) gathering(networks []int, day civil.Date) meetingPlan {
	hour := pick(p, []int{9, 9, 10, 12, 13, 13, 14})
	m := meetingPlan{networks: networks, made: day.AddDays(-p.between(30, 70)).Start(), new: meeting.New{
		Title: p.text(pick(p, gatherings)), Description: p.text(pick(p, leads)), Agenda: p.text(pick(p, agendas)),
		Langs: []i18n.Lang{i18n.FI}, Starts: clock(day, hour, 0), Ends: clock(day, hour+p.between(1, 3), pick(p, []int{0, 30})),
		Capacity: map[registration.Mode]registration.Limit{},
		Audience: pick(p, []meeting.Audience{meeting.Open, meeting.Members, meeting.Members, meeting.Interested}),
		PassOn:   p.chance(30), AskAccess: p.chance(50), Imported: true,
	}}
	kind := p.IntN(10)
	if kind < 7 {
		p.onsite(&m.new, registration.Limit(pick(p, []int{12, 16, 20, 24, 30, 40, 60})))
	}
	if kind >= 5 {
		remote := registration.Unlimited
		if p.chance(30) {
			remote = registration.Limit(pick(p, []int{50, 100}))
		}
		m.new.Capacity[registration.Remote] = remote
		m.new.RemoteURL = fmt.Sprint("https://kokous.example.org/", p.between(100000, 999999))
	}
	if m.made.After(p.base) {
		m.made = p.base
	}
	if c := p.networks[networks[0]].contacts; len(c) > 0 {
		who := p.people[c[0].person].new
		m.new.ContactName, m.new.ContactEmail = who.Name, who.Email
	}
	p.comers(&m, p.wanted(m))
	if m.new.Ends.Before(p.base) {
		p.noted(&m)
	}
	return m
}

func (p *plan) onsite(m *meeting.New, limit registration.Limit) {
	m.Capacity[registration.Onsite] = limit
	m.Place, m.Municipality = p.text(pick(p, rooms)), pick(p, []string{"091", "091", "837", "853", "564", "167", "698", "179"})
	m.AccessInfo, m.Catering = p.text(pick(p, accesses)), p.chance(60)
}

// wanted is how many register: some meetings fill up and have a queue, some
// stay small; of those to come not all have registered yet.
func (p *plan) wanted(m meetingPlan) int {
	size := 40
	if limit, ok := m.new.Capacity[registration.Onsite]; ok {
		size = int(limit)
	}
	n := size * p.between(15, 85) / 100
	if p.chance(8) {
		n = size + p.between(2, 10)
	}
	if days := p.today.DaysUntil(civil.DateOf(m.new.Starts)); days > 0 {
		n = n * max(60-days, 3) / 60
	}
	return max(n, 2)
}

// comers plans the registrations of members, and of a few guests of an open
// meeting, from when the meeting was made until it begins or today.
func (p *plan) comers(m *meetingPlan, n int) {
	from, until := m.made, m.new.Starts.Add(-time.Hour)
	if until.After(p.base) {
		until = p.base
	}
	// One who came in after the meeting stays away from it here too: nobody asks.
	members := some(p, p.members[m.networks[0]], n)
	guests := n - len(members)
	if m.new.Audience != meeting.Open {
		guests = 0
	}
	span := max(until.Sub(from), time.Minute)
	times := make([]time.Duration, len(members)+guests)
	for i := range times {
		times[i] = time.Duration(p.Int64N(int64(span))).Truncate(time.Second)
	}
	slices.Sort(times)
	modes := registration.Offering{Capacity: m.new.Capacity}.Modes()
	held := m.new.Ends.Before(p.base)
	for i, t := range times {
		c := comerPlan{person: -1, at: from.Add(t), cancels: p.chance(6), absent: held && p.chance(9)}
		if i < len(members) {
			c.person = members[i]
			one := p.people[c.person]
			c.in = registration.Input{Name: one.new.Name, Email: one.new.Email, Lang: one.new.Lang, Organisation: p.called(one.org)}
		} else {
			name := pick(p, firstFI) + " " + pick(p, lastFI)
			c.in = registration.Input{Name: name, Email: p.email(name), Lang: i18n.FI, Organisation: p.called(pick(p, p.nations))}
		}
		c.in.Mode = modes[0]
		if len(modes) > 1 && p.chance(40) {
			c.in.Mode = modes[1]
		}
		// Needs are deleted two weeks after; older ones are not made.
		if m.new.Starts.After(p.base) {
			if m.new.Catering && c.in.Mode == registration.Onsite && p.chance(22) {
				c.in.Needs.Diet = pick(p, diets)
			}
			if m.new.AskAccess && p.chance(4) {
				c.in.Needs.Access = pick(p, accessNeeds)
			}
		}
		m.comers = append(m.comers, c)
	}
}

// called is what somebody calls their organisation.
func (p *plan) called(at int) string {
	if at < 0 {
		return ""
	}
	return p.orgs[at].new.Names[0].Name.In(i18n.FI)
}

// noted gives a meeting that was held its notes.
func (p *plan) noted(m *meetingPlan) {
	if !p.chance(70) {
		return
	}
	m.notes = &meeting.Notes{
		Present: -1, Theme: p.text(pick(p, themes)), Points: p.text(pick(p, points)), NextTheme: p.text(pick(p, themes)),
		Visibility: pick(p, []space.Visibility{space.Public, space.Members, space.Members}), AuthorName: m.new.ContactName,
	}
}

func (w *writer) meeting(ctx context.Context, tx *db.Tx, i int) error {
	m := w.meetings[i]
	for _, n := range m.networks {
		m.new.Networks = append(m.new.Networks, w.made[n].ID)
	}
	made, err := w.convened(ctx, tx, m)
	if err != nil || len(m.comers) == 0 && m.notes == nil {
		return err
	}
	o, err := w.Registration.Offering(ctx, tx, made.ID)
	if err != nil {
		return err
	}
	ids, err := w.registered(ctx, tx, o, m)
	if err != nil {
		return err
	}
	return w.at(tx, m.new.Ends, func() error {
		if m.new.Ends.After(w.base) {
			return nil
		}
		present, err := w.marked(ctx, tx, o, m, ids)
		if err != nil || m.notes == nil {
			return err
		}
		n := *m.notes
		n.Present = present
		return w.Meetings.State(ctx, tx, authz.System, made, n)
	})
}

// convened makes the meeting. One to come is made today: its reminders count
// from then.
func (w *writer) convened(ctx context.Context, tx *db.Tx, m meetingPlan) (made meeting.Meeting, err error) {
	at := m.made
	if m.new.Starts.After(w.base) {
		at = w.base
	}
	err = w.at(tx, at, func() error {
		made, err = w.Meetings.Create(ctx, tx, authz.System, m.new)
		return err
	})
	return made, err
}

// registered places everybody at their time, and then lets go of those who
// cancel, all of them shortly before it begins. It gives the registrations'
// ids.
func (w *writer) registered(ctx context.Context, tx *db.Tx, o registration.Offering, m meetingPlan) ([]string, error) {
	ids := make([]string, len(m.comers))
	for k, c := range m.comers {
		err := w.at(tx, c.at, func() error {
			if c.person >= 0 {
				c.in.Person = w.personID[c.person]
			}
			res, err := w.Registration.Place(ctx, tx, authz.System, o, c.in)
			ids[k] = res.ID
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	last := m.new.Starts.Add(-30 * time.Minute)
	if last.After(w.base) {
		last = w.base
	}
	return ids, w.at(tx, last, func() error {
		for k, c := range m.comers {
			if !c.cancels {
				continue
			}
			if err := w.Registration.CancelFor(ctx, tx, authz.System, o, ids[k], ""); err != nil {
				return err
			}
		}
		return nil
	})
}

// marked notes who was there of all who have a place in the end, and counts
// them.
func (w *writer) marked(ctx context.Context, tx *db.Tx, o registration.Offering, m meetingPlan, ids []string) (present int, err error) {
	all, err := w.Registration.List(ctx, tx, o.ID)
	if err != nil {
		return 0, err
	}
	confirmed := map[string]bool{}
	for _, r := range all {
		_, confirmed[r.ID] = r.In(registration.Confirmed)
	}
	for k, c := range m.comers {
		if !confirmed[ids[k]] {
			continue
		}
		state := registration.Attended
		if c.absent {
			state = registration.Absent
		} else {
			present++
		}
		if err := w.Registration.Mark(ctx, tx, authz.System, o, ids[k], state); err != nil {
			return 0, err
		}
	}
	return present, nil
}
