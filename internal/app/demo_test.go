package app_test

import (
	"context"
	"strconv"
	"testing"

	"parvi/internal/app/apptest"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
)

// TestTheDemonstrationShowsEverything: whoever looks around finds one of each.
func TestTheDemonstrationShowsEverything(t *testing.T) {
	a, people := apptest.Populated(t)
	day := civil.DateOf(a.Clock.Now())
	millis := func(d civil.Date) string { return strconv.FormatInt(db.Millis(d.Start()), 10) }
	if len(people) != 13 || people["professional"].Email != "aino.esimerkkila@example.org" {
		t.Errorf("the people to be are %+v", people)
	}
	for what, q := range map[string]string{
		"a request that has waited for a week":   `SELECT count(*) FROM space_members WHERE state = 'requested' AND asked_at < ` + millis(day.AddDays(-7)),
		"somebody in a queue":                    `SELECT count(*) FROM registration_places WHERE state = 'queued'`,
		"the professional in a queue":            `SELECT count(*) FROM registration_places p JOIN registrations r ON r.id = p.registration_id WHERE p.state = 'queued' AND r.email = 'aino.esimerkkila@example.org'`,
		"a draft":                                `SELECT count(*) FROM meetings WHERE status = 'draft'`,
		"a network that ended":                   `SELECT count(*) FROM networks WHERE phase = 'ended'`,
		"a network that merged":                  `SELECT count(*) FROM networks WHERE phase = 'merged' AND merged_into <> ''`,
		"a network without a contact person":     `SELECT count(*) FROM networks n WHERE NOT EXISTS (SELECT 1 FROM account_grants g WHERE g.scope = n.id)`,
		"an article":                             `SELECT count(*) FROM articles`,
		"a meeting tomorrow that is open to all": `SELECT count(*) FROM meetings WHERE audience = 'open' AND starts_at < ` + millis(day.AddDays(2)) + ` AND starts_at > ` + millis(day.AddDays(1)),
		"a discussion":                           `SELECT count(*) FROM talk_threads`,
		"a suggestion that waits for a decision": `SELECT count(*) FROM tips WHERE state = 'open' AND ready_at > 0`,
		"a proposal of another phase":            `SELECT count(*) FROM life_proposals`,
		"a chapter of the handbook":              `SELECT count(*) FROM handbook_chapters`,
		"a page of a workspace":                  `SELECT count(*) FROM files_pages`,
		"a task":                                 `SELECT count(*) FROM task_tasks`,
		"a published statement":                  `SELECT count(*) FROM statements WHERE state = 'published'`,
		"a statement open for comments":          `SELECT count(*) FROM statements WHERE state = 'commenting'`,
		"a published course model":               `SELECT count(*) FROM curriculum_models WHERE state = 'published'`,
		"a published material":                   `SELECT count(*) FROM material_materials WHERE state = 'published'`,
		"a course model in work":                 `SELECT count(*) FROM curriculum_models WHERE state = 'in_work'`,
		"a training that was asked for":          `SELECT count(*) FROM commissions WHERE state = 'requested'`,
		"an offer that waits":                    `SELECT count(*) FROM commissions WHERE state = 'offered'`,
		"a training that was commissioned":       `SELECT count(*) FROM commissions WHERE state = 'scheduled' AND course_id <> ''`,
		"an expert everybody finds":              `SELECT count(*) FROM experts WHERE listed`,
		"an expert only their centre sees":       `SELECT count(*) FROM experts WHERE NOT listed`,
		"a peer group that meets":                `SELECT count(*) FROM peergroups WHERE state = 'active'`,
		"a peer group of an ended form":          `SELECT count(*) FROM peergroups WHERE state = 'granted' AND last_day < '2024'`,
		"a question that waits for its answer":   `SELECT count(*) FROM guidance_cases WHERE state = 'assigned' AND due_day < '` + day.AddDays(9).String() + `'`,
		"a published answer in three languages":  `SELECT count(*) FROM guidance_answers WHERE words LIKE '%"fi"%' AND words LIKE '%"sv"%' AND words LIKE '%"en"%'`,
		"a telephone call written down":          `SELECT count(*) FROM guidance_cases WHERE channel = 'phone' AND state = 'closed'`,
		"a good practice":                        `SELECT count(*) FROM practices`,
	} {
		if count(t, a, q) == 0 {
			t.Errorf("there is no %s", what)
		}
	}
	if n := count(t, a, "SELECT count(*) FROM people"); n < 900 || n > 1200 {
		t.Errorf("got %d people", n)
	}
}

func count(t *testing.T, a *apptest.App, query string) (n int) {
	t.Helper()
	err := a.DB.Read(context.Background(), func(tx *db.Tx) error { return tx.QueryRow(context.Background(), query).Scan(&n) })
	if err != nil {
		t.Fatal(query, err)
	}
	return n
}
