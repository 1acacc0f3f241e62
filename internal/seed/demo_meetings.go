package seed

import (
	"slices"

	"parvi/internal/meeting"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
	"parvi/internal/registration"
)

// demoMeetings plans the past of each network, and what is coming.
func (p *plan) demoMeetings() {
	for i := range p.networks {
		n := p.networks[i]
		until := p.today
		if !n.new.EndedOn.IsZero() {
			until = n.new.EndedOn
		} else if n.into != "" {
			until = p.today.AddMonths(-4)
		}
		for k := range 5 {
			day := p.workday(until.AddDays(-18 - 55*k - p.IntN(20)))
			if day.After(civil.DateOf(n.new.Since).AddDays(30)) {
				p.meetings = append(p.meetings, p.gathering([]int{i}, day))
			}
		}
		if until == p.today {
			p.meetings = append(p.meetings, p.gathering([]int{i}, p.workday(p.today.AddDays(p.between(20, 75)))))
		}
	}
	p.meetings = append(p.meetings, p.openTomorrow(), p.full(), p.hybrid(), p.remoteOnly(), p.draft())
	slices.SortStableFunc(p.meetings, func(a, b meetingPlan) int { return a.new.Starts.Compare(b.new.Starts) })
}

// openTomorrow is a meeting on the next working day to which everybody may
// come.
func (p *plan) openTomorrow() meetingPlan {
	m := p.staged([]int{communicators}, 1, 9, 2, gatherings[7])
	m.new.Audience, m.new.Target = meeting.Open, word{
		"Kaikki, joita järjestöjen viestintä kiinnostaa", "Alla som är intresserade av organisationers kommunikation",
		"Everybody interested in the communications of organisations"}.content()
	p.onsite(&m.new, 40)
	m.new.Capacity[registration.Remote], m.new.RemoteURL = registration.Unlimited, "https://kokous.example.org/aamukahvit"
	p.comers(&m, 22)
	return m
}

// full is a meeting with a queue, in which the professional waits.
func (p *plan) full() meetingPlan {
	m := p.staged([]int{communicators}, 9, 13, 2, gatherings[1])
	m.new.Audience = meeting.Members
	p.onsite(&m.new, 12)
	p.comers(&m, 17)
	m.comers = slices.DeleteFunc(m.comers, func(c comerPlan) bool { return c.person == professional })
	for i := range m.comers {
		m.comers[i].cancels = false
	}
	one := p.people[professional]
	waits := comerPlan{person: professional, at: p.base, in: registration.Input{
		Name: one.new.Name, Email: one.new.Email, Lang: one.new.Lang, Organisation: p.called(one.org), Mode: registration.Onsite}}
	m.comers = slices.Insert(m.comers, min(14, len(m.comers)), waits)
	m.comers[slices.IndexFunc(m.comers, func(c comerPlan) bool { return c.person == professional })].at = m.comers[13].at
	return m
}

// hybrid is a meeting of two networks, on site and remote.
func (p *plan) hybrid() meetingPlan {
	m := p.staged([]int{small, communicators}, 16, 12, 3, gatherings[0])
	m.new.Audience = meeting.Interested
	p.onsite(&m.new, 24)
	m.new.Capacity[registration.Remote], m.new.RemoteURL = 100, "https://kokous.example.org/tyon-ilo"
	m.new.Questions = []registration.Question{{Kind: registration.AskText, Text: word{
		"Mitä haluat kysyä muilta?", "Vad vill du fråga de andra?", "What would you like to ask the others?"}.content()}}
	m.new.Queue, m.new.AskAccess = registration.Auto, true
	p.comers(&m, 30)
	return m
}

// remoteOnly is a meeting in Swedish, only remote.
func (p *plan) remoteOnly() meetingPlan {
	m := p.staged([]int{ostrobothnia}, 6, 9, 1, gatherings[4])
	m.new.Audience, m.new.Langs = meeting.Open, []i18n.Lang{i18n.SV}
	m.new.Title = i18n.Content{SV: gatherings[4].sv, FI: gatherings[4].fi}
	m.new.Capacity[registration.Remote], m.new.RemoteURL = registration.Unlimited, "https://kokous.example.org/klarsprak"
	p.comers(&m, 15)
	return m
}

// draft is a meeting that its organisers have not shown yet.
func (p *plan) draft() meetingPlan {
	m := p.staged([]int{communicators}, 40, 13, 2, gatherings[9])
	m.new.Status, m.new.Audience = meeting.Draft, meeting.Members
	p.onsite(&m.new, 30)
	return m
}

// staged is a meeting to come without anybody yet.
func (p *plan) staged(networks []int, days, hour, hours int, title word) meetingPlan {
	day := p.workday(p.today.AddDays(days))
	m := meetingPlan{networks: networks, made: p.today.AddDays(-21).Start(), new: meeting.New{
		Title: title.content(), Description: pick(p, leads).content(), Agenda: agendas[0].content(), Langs: bothLangs,
		Starts: clock(day, hour, 0), Ends: clock(day, hour+hours, 0), Capacity: map[registration.Mode]registration.Limit{},
		PassOn: true, Imported: true,
	}}
	if c := p.networks[networks[0]].contacts; len(c) > 0 {
		who := p.people[c[0].person].new
		m.new.ContactName, m.new.ContactEmail = who.Name, who.Email
	}
	return m
}
