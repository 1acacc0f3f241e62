package main

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"
)

const (
	organised = 60  // courses that an organiser has in a year
	reviewed  = 400 // courses of a study centre, of many organisations
)

// courseStates are where the courses of a year stand on a day of autumn, some
// with the organiser, some with the study centre, most over.
var courseStates = []string{"draft", "submitted", "returned", "approved", "published", "published", "delivered", "reported", "checked", "granted",
	"paid", "paid", "archived", "archived", "archived", "archived", "archived", "archived", "cancelled", "denied"}

// desks measures the organiser's desk with sixty courses and the reviewer's with
// four hundred, both signed in.
func (b *bench) desks(ctx context.Context) error {
	s, err := b.served(ctx, b.scale)
	if err != nil {
		return err
	}
	defer s.stop()
	d, err := sql.Open("sqlite", "file:"+strings.TrimPrefix(s.database, "sqlite:")+"?_pragma=busy_timeout(10000)")
	if err != nil {
		return err
	}
	defer d.Close()
	centre, orgs, err := withCentre(ctx, d)
	if err != nil {
		return err
	}
	organiser, token, err := s.signIn(ctx, "organiser@example.org", "Kurssi Kuvitelma", "organiser:"+orgs[0], "organiser:"+orgs[1])
	if err != nil {
		return err
	}
	reviewer, _, err := s.signIn(ctx, "reviewer@example.org", "Tarkka Kuvitelma", "reviewer:"+centre)
	if err != nil {
		return err
	}
	// The courses of the second organisation are not on the organiser's desk.
	var made []string
	for i := range organised + reviewed {
		id, err := s.course(token, orgs[min(i/organised, 1)], i)
		if err != nil {
			return err
		}
		made = append(made, id)
	}
	for i, id := range made {
		_, err := d.ExecContext(ctx, `UPDATE courses SET state = $2, support = 'ordinary', submitted_at = $3 WHERE id = $1`,
			id, courseStates[i%len(courseStates)], time.Now().UnixMilli())
		if err != nil {
			return err
		}
	}
	if _, err := d.ExecContext(ctx, `DELETE FROM account_grants WHERE role = 'organiser' AND scope = $1`, orgs[1]); err != nil {
		return err
	}
	const html = "Accept: text/html\r\nAccept-Encoding: gzip\r\n"
	return b.pageRows(s, "desks", []pageRow{
		{line: line{work: fmt.Sprintf("organiser's desk, %d courses", organised), least: 0.05, mostTimes: 12}, path: "/fi/desk/courses", header: html + organiser, profile: "desk-organiser"},
		{line: line{work: fmt.Sprintf("reviewer's desk, %d courses", organised+reviewed), least: 0.05, mostTimes: 12}, path: "/fi/desk/centre/" + centre, header: html + reviewer, profile: "desk-reviewer"},
	})
}

// withCentre is the study centre of the seed, and two of its members.
func withCentre(ctx context.Context, d *sql.DB) (centre string, orgs [2]string, err error) {
	if err := d.QueryRowContext(ctx, `SELECT id FROM organisations WHERE kind = 'study_centre' ORDER BY id LIMIT 1`).Scan(&centre); err != nil {
		return "", orgs, fmt.Errorf("study centre: %w", err)
	}
	for i := range orgs {
		err := d.QueryRowContext(ctx, `SELECT org_id FROM org_memberships WHERE in_id = $1 AND last_day = '' ORDER BY org_id LIMIT 1 OFFSET $2`, centre, i).Scan(&orgs[i])
		if err != nil {
			return "", orgs, fmt.Errorf("members of the study centre: %w", err)
		}
	}
	return centre, orgs, nil
}

// course enters a course of two days.
func (s *server) course(token, org string, n int) (string, error) {
	text := func(s string) map[string]string { return map[string]string{"fi": s} }
	day := time.Now().Truncate(time.Hour).AddDate(0, 0, 20+n%40)
	session := func(at time.Time) map[string]any {
		return map[string]any{"start": at.Format(time.RFC3339), "end": at.Add(4 * time.Hour).Format(time.RFC3339), "break_minutes": 30, "topic": "Linnut", "trainer": "Kerttu Kuvitelma"}
	}
	var made struct {
		ID string `json:"id"`
	}
	err := s.api(token, "POST", "/courses", map[string]any{
		"organisation": org, "name": text(fmt.Sprint("Tuhat lintua, osa ", n)), "outcomes": text("tuntee linnut\nlaskee ne"), "contents": text("Linnut"),
		"languages": []string{"fi"}, "place": text("Esimerkkitalo"), "municipality": "091", "participants": 12, "modes": map[string]any{"onsite": map[string]int{"capacity": 16}},
		"sessions": []any{session(day), session(day.AddDate(0, 0, 1))}, "costs": []any{map[string]any{"category": "trainer", "amount": "500.00"}},
	}, &made)
	return made.ID, err
}
