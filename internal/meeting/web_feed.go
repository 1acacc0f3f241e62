package meeting

import (
	"parvi/internal/platform/ical"
	"parvi/internal/platform/markup"
	"parvi/internal/platform/web"
	"parvi/internal/registration"
)

func feedReply(name, source string, events []ical.Event) web.Reply {
	return web.Bytes("text/calendar; charset=utf-8", ical.Feed(name, source, events))
}

// event is a meeting in a feed. The remote link is not in it.
func event(r *web.Req, m Meeting) ical.Event {
	e := ical.Event{
		UID: m.UID(), Sequence: m.Sequence, Stamp: m.Updated, LastModified: m.Updated, Start: m.Starts, End: m.Ends,
		Summary: m.Title.In(r.Lang), Location: m.Where().In(r.Lang), URL: r.Absolute(r.To(m.Path())),
		Description: markup.Plain(m.Lead.In(r.Lang)), OrganizerName: m.ContactName, OrganizerMail: m.ContactEmail,
	}
	if m.Status == Cancelled {
		e.Status = ical.Cancelled
	}
	return e
}

func events(r *web.Req, all []Listed) []ical.Event {
	list := make([]ical.Event, len(all))
	for i, m := range all {
		list[i] = event(r, m.Meeting)
		if len(m.Modes) == 1 && m.Modes[0] == registration.Remote {
			list[i].Location = r.T(registration.Remote.Label())
		}
	}
	return list
}

// personalEvents are the meetings of one person: with the remote link where
// they have a remote place, and as tentative while they queue.
func personalEvents(r *web.Req, mine []Mine) []ical.Event {
	list := make([]ical.Event, len(mine))
	for i, m := range mine {
		e := event(r, m.Meeting)
		e.Description = r.Absolute(r.To(m.Path))
		p, secured := m.Registration.Secured()
		switch {
		case !secured && e.Status != ical.Cancelled:
			e.Status = ical.Tentative
		case secured && p.Mode == registration.Remote:
			e.Location, e.Conference = r.T(registration.Remote.Label()), m.RemoteURL
		}
		list[i] = e
	}
	return list
}
