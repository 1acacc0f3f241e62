package registration

import (
	"context"
	"time"

	"parvi/internal/person"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/jobs"
	"parvi/internal/platform/mail"
	"parvi/internal/platform/retain"
)

// Invariants are what must hold of places at any time; each statement lists
// what breaks it.
func Invariants() []db.Invariant {
	return []db.Invariant{
		{Name: "registration.overbooked", SQL: `
			SELECT o.id
			FROM registration_offerings o
			JOIN registration_places p ON p.offering_id = o.id AND p.state IN ('confirmed', 'offered', 'attended', 'absent')
			GROUP BY o.id, p.mode, o.onsite_limit, o.remote_limit
			HAVING CASE p.mode WHEN 'onsite' THEN o.onsite_limit ELSE o.remote_limit END >= 0
				AND count(*) > CASE p.mode WHEN 'onsite' THEN o.onsite_limit ELSE o.remote_limit END`},
		{Name: "registration.free_while_queued", SQL: `
			SELECT o.id
			FROM registration_offerings o
			JOIN registration_places p ON p.offering_id = o.id AND p.state <> 'cancelled'
			WHERE o.queue <> 'manual' AND NOT o.cancelled
			GROUP BY o.id, p.mode, o.onsite_limit, o.remote_limit, o.starts_at
			HAVING SUM(CASE WHEN p.state = 'queued' AND p.state_at < o.starts_at THEN 1 ELSE 0 END) > 0
				AND SUM(CASE WHEN p.state = 'queued' THEN 0 ELSE 1 END) < CASE p.mode WHEN 'onsite' THEN o.onsite_limit ELSE o.remote_limit END
				AND MAX(p.state_at) < o.starts_at`},
		{Name: "registration.numbers", SQL: `
			SELECT offering_id AS id
			FROM registration_places
			GROUP BY offering_id, mode
			HAVING MIN(number) <> 1 OR MAX(number) <> count(*)`},
		{Name: "registration.overtaken", SQL: `
			SELECT q.id
			FROM registration_places q
			JOIN registration_offerings o ON o.id = q.offering_id AND o.queue <> 'manual'
			WHERE q.state = 'queued' AND EXISTS (
				SELECT 1
				FROM registration_places c
				WHERE c.offering_id = q.offering_id AND c.mode = q.mode AND c.state IN ('confirmed', 'offered')
					AND c.number > q.number AND c.state_at < o.starts_at)`},
		{Name: "registration.cancelled", SQL: `
			SELECT r.id
			FROM registrations r
			WHERE (r.cancelled_at = 0) <> EXISTS (
				SELECT 1
				FROM registration_places p
				WHERE p.registration_id = r.id AND p.state <> 'cancelled')`},
		{Name: "registration.two_places", SQL: `
			SELECT registration_id AS id
			FROM registration_places
			WHERE state IN ('confirmed', 'attended', 'absent')
			GROUP BY registration_id
			HAVING count(*) > 1`},
		{Name: "registration.offering", SQL: `
			SELECT p.id
			FROM registration_places p
			JOIN registrations r ON r.id = p.registration_id
			WHERE r.offering_id <> p.offering_id`},
		{Name: "registration.person", SQL: `
			SELECT r.id
			FROM registrations r
			LEFT JOIN people p ON p.id = r.person_id
			WHERE r.person_id <> '' AND p.id IS NULL`},
	}
}

// PersonRefs are the columns that follow a person when records are merged.
func PersonRefs() []person.Ref {
	return []person.Ref{{Table: "registrations", ID: "id", Column: "person_id"}}
}

// DeleteNeeds deletes the needs whose days have passed, and keeps their counts.
func (s *Service) DeleteNeeds(ctx context.Context, tx *db.Tx) (int, error) {
	due, err := dueNeeds(ctx, tx)
	if err != nil {
		return 0, err
	}
	total := 0
	for _, o := range due {
		by, err := needs(ctx, tx, o.ID)
		if err != nil {
			return total, err
		}
		for _, c := range countNeeds(by, nil) {
			if err := addNeedCount(ctx, tx, o.ID, c); err != nil {
				return total, err
			}
		}
		n, err := deleteNeeds(ctx, tx, o.ID)
		if err != nil {
			return total, err
		}
		total += n
	}
	return total, nil
}

// Retention is what registration deletes by the clock.
func (s *Service) Retention() []retain.Rule {
	return []retain.Rule{
		{Name: "registration.needs", Say: retainNeeds.Fill("n", needsDays), Run: s.DeleteNeeds},
		{Name: "registration.guests", Say: retainGuests.Fill("n", s.KeepsGuests()), Run: s.ForgetGuests},
	}
}

const needsDays = 14

// KeepsGuests is how many days after the end a guest's name and address are kept.
func (s *Service) KeepsGuests() int {
	if s.GuestDays > 0 {
		return s.GuestDays
	}
	return 90
}

// ForgetGuests takes out who the guests were of what ended so long ago.
func (s *Service) ForgetGuests(ctx context.Context, tx *db.Tx) (int, error) {
	return forgetGuests(ctx, tx, tx.Now.Add(-time.Duration(s.KeepsGuests())*24*time.Hour))
}

// Jobs has the runner do what registration does later, and the outbox compose
// what it writes.
func (s *Service) Jobs(r *jobs.Runner, o *mail.Outbox) {
	jobs.Handle(r, expireOffers, func(ctx context.Context, _ jobs.Job, a offeringArgs) error { return s.Expire(ctx, a.Offering) })
	s.Mails(o)
}

// OwnRow is a registration as its person gets it among their own data.
type OwnRow struct {
	Offering     string            `json:"offering"`
	Kind         string            `json:"kind"`
	Name         string            `json:"name"`
	Email        string            `json:"email"`
	Lang         i18n.Lang         `json:"lang"`
	Organisation string            `json:"organisation,omitempty"`
	Declared     map[string]string `json:"declared,omitempty"`
	Answers      map[string]string `json:"answers,omitempty"`
	Needs        Needs             `json:"needs"`
	Assistants   int               `json:"assistants,omitempty"`
	Made         time.Time         `json:"made"`
	Places       []OwnPlace        `json:"places"`
}

// OwnPlace is one place of an OwnRow.
type OwnPlace struct {
	Mode  Mode      `json:"mode"`
	State State     `json:"state"`
	At    time.Time `json:"at"`
}

// OwnData is everything registration knows about a person.
func (s *Service) OwnData(ctx context.Context, tx *db.Tx, person string) (any, error) {
	regs, err := ofPerson(ctx, tx, person, time.Time{})
	if err != nil {
		return nil, err
	}
	rows := make([]OwnRow, 0, len(regs))
	for _, r := range regs {
		needs, err := needsOf(ctx, tx, r.ID)
		if err != nil {
			return nil, err
		}
		row := OwnRow{
			Offering: r.Offering, Name: r.Name, Email: r.Email, Lang: r.Lang, Organisation: r.Organisation, Declared: r.Declared,
			Answers: r.Answers, Needs: needs, Assistants: r.Assistants, Made: r.Made, Places: []OwnPlace{},
		}
		for _, p := range r.Places {
			row.Places = append(row.Places, OwnPlace{Mode: p.Mode, State: p.State, At: p.At})
		}
		rows = append(rows, row)
	}
	return rows, nil
}
