package exchange

import (
	"database/sql"
	"fmt"
	"slices"

	"gopkg.in/yaml.v3"

	"parvi/internal/platform/civil"
	"parvi/internal/registration"
)

// rulesets are the versions that study centres have written; those that come
// with the program are in every installation.
func (r *reader) rulesets() []ruleset {
	type found struct{ body, reason string }
	var all []ruleset
	for _, f := range list(r, func(rows *sql.Rows) (f found, err error) { return f, rows.Scan(&f.body, &f.reason) },
		`SELECT body, reason FROM support_rule_sets WHERE NOT shipped ORDER BY rule_set, version`) {
		var doc yaml.Node
		if err := yaml.Unmarshal([]byte(f.body), &doc); err != nil || len(doc.Content) == 0 {
			r.err = fmt.Errorf("a stored rule set cannot be read: %w", err)
			return nil
		}
		all = append(all, ruleset{Rules: *doc.Content[0], Reason: f.reason})
	}
	return all
}

// asBrought is the state in which a course can be brought in again: what waits
// for an answer is a draft again, and what the study centre has in hand or has
// settled is history elsewhere.
func asBrought(state string) string {
	switch state {
	case "submitted", "returned":
		return "draft"
	case "approved", "published", "rejected", "cancelled", "draft":
		return state
	}
	return "archived"
}

func (r *reader) courses() []courseRecord {
	sessions := children(r, func(rows *sql.Rows, of *string, s *session) error {
		var starts, ends int64
		err := rows.Scan(of, &starts, &ends, &s.Breaks, &s.Other, &s.Topic, &s.Trainer, &s.Place, &s.Remote, &s.Parallel)
		s.Starts, s.Ends = written(starts), written(ends)
		return err
	}, `SELECT course_id, starts_at, ends_at, break_minutes, other_minutes, topic, trainer, place, remote, parallel FROM course_sessions ORDER BY course_id, position, id`)
	costs := children(r, func(rows *sql.Rows, of *string, c *cost) error {
		var cents int64
		err := rows.Scan(of, &c.Category, &cents, &c.ByParticipant, &c.Tied, &c.Sheet, &c.Note)
		c.Amount = euros(cents)
		return err
	}, `SELECT course_id, category, amount_cents, by_participant, tied, sheet, note FROM course_costs WHERE phase = 'plan' ORDER BY course_id, position, id`)
	type found struct {
		courseRecord
		langs, opens, closes string
		onsite, remote       sql.NullInt64
		income               int64
		listed               bool
	}
	var all []courseRecord
	for _, f := range list(r, func(rows *sql.Rows) (c found, err error) {
		return c, rows.Scan(&c.ID, &c.Organisation, &c.State, &c.Support, &c.Kind, &c.Name, &c.Lead, &c.Description, &c.langs, &c.Audience, &c.Outcomes,
			&c.Contents, &c.Methods, &c.Online, &c.Assessment, &c.Place, &c.Municipality, &c.AccessInfo, &c.RemoteURL, &c.onsite, &c.remote, &c.opens,
			&c.closes, &c.Queue, &c.AskDiet, &c.AskAccess, &c.Fee, &c.Participants, &c.income, &c.OtherFunding, &c.ContactName, &c.ContactEmail,
			&c.listed, &c.CancelReason)
	}, `
		SELECT c.id, c.org_id, c.state, c.support, c.kind, c.name, c.lead, c.description, c.langs, c.audience, c.outcomes, c.contents, c.methods,
			c.online, c.assessment, c.place, c.municipality, c.access_info, c.remote_url, c.onsite_limit, c.remote_limit, c.opens_on, c.closes_on,
			c.queue, c.ask_diet, c.ask_access, c.fee, c.participants, c.income_cents, c.other_funding, c.contact_name, c.contact_email, c.listed,
			c.cancel_reason
		FROM courses c
		ORDER BY c.starts_at, c.id`) {
		c := f.courseRecord
		c.Organisation, c.State, c.Languages, c.Unlisted = r.orgs[c.Organisation], asBrought(c.State), langs(f.langs), !f.listed
		c.OnSite, c.OnSiteSeats = f.onsite.Valid, int(max(f.onsite.Int64, 0))
		c.Remote, c.RemoteSeats = f.remote.Valid, int(max(f.remote.Int64, 0))
		if f.income != 0 {
			c.Income = euros(f.income)
		}
		c.OpensOn, c.ClosesOn = day(f.opens), day(f.closes)
		c.Sessions, c.Costs = sessions[c.ID], costs[c.ID]
		all = append(all, c)
	}
	return all
}

func day(s string) civil.Date {
	d, err := civil.ParseDate(s)
	if err != nil {
		return civil.Date{}
	}
	return d
}

func euros(cents int64) string { return fmt.Sprintf("%d.%02d", cents/100, cents%100) }

// participants are those who have registered for courses and whose name has
// not been deleted since. What they told of themselves for the statistics is
// nobody's to take out.
func (r *reader) participants() []participant {
	present := children(r, func(rows *sql.Rows, of *string, n *int) error { return rows.Scan(of, n) }, `
		SELECT a.registration_id, (
			SELECT COUNT(*)
			FROM course_sessions e
			WHERE e.course_id = s.course_id AND (e.position < s.position OR e.position = s.position AND e.id <= s.id))
		FROM course_attendance a
		JOIN course_sessions s ON s.id = a.session_id
		WHERE a.present
		ORDER BY 1, 2`)
	type found struct {
		participant
		id, answers string
	}
	var all []participant
	at := map[string]int{}
	for _, f := range list(r, func(rows *sql.Rows) (p found, err error) {
		return p, rows.Scan(&p.id, &p.Course, &p.Name, &p.Email, &p.Lang, &p.Organisation, &p.answers, &p.Mode, &p.State)
	}, `
		SELECT g.id, g.offering_id, g.name, g.email, g.lang, g.organisation, g.answers, p.mode, p.state
		FROM registrations g
		JOIN courses c ON c.id = g.offering_id
		JOIN registration_places p ON p.registration_id = g.id
		WHERE g.name <> '' AND g.email <> ''
		ORDER BY c.starts_at, c.id, p.mode, p.number, g.id`) {
		p := f.participant
		if p.State == string(registration.Offered) {
			p.State = string(registration.Queued)
		}
		if p.State == string(registration.Attended) {
			p.Present = present[f.id]
		}
		p.Young = slices.Contains(youngs, f.answers)
		one := p.Course + " " + p.Email
		if i, ok := at[one]; ok { // in the other mode as well, or cancelled before: the better one counts
			if rank(p.State) < rank(all[i].State) {
				all[i] = p
			}
			continue
		}
		at[one] = len(all)
		all = append(all, p)
	}
	return all
}

// rank puts a place that somebody has before one they wait for or have left.
func rank(state string) int {
	return slices.Index([]string{"attended", "absent", "confirmed", "queued", "cancelled"}, state)
}

// youngs is how the answer that one is under the least age is stored.
var youngs = []string{`{"young":"yes"}`}
