package app_test

import (
	"context"
	"net/http"
	"strings"
	"testing"

	"parvi/internal/account"
	"parvi/internal/app/apptest"
	"parvi/internal/org"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
	"parvi/internal/seed"
)

// samplePage is a page of the demonstration, below the language.
type samplePage struct {
	pattern, path string
	reader        string // the persona who may see it
	public        bool   // a visitor sees it too
}

// sampleReaders are tried in turn until one may read a page: those who may do
// most come first.
var sampleReaders = []string{"operator", "coordinator", "lead", "professional", "main_user", "organiser", "decider", "reviewer", "hours_officer", "checker", "swedish", "district", "expert"}

// samplePages are all pages of the route table as somebody sees them. The test
// fails for a route that has no sample, or whose sample is not there.
func samplePages(t *testing.T, a *apptest.App, people map[string]seed.Persona) []samplePage {
	t.Helper()
	made := madeSamples(t, a, people)
	visitor := a.Visitor()
	var pages []samplePage
	for _, route := range a.Mux.Routes() {
		if route.Method != http.MethodGet || route.Raw {
			continue
		}
		paths := made[route.Pattern]
		switch {
		case len(paths) > 0:
		case route.Sample != "":
			paths = []string{route.Sample}
		case route.Skip != "" && notPages[route.Pattern]:
			continue
		default:
			t.Errorf("GET %s has no sample path", route.Pattern)
		}
		for _, path := range paths {
			asVisitor := visitor.Get("/fi" + path)
			page := samplePage{pattern: route.Pattern, path: path, public: asVisitor.Status == http.StatusOK && !strings.HasPrefix(asVisitor.Path, "/fi/sign-in?")}
			statuses := map[string]int{}
			for _, reader := range sampleReaders {
				got := a.SignedIn(people[reader].Email).Get("/fi" + path)
				statuses[reader] = got.Status
				if got.Status == http.StatusOK {
					page.reader = reader
					break
				}
			}
			if page.reader == "" {
				t.Errorf("GET %s: the sample %s answers %v", route.Pattern, path, statuses)
				continue
			}
			pages = append(pages, page)
		}
	}
	return pages
}

// notPages are routes that answer with files or lead elsewhere, and the one page
// that is gone once there is an operator.
var notPages = map[string]bool{
	"/organisations/{slug}/hours/export": true, "/desk/hours/{slug}/export": true,
	"/organisations/export": true, "/ops/mail/{id}/raw": true, "/me/data.json": true, "/news/feed.atom": true, "/first-run": true,
	"/networks/export.csv": true, "/networks/export.xlsx": true, "/networks/figures.csv": true, "/networks/statistics.csv": true, "/networks/{slug}/export.zip": true,
	"/networks/{slug}/members/export.csv": true, "/networks/{slug}/members/export.xlsx": true,
	"/tips/alike": true, "/calendar.ics": true, "/me/calendar": true, "/networks/{slug}/calendar.ics": true, "/me/calendar/{key}": true, "/meetings/{id}/calendar.ics": true,
	"/me/expert": true, "/organisations/{slug}/invoicing.csv": true,
	"/surveys/{id}/results.csv": true, "/surveys/{id}/results.xlsx": true, "/surveys/{id}/answers.csv": true,
	"/meetings/{id}/people.csv": true, "/meetings/{id}/people.xlsx": true, "/threads/{id}/live": true, "/files/{id}/download": true, "/meetings/{id}/themes/live": true,
	"/ops/inbox/{id}/raw": true, "/networks/{slug}/workspace/decisions.csv": true, "/groups/{slug}/workspace/decisions.csv": true, "/statements/export.csv": true, "/statements/{id}/document.pdf": true,
	"/courses/{id}/people.csv": true, "/courses/{id}/qr.svg": true, "/courses/{id}/qr.png": true, "/courses/{id}/files/{file}": true, "/desk/courses.csv": true, "/desk/centre": true,
	"/payments/{batch}/list.csv": true, "/desk/feedback.csv": true, "/support/rules/{id}/{version}/replay.csv": true, "/certificates/{code}/document.pdf": true, "/organisations/{slug}/statistics.csv": true, "/organisations/{slug}/statistics.xlsx": true, "/organisations/{slug}/statistics/authorities/table.csv": true, "/organisations/{slug}/statistics/authorities/table.xlsx": true,
	"/materials/{id}/files/{file}": true, "/materials/{id}/links/{n}": true, "/materials/{id}/media/{file}": true, "/proofs/{code}/document.pdf": true,
}

// madeSamples are paths with ids and keys, which differ in each demonstration.
func madeSamples(t *testing.T, a *apptest.App, people map[string]seed.Persona) map[string][]string {
	t.Helper()
	ids := func(query string, args ...any) []string {
		t.Helper()
		var list []string
		err := a.DB.Read(context.Background(), func(tx *db.Tx) error {
			rows, err := tx.Query(context.Background(), query, args...)
			if err != nil {
				return err
			}
			defer rows.Close()
			for rows.Next() {
				var id string
				if err := rows.Scan(&id); err != nil {
					return err
				}
				list = append(list, id)
			}
			return rows.Err()
		})
		if err != nil {
			t.Fatal(err)
		}
		if len(list) == 0 {
			t.Fatalf("the demonstration has nothing for a sample: %s", query)
		}
		return list
	}
	one := func(query string, args ...any) string { t.Helper(); return ids(query, args...)[0] }
	now := a.Clock.Now().UnixMilli()
	of := `SELECT m.id FROM meetings m JOIN meeting_networks mn ON mn.meeting_id = m.id JOIN networks n ON n.id = mn.network_id
		WHERE n.slug = 'esimerkin-viestijat' AND `
	open := one(of+`m.status = 'published' AND m.audience = 'open' AND m.starts_at > $1 ORDER BY m.starts_at`, now)
	full := one(of+`m.status = 'published' AND m.audience = 'members' AND m.starts_at > $1 ORDER BY m.starts_at`, now)
	held := one(of+`m.status = 'published' AND m.ends_at < $1 ORDER BY m.starts_at DESC`, now)
	draft := one(of + `m.status = 'draft' ORDER BY m.id`)
	made := map[string][]string{"/meetings/{id}": {"/meetings/" + open, "/meetings/" + full, "/meetings/" + held, "/meetings/" + draft}}
	for _, part := range []string{"/edit", "/cancel"} {
		made["/meetings/{id}"+part] = []string{"/meetings/" + full + part}
	}
	for _, part := range []string{"/people", "/list", "/name-tags"} {
		made["/meetings/{id}"+part] = []string{"/meetings/" + full + part, "/meetings/" + held + part}
	}
	made["/meetings/{id}/check-in"] = []string{"/meetings/" + full + "/check-in"}
	made["/meetings/{id}/people/{reg}/cancel"] = []string{"/meetings/" + full + "/people/" + one(`SELECT id FROM registrations WHERE offering_id = $1 ORDER BY id`, full) + "/cancel"}
	made["/meetings/{id}/notes"] = []string{"/meetings/" + held + "/notes"}

	for _, id := range ids(`SELECT id FROM handbook_challenges ORDER BY id`) {
		made["/circle/{id}"] = append(made["/circle/{id}"], "/circle/"+id)
	}

	made["/r/{key}/about-me"] = []string{a.Registration.Link(one(`SELECT r.id FROM registrations r JOIN courses c ON c.id = r.offering_id WHERE c.state = 'published' AND c.centre_id <> '' AND r.cancelled_at = 0 ORDER BY r.id`)) + "/about-me"}
	made["/organisations/{slug}/statistics/authorities"] = []string{"/organisations/sivis/statistics/authorities", "/organisations/sivis/statistics/authorities?year=2012"}
	made["/inbox/{id}"] = []string{"/inbox/" + one(`SELECT id FROM inbox_mails WHERE state = 'held'`)}
	wall := "/meetings/" + one(`SELECT meeting_id FROM theme_walls ORDER BY id`) + "/themes"
	group := wall + "/groups/" + one(`SELECT id FROM theme_groups ORDER BY id`)
	made["/meetings/{id}/themes"], made["/meetings/{id}/themes/screen"] = []string{wall}, []string{wall + "/screen"}
	made["/meetings/{id}/themes/groups/{group}"] = []string{group}
	made["/meetings/{id}/themes/groups/{group}/become/{into}"] = []string{group + "/become/thread", group + "/become/tip"}
	made["/w/{code}"] = []string{"/w/" + one(`SELECT code FROM theme_walls ORDER BY id`)}
	made["/themes/{slug}"], made["/themes/{slug}/edit"] = []string{"/themes/saavutettavuus"}, []string{"/themes/saavutettavuus/edit"}
	written := "/practices/" + one(`SELECT id FROM practices ORDER BY id`)
	made["/practices/{id}"], made["/practices/{id}/edit"], made["/practices/{id}/history"] = []string{written}, []string{written + "/edit"}, []string{written + "/history"}
	stated(made, one)
	modelled(made, one)
	somebody := one(`SELECT id FROM people WHERE name = $1`, people["professional"].Name)
	for _, id := range []string{one(`SELECT id FROM tips WHERE state = 'open' AND ready_at > 0 ORDER BY id`), one(`SELECT id FROM tips WHERE decision = 'swarm'`), one(`SELECT id FROM tips WHERE decision = 'not_now'`)} {
		made["/tips/{id}"] = append(made["/tips/{id}"], "/tips/"+id)
	}
	made["/tips/{id}/decide"] = []string{made["/tips/{id}"][0] + "/decide"}
	made["/desk/tips/{org}"] = []string{"/desk/tips/" + one(`SELECT org_id FROM tips WHERE org_id <> '' ORDER BY id`)}
	made["/swarms/{id}"] = []string{"/swarms/" + one(`SELECT meeting_id FROM tip_swarms ORDER BY meeting_id`)}
	made["/people/{id}"] = []string{"/people/" + somebody}
	made["/people/{id}/merge"] = []string{"/people/" + somebody + "/merge?with=" + one(`SELECT id FROM people WHERE name = $1`, people["swedish"].Name)}
	made["/grants/{id}/end"] = []string{"/grants/" + one(`SELECT id FROM account_grants WHERE role = 'coordinator' ORDER BY id`) + "/end"}
	made["/network-members/{id}"] = []string{"/network-members/" + one(`SELECT sm.id FROM space_members sm JOIN networks n ON sm.space = 'network:' || n.id
		WHERE n.slug = 'esimerkin-viestijat' AND sm.state = 'joined' ORDER BY sm.id`)}
	made["/network-requests/{id}"] = []string{"/network-requests/" + one(`SELECT id FROM space_members WHERE state = 'requested' ORDER BY id`)}
	made["/organisations/{slug}/roles"] = []string{"/organisations/" + one(`SELECT o.slug FROM organisations o JOIN account_grants g ON g.scope = o.id WHERE g.role = 'coordinator' ORDER BY o.slug`) + "/roles"}

	grouped(made, one)
	sivis := one(`SELECT id FROM organisations WHERE slug = 'sivis'`)
	err := a.DB.Write(context.Background(), func(tx *db.Tx) error {
		v, err := org.AddVenue(context.Background(), tx, authz.System, org.NewVenue{Org: sivis, Name: i18n.Content{FI: "Kokoushuone"}, Municipality: "091", Address: "Esimerkkikatu 1"})
		made["/organisations/{slug}/venues/{venue}"] = []string{"/organisations/sivis/venues/" + v.ID}
		made["/organisations/{slug}/venues/{venue}/remove"] = []string{"/organisations/sivis/venues/" + v.ID + "/remove"}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	withParts := func(pattern, path, query string) {
		t.Helper()
		var row [2]string
		err := a.DB.Read(context.Background(), func(tx *db.Tx) error {
			return tx.QueryRow(context.Background(), query).Scan(&row[0], &row[1])
		})
		if err != nil {
			t.Fatalf("%s: %v", pattern, err)
		}
		made[pattern] = []string{strings.NewReplacer("SLUG", row[0], "ID", row[1]).Replace(path)}
	}
	const orgs = ` JOIN organisations o ON o.id = x.org_id ORDER BY o.slug, x.id LIMIT 1`
	withParts("/organisations/{slug}/names/{name}", "/organisations/SLUG/names/ID", `SELECT o.slug, x.id FROM org_names x`+orgs)
	withParts("/organisations/{slug}/names/{name}/remove", "/organisations/SLUG/names/ID/remove", `SELECT o.slug, x.id FROM org_names x`+orgs)
	withParts("/organisations/{slug}/memberships/{membership}/end", "/organisations/SLUG/memberships/ID/end", `SELECT o.slug, x.id FROM org_memberships x`+orgs)
	withParts("/organisations/{slug}/offices/{office}", "/organisations/SLUG/offices/ID", `SELECT o.slug, x.id FROM org_offices x`+orgs)
	withParts("/organisations/{slug}/people/{position}/end", "/organisations/SLUG/people/ID/end", `SELECT o.slug, x.id FROM org_positions x`+orgs)

	talked(made, one)
	hoursSamples(made, one)
	exec(t, a, `INSERT INTO course_batches (id, centre_id, made_by, made_at) SELECT 'sample', centre_id, created_by, 1 FROM courses WHERE id = (SELECT MIN(id) FROM courses WHERE state = 'granted')`)
	advised(made, one)
	taught(made, one)
	surveyed(made, one)
	worked(made, one)
	mailed(t, a, people, made, "/fi/meetings/"+open)
	return made
}

// stated are the pages of statements.
func stated(made map[string][]string, one func(query string, args ...any) string) {
	const of = `SELECT id FROM statements WHERE state = `
	open := "/statements/" + one(of+`'commenting'`)
	made["/statements/{id}"] = []string{open, "/statements/" + one(of+`'published'`)}
	for _, part := range []string{"/edit", "/history"} {
		made["/statements/{id}"+part] = []string{open + part}
	}
	made["/statements/{id}/compare"] = []string{open + "/compare?a=1&b=2"}
	made["/statements/{id}/move/{to}"] = []string{open + "/move/signing", open + "/move/withdrawn"}
	made["/organisations/{slug}/signers"] = []string{"/organisations/" + one(`SELECT o.slug FROM organisations o JOIN account_grants g ON g.scope = o.id WHERE g.role = 'main_user' ORDER BY o.slug`) + "/signers"}
}

// modelled are the pages of course models.
func modelled(made map[string][]string, one func(query string, args ...any) string) {
	const of = `SELECT id FROM curriculum_models WHERE state = `
	work := "/course-models/" + one(of+`'in_work'`)
	made["/course-models/{id}"] = []string{"/course-models/" + one(of+`'published'`), work}
	made["/course-models/{id}/edit"] = []string{work + "/edit"}
	made["/course-models/{id}/do/{action}"] = []string{work + "/do/send", work + "/do/drop"}
	made["/course-models/new"] = []string{"/course-models/new"}
	made["/organisations/{slug}/model-rules"] = []string{"/organisations/" + one(`SELECT o.slug FROM organisations o JOIN account_grants g ON g.scope = o.id WHERE g.role = 'reviewer' ORDER BY o.slug`) + "/model-rules"}
}

// grouped are the pages of groups inside networks; those of their workspaces
// are as a network's.
func grouped(made map[string][]string, one func(query string, args ...any) string) {
	inner := "/groups/" + one(`SELECT slug FROM group_inner WHERE policy = 'request' ORDER BY slug`)
	made["/networks/{slug}/groups"] = []string{"/networks/esimerkin-viestijat/groups", "/networks/potka/groups"}
	made["/networks/{slug}/groups/new"] = []string{"/networks/esimerkin-viestijat/groups/new"}
	made["/groups/{slug}"] = []string{inner, "/groups/" + one(`SELECT slug FROM group_inner WHERE closed ORDER BY slug`)}
	for _, part := range []string{"/edit", "/keeping", "/threads", "/threads/new", "/threads/upkeep", "/workspace", "/workspace/questions", "/workspace/questions/new", "/workspace/tasks",
		"/workspace/archive", "/workspace/pages/new", "/workspace/files", "/workspace/files/new", "/workspace/rules", "/workspace/notes", "/workspace/notes/new", "/workspace/decisions"} {
		made["/groups/{slug}"+part] = []string{inner + part}
	}
}

// talked are the pages of discussions.
func talked(made map[string][]string, one func(query string, args ...any) string) {
	const first, post = `SELECT t.id FROM talk_threads t WHERE `, `SELECT p.id FROM talk_posts p JOIN people w ON w.id = p.author WHERE `
	public := one(first + `t.visibility = 'public' ORDER BY t.id`)
	of := "/networks/esimerkin-viestijat/threads"
	made["/networks/{slug}/threads"] = []string{of}
	made["/networks/{slug}/threads/new"] = []string{of + "/new"}
	questions := "/networks/esimerkin-viestijat/workspace/questions"
	made["/networks/{slug}/workspace/questions"] = []string{questions, questions + "?show=waiting", "/networks/potka/workspace/questions"}
	made["/networks/{slug}/workspace/questions/new"] = []string{questions + "/new"}
	made["/networks/{slug}/threads/upkeep"] = []string{of + "/upkeep"}
	made["/threads/{id}"] = []string{"/threads/" + public, "/threads/" + one(first+`t.closed_at > 0 ORDER BY t.id`), "/threads/" + one(first+`t.question AND t.solved_at = 0 ORDER BY t.id`)}
	made["/threads/{id}/move"] = []string{"/threads/" + public + "/move"}
	any := one(post+`p.thread_id = $1 AND p.number = 2`, public)
	for _, part := range []string{"/history", "/report", "/hide", "/block"} {
		made["/posts/{id}"+part] = []string{"/posts/" + any + part}
	}
	made["/posts/{id}/edit"] = []string{"/posts/" + one(post+`w.name = 'Matti Mallinen' ORDER BY p.id`) + "/edit"}
}

// advised are the pages of questions to study centres.
func advised(made map[string][]string, one func(query string, args ...any) string) {
	for _, state := range []string{"assigned", "answered", "closed"} {
		made["/guidance/{id}"] = append(made["/guidance/{id}"], "/guidance/"+one(`SELECT id FROM guidance_cases WHERE state = $1 ORDER BY id`, state))
	}
	key := "/g/" + one(`SELECT asker_key FROM guidance_cases WHERE state = 'answered' AND asker_id = '' ORDER BY id`)
	made["/g/{key}"], made["/g/{key}/helped"] = []string{key}, []string{key + "/helped?helped=3"}
	centre := `SELECT o.slug || '/guidance' FROM organisations o JOIN guidance_experts e ON e.centre_id = o.id`
	made["/organisations/{slug}/guidance"] = []string{"/organisations/" + one(centre)}
	made["/organisations/{slug}/guidance/{person}"] = []string{"/organisations/" + one(`SELECT o.slug || '/guidance/' || e.person_id FROM organisations o JOIN guidance_experts e ON e.centre_id = o.id`)}
	published := "/answers/" + one(`SELECT id FROM guidance_answers ORDER BY id`)
	made["/answers/{id}"], made["/answers/{id}/edit"] = []string{published}, []string{published + "/edit"}
	made["/answers"] = []string{"/answers", "/answers?q=koulutus", "/answers?q=zzzz"}
	made["/guidance/{id}/publish"] = []string{"/guidance/" + one(`SELECT id FROM guidance_cases WHERE state = 'answered' ORDER BY id`) + "/publish"}
	made["/desk/guidance"] = []string{"/desk/guidance", "/desk/guidance?tab=closed", "/desk/guidance?tab=follow"}
	made["/guidance/ask"] = []string{"/guidance/ask", "/guidance/ask?from=" + "/courses/" + one(`SELECT id FROM courses WHERE state = 'published' ORDER BY id`)}
}

// taught are the pages of courses and of the desks that handle them.
func taught(made map[string][]string, one func(query string, args ...any) string) {
	in := func(state string) string {
		return "/courses/" + one(`SELECT id FROM courses WHERE state = $1 ORDER BY starts_at DESC, id`, state)
	}
	held := "/courses/" + one(`SELECT c.id FROM courses c WHERE c.state = 'published' AND c.support = 'ordinary' AND EXISTS (SELECT 1 FROM course_attendance a WHERE a.course_id = c.id) ORDER BY c.starts_at, c.id`)
	open, draft := in("published"), in("draft")
	made["/courses/{id}"] = []string{open, draft, held, in("returned"), in("granted"), in("denied"), in("cancelled")}
	for _, step := range []string{"basics", "sessions", "learning", "taking-part", "costs", "send"} {
		made["/courses/{id}/plan/{step}"] = append(made["/courses/{id}/plan/{step}"], draft+"/plan/"+step)
	}
	made["/courses/{id}/cancel"], made["/courses/{id}/copy"] = []string{open + "/cancel"}, []string{open + "/copy"}
	for _, part := range []string{"/people", "/list", "/attendance", "/door"} {
		made["/courses/{id}"+part] = []string{held + part}
	}
	made["/courses/{id}/qr"] = []string{open + "/qr"}
	made["/courses/{id}/people/{reg}/cancel"] = []string{open + "/people/" + one(`SELECT r.id FROM registrations r JOIN registration_places p ON p.registration_id = r.id WHERE '/courses/' || r.offering_id = $1 AND p.state = 'confirmed' ORDER BY r.id`, open) + "/cancel"}
	made["/courses/{id}/attendance/{session}"] = []string{held + "/attendance/" + one(`SELECT s.id FROM course_sessions s WHERE '/courses/' || s.course_id = $1 ORDER BY s.position`, held)}
	made["/c/{code}"] = []string{"/c/" + one(`SELECT code FROM courses WHERE code <> '' ORDER BY id`)}
	made["/courses/{id}/feedback"] = []string{open + "/feedback", in("granted") + "/feedback", held + "/feedback"}
	for _, state := range []string{"draft", "sent", "active", "reported", "granted", "denied"} {
		made["/study-groups/{id}"] = append(made["/study-groups/{id}"], "/study-groups/"+one(`SELECT id FROM peergroups WHERE state = $1 ORDER BY id`, state))
	}
	made["/study-groups/{id}/plan"] = []string{made["/study-groups/{id}"][0] + "/plan"}
	meets := made["/study-groups/{id}"][2] + "/meetings/"
	made["/study-groups/{id}/meetings/{meeting}"] = []string{meets + "new", meets + one(`SELECT m.id FROM peergroup_meetings m JOIN peergroups g ON g.id = m.group_id WHERE g.state = 'active' ORDER BY m.id`)}
	made["/organisations/{slug}/study-groups/new"] = []string{"/organisations/" + one(`SELECT o.slug FROM organisations o JOIN peergroups g ON g.org_id = o.id WHERE g.state = 'active'`) + "/study-groups/new"}
	expert := "/experts/" + one(`SELECT e.id FROM experts e JOIN people p ON p.id = e.person_id WHERE p.name = 'Kerttu Kouluttaja'`)
	hidden := "/experts/" + one(`SELECT id FROM experts WHERE NOT listed ORDER BY id`)
	made["/experts/{id}"], made["/experts/{id}/edit"], made["/experts/{id}/remove"] = []string{expert, hidden}, []string{expert + "/edit"}, []string{expert + "/remove"}
	for _, state := range []string{"requested", "matched", "offered", "accepted", "scheduled", "declined"} {
		made["/commissions/{id}"] = append(made["/commissions/{id}"], "/commissions/"+one(`SELECT id FROM commissions WHERE state = $1 ORDER BY id`, state))
	}
	made["/commissions"] = []string{"/commissions", "/commissions?state=closed"}
	orders := made["/commissions/{id}"]
	made["/commissions/{id}/edit"], made["/commissions/{id}/match"], made["/commissions/{id}/offer"] = []string{orders[0] + "/edit"}, []string{orders[0] + "/match", orders[1] + "/match"}, []string{orders[1] + "/offer"}
	made["/organisations/{slug}/commissions/new"] = []string{"/organisations/" + one(`SELECT o.slug FROM organisations o JOIN commissions c ON c.org_id = o.id ORDER BY o.slug`) + "/commissions/new"}
	made["/organisations/{slug}/prices"] = []string{"/organisations/" + one(`SELECT o.slug FROM organisations o JOIN commission_lists l ON l.centre_id = o.id ORDER BY o.slug`) + "/prices"}
	made["/experts/new"] = []string{"/experts/new"}
	made["/experts"] = []string{"/experts", "/experts?remote=on&lang=sv&theme=nowhere"}
	certified := "/courses/" + one(`SELECT course_id FROM record_certificates ORDER BY id`)
	made["/courses/{id}/certificates"] = []string{held + "/certificates", certified + "/certificates", in("published") + "/certificates"}
	for _, state := range []string{"= 0", "> 0"} {
		made["/certificates/{code}"] = append(made["/certificates/{code}"], "/certificates/"+one(`SELECT code FROM record_certificates WHERE revoked_at `+state+` ORDER BY id`))
	}
	made["/organisations/{slug}/certificates"] = []string{"/organisations/" + one(`SELECT o.slug FROM organisations o WHERE o.kind = 'study_centre' ORDER BY o.slug`) + "/certificates"}
	draft2 := "/support/rules/" + one(`SELECT rule_set || '/' || version FROM support_rule_sets WHERE state = 'draft'`)
	waits := "/support/rules/" + one(`SELECT rule_set || '/' || version FROM support_rule_sets WHERE state = 'submitted'`)
	inForce := "/support/rules/" + one(`SELECT rule_set || '/' || version FROM support_decisions ORDER BY id`)
	made["/support/rules/{id}/{version}"] = []string{draft2, waits, inForce}
	made["/support/rules/{id}/{version}/edit"] = []string{draft2 + "/edit"}
	made["/support/rules/{id}/{version}/replay"] = []string{draft2 + "/replay", waits + "/replay?year=2001"}
	made["/organisations/{slug}/rules"] = []string{"/organisations/" + one(`SELECT o.slug FROM organisations o JOIN support_centres c ON c.centre_id = o.id ORDER BY o.slug`) + "/rules"}
	made["/courses/{id}/report"] = []string{held + "/report", in("reported") + "/report"}
	made["/courses/{id}/check"] = []string{in("reported") + "/check", in("checked") + "/check", in("granted") + "/check"}
	made["/courses/{id}/decision"] = []string{in("granted") + "/decision", in("denied") + "/decision"}
	made["/courses/{id}/review"] = []string{in("submitted") + "/review"}
	centre := "/desk/centre/" + one(`SELECT centre_id FROM courses WHERE state = 'granted'`)
	for _, tab := range []string{"plans", "reports", "payments", "all"} {
		made["/desk/centre/{org}"] = append(made["/desk/centre/{org}"], centre+"?tab="+tab)
	}
	made["/desk/centre/{org}/settings"] = []string{centre + "/settings"}
	made["/organisations/{slug}/courses/embed"] = []string{"/organisations/" + one(`SELECT o.slug FROM organisations o JOIN courses c ON c.org_id = o.id WHERE c.state = 'published' ORDER BY o.slug`) + "/courses/embed"}
	made["/payments/{batch}"] = []string{"/payments/" + one(`SELECT id FROM course_batches WHERE paid_on = '' ORDER BY id`), "/payments/" + one(`SELECT id FROM course_batches WHERE paid_on <> '' ORDER BY id`)}
	agreed := `SELECT '/organisations/' || o.slug || '/agreement' FROM organisations o JOIN agreements a ON a.org_id = o.id WHERE a.state = `
	made["/organisations/{slug}/agreement"] = []string{one(agreed + `'signed'`), one(agreed + `'discussed'`)}
	made["/organisations/{slug}/agreement/{id}/edit"] = []string{one(`SELECT '/organisations/' || o.slug || '/agreement/' || a.id || '/edit' FROM organisations o JOIN agreements a ON a.org_id = o.id WHERE a.state = 'discussed'`)}
	made["/organisations/{slug}/agreement/{id}/end"] = []string{one(`SELECT '/organisations/' || o.slug || '/agreement/' || a.id || '/end' FROM organisations o JOIN agreements a ON a.org_id = o.id WHERE a.state = 'signed'`)}
	made["/organisations/{slug}/agreements"] = []string{one(`SELECT '/organisations/' || o.slug || '/agreements' FROM organisations o WHERE o.kind = 'study_centre' ORDER BY o.slug`)}
	trains := one(`SELECT '/organisations/' || o.slug FROM organisations o JOIN account_grants g ON g.scope = o.id JOIN people p ON p.id = g.person_id WHERE g.role = 'main_user' AND p.name = 'Sirpa Satukangas'`)
	made["/organisations/{slug}/development"] = []string{trains + "/development", trains + "/development?year=2012"}
	made["/organisations/{slug}/development/plan"] = []string{trains + "/development/plan"}
	plan := func(state string) string {
		return "/development-plans/" + one(`SELECT id FROM development_plans WHERE state = $1 ORDER BY id`, state)
	}
	writes := plan("draft")
	made["/development-plans/{id}"] = []string{writes, plan("followed_up")}
	made["/development-plans/{id}/steps/{step}"] = []string{writes + "/steps/period", writes + "/steps/aims"}
	made["/development-plans/{id}/districts/{unit}"] = []string{writes + "/districts/" + one(`SELECT unit_id FROM development_texts WHERE unit_id <> '' ORDER BY id`)}
	made["/development-plans/{id}/measures/{measure}"] = []string{writes + "/measures/new", writes + "/measures/" + one(`SELECT id FROM development_measures WHERE '/development-plans/' || plan_id = $1 ORDER BY id`, writes)}
	made["/development-plans/{id}/indicators"] = []string{writes + "/indicators"}
	made["/development-plans/{id}/years/{year}"] = []string{plan("followed_up") + "/years/" + one(`SELECT CAST(year AS text) FROM development_years ORDER BY year`)}
	made["/organisations/{slug}/handover"] = []string{one(`SELECT '/organisations/' || o.slug || '/handover' FROM organisations o JOIN agreement_handovers h ON h.org_id = o.id`)}
	made["/handovers/{id}"] = []string{one(`SELECT '/handovers/' || id FROM agreement_handovers`)}
	made["/organisations/{slug}/house-rules"] = []string{one(`SELECT '/organisations/' || o.slug || '/house-rules' FROM organisations o JOIN agreement_rules r ON r.org_id = o.id`)}
	out := "/materials/" + one(`SELECT id FROM material_materials WHERE state = 'published' AND langs LIKE '% sv %' ORDER BY id`)
	unfinished := "/materials/" + one(`SELECT id FROM material_materials WHERE state = 'draft' ORDER BY id`)
	made["/materials/{id}"] = []string{out, unfinished + "?version=-1"}
	for _, part := range []string{"/edit", "/files", "/publish"} {
		made["/materials/{id}"+part] = []string{out + part, unfinished + part}
	}
	made["/materials/{id}/use"] = []string{out + "/use"}
	studied := "/materials/" + one(`SELECT id FROM material_materials WHERE study ORDER BY id`)
	for _, part := range []string{"/parts", "/study", "/learners"} {
		made["/materials/{id}"+part] = []string{studied + part}
	}
	for _, kind := range []string{"page", "video", "task", "question"} {
		made["/materials/{id}/new-part/{kind}"] = append(made["/materials/{id}/new-part/{kind}"], studied+"/new-part/"+kind)
	}
	study := one(`SELECT id FROM material_studies WHERE person_id <> '' AND code <> ''`)
	made["/materials/{id}/parts/{part}"], made["/study/{key}"] = nil, []string{"/study/" + study}
	for _, kind := range []string{"choice = 0", "choice > 0"} {
		part := one(`SELECT part_id FROM material_marks WHERE study_id = $1 AND `+kind+` ORDER BY part_id`, study)
		made["/materials/{id}/parts/{part}"] = append(made["/materials/{id}/parts/{part}"], studied+"/parts/"+part)
		made["/study/{key}/{part}"] = append(made["/study/{key}/{part}"], "/study/"+study+"/"+part)
	}
	made["/proofs/{code}"] = []string{"/proofs/" + one(`SELECT code FROM material_studies WHERE code <> ''`)}
	account := `SELECT o.slug FROM organisations o JOIN payment_accounts a ON a.org_id = o.id WHERE a.state = `
	made["/organisations/{slug}/account"] = []string{"/organisations/" + one(account+`'in_force'`) + "/account", "/organisations/" + one(account+`'waiting'`) + "/account"}
}

// surveyed are the pages of surveys: a draft, a closed one, a poll of dates.
func surveyed(made map[string][]string, one func(query string, args ...any) string) {
	for _, base := range []string{"/networks/{slug}", "/regions/{slug}", "/organisations/{slug}"} {
		at := map[string]string{"/networks/{slug}": "/networks/esimerkin-viestijat", "/regions/{slug}": "/regions/02", "/organisations/{slug}": "/organisations/sivis"}[base]
		for _, part := range []string{"", "/new", "/poll"} {
			made[base+"/surveys"+part] = []string{at + "/surveys" + part}
		}
	}
	draft := "/surveys/" + one(`SELECT id FROM surveys WHERE state = 'draft' ORDER BY id`)
	closed := "/surveys/" + one(`SELECT id FROM surveys WHERE state = 'closed' AND series = 'network-barometer' ORDER BY closed_at DESC, id LIMIT 1`)
	poll := "/surveys/" + one(`SELECT id FROM surveys WHERE kind = 'dates' ORDER BY id`)
	open := "/surveys/" + one(`SELECT id FROM surveys WHERE state = 'open' AND kind = 'survey' AND series = 'network-barometer' ORDER BY id`)
	made["/surveys/{id}"] = []string{draft, closed, poll, open}
	made["/surveys/{id}/settings"] = []string{draft + "/settings", open + "/settings"}
	made["/surveys/{id}/questions/new"] = []string{draft + "/questions/new"}
	made["/surveys/{id}/questions/{q}"] = []string{draft + "/questions/" + one(`SELECT q.id FROM survey_questions q JOIN surveys s ON s.id = q.survey_id AND s.state = 'draft' WHERE q.kind = 'single' ORDER BY q.place`)}
	for _, part := range []string{"/open", "/discard", "/preview"} {
		made["/surveys/{id}"+part] = []string{draft + part}
	}
	made["/surveys/{id}/close"] = []string{open + "/close"}
	made["/surveys/{id}/answer"] = []string{poll + "/answer"}
	made["/surveys/{id}/answers"] = []string{poll + "/answers"}
	made["/surveys/{id}/results"] = []string{closed + "/results", closed + "/results?question=" + one(`SELECT q.id FROM survey_questions q JOIN surveys s ON s.id = q.survey_id AND s.state = 'closed' WHERE q.key = 'since' ORDER BY s.closed_at DESC, q.id LIMIT 1`)}
}

// worked are the pages of workspaces.
func worked(made map[string][]string, one func(query string, args ...any) string) {
	const of = "/networks/esimerkin-viestijat/workspace"
	made["/networks/{slug}/workspace"] = []string{of}
	for _, part := range []string{"/archive", "/rules", "/pages/new", "/files", "/files/new", "/tasks", "/notes", "/notes/new", "/decisions"} {
		made["/networks/{slug}/workspace"+part] = []string{of + part}
	}
	page := "/pages/" + one(`SELECT id FROM files_pages WHERE visibility = 'public' ORDER BY id`)
	for _, part := range []string{"", "/edit", "/history"} {
		made["/pages/{id}"+part] = []string{page + part}
	}
	made["/pages/{id}/compare"] = []string{page + "/compare?a=1&b=1"}
	written := "/notes/" + one(`SELECT d.note_id FROM note_decisions d JOIN notes n ON n.id = d.note_id WHERE n.meeting_id = '' ORDER BY d.id DESC`)
	for _, part := range []string{"", "/edit", "/history"} {
		made["/notes/{id}"+part] = []string{written + part}
	}
	made["/notes/{id}/compare"] = []string{written + "/compare?a=1&b=1"}
	made["/decisions/{id}/edit"] = []string{"/decisions/" + one(`SELECT id FROM note_decisions ORDER BY id DESC`) + "/edit"}
	file := "/files/" + one(`SELECT id FROM files_files ORDER BY id`)
	made["/files/{id}"], made["/files/{id}/delete"] = []string{file}, []string{file + "/delete"}
}

// mailed does what makes mails with secret links, and keeps the links.
func mailed(t *testing.T, a *apptest.App, people map[string]seed.Persona, made map[string][]string, open string) {
	t.Helper()
	link := func(pattern, email, part string) {
		t.Helper()
		a.Drain()
		made[pattern] = []string{strings.TrimPrefix(a.Link(email, part), "/fi")}
	}
	guest := a.Visitor()
	guest.Get(open).Form("Ilmoittaudu").Fill("Nimi", "Veera Vieras").Fill("Sähköposti", "veera.vieras@example.org").Choose("Miten osallistut?", "Etänä").Submit().Want(200)
	link("/r/{key}", "veera.vieras@example.org", "/r/")
	made["/follow/{slug}/{key}"] = []string{"/follow/esimerkin-viestijat" + strings.TrimPrefix(made["/r/{key}"][0], "/r")}
	made["/r/{key}/cancel"] = []string{made["/r/{key}"][0] + "/cancel"}
	guest.Get("/fi/networks/esimerkin-viestijat").Form("Seuraa").Fill("Sähköposti", "veera.vieras@example.org").Submit().Want(200)
	link("/n/f/{key}", "veera.vieras@example.org", "/n/f/")
	guest.Get("/fi/tips/new").Form("Lähetä vinkki").Fill("Aihe / suomi", "Laulukirjat").Fill("Miksi verkostoa tarvitaan?", "Siksi").Fill("Kenelle?", "Kaikille").
		Fill("Nimi", "Veera Vieras").Fill("Sähköposti", "veera.vieras@example.org").Submit().Want(200)
	link("/t/{key}", "veera.vieras@example.org", "/t/")
	exec(t, a, `UPDATE survey_invitations SET key_hash = $1 WHERE id = (SELECT MIN(i.id) FROM survey_invitations i JOIN surveys s ON s.id = i.survey_id AND s.state = 'open' AND s.kind = 'survey' WHERE NOT i.answered)`, ident.Hash("asked"))
	made["/s/{key}"], made["/s/{key}/thanks"] = []string{"/s/asked"}, []string{"/s/asked/thanks"}
	exec(t, a, `UPDATE tip_answers SET key_hash = $1 WHERE id = (SELECT MIN(id) FROM tip_answers)`, ident.Hash("sample"))
	made["/t/on/{key}"] = []string{"/t/on/sample"}
	exec(t, a, `INSERT INTO life_merges (id, network_id, into_id, on_day, answer_by, silent, state, announced_at)
		SELECT 'sample', a.id, b.id, '2027-02-01', '2027-01-15', 'moves', 'agreed', $1 FROM networks a, networks b WHERE a.slug = 'esimerkkitilat' AND b.slug = 'esimerkin-viestijat'`, a.Clock.Now().UnixMilli())
	exec(t, a, `INSERT INTO life_merge_answers (id, merge_id, person_id, in_both, key_hash) SELECT 'sample', 'sample', MIN(id), false, $1 FROM people`, ident.Hash("merging"))
	made["/n/m/{key}"] = []string{"/n/m/merging"}
	a.SignedIn(people["operator"].Email).Get("/fi/networks/kuviteltu-vertaistuki/join").Form("Pyydä päästä mukaan").Choose("Miten tulet mukaan?", "Jäseneksi").Submit().Want(200)
	a.Drain()
	for _, m := range a.Mail.All() {
		for _, l := range m.Links() {
			if _, key, ok := strings.Cut(l, "/n/r/"); ok {
				made["/n/r/{key}"] = []string{"/n/r/" + key}
			}
		}
	}
	a.SignedIn(people["operator"].Email).Get("/fi/me/profile").Form("Lisää osoite").Fill("Uusi osoite", "toinen.osoite@example.org").Submit().Want(200)
	link("/verify-address/{token}", "toinen.osoite@example.org", "/verify-address/")
	if _, err := a.Accounts.Invite(context.Background(), authz.System, account.NewInvitation{Email: "kutsuttu@example.org", Name: "Kutsuttu Keksitty", Lang: i18n.FI, Role: account.Operator}); err != nil {
		t.Fatal(err)
	}
	link("/invitations/{token}", "kutsuttu@example.org", "/invitations/")
	err := a.DB.Write(context.Background(), func(tx *db.Tx) error {
		var id string
		if err := tx.QueryRow(context.Background(), `SELECT MAX(id) FROM mail_outbox`).Scan(&id); err != nil {
			return err
		}
		m := a.Mail.All()[0]
		made["/ops/mail/{id}"] = []string{"/ops/mail/" + id}
		_, err := tx.Exec(context.Background(), `INSERT INTO mail_kept (id, recipient, message) VALUES ($1, $2, $3)`, id, m.To.Mail, string(m.Raw))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	lead := a.SignedIn(people["coordinator"].Email)
	lead.Get("/fi/networks/esimerkin-viestijat/members").Form("Kirjaa").Fill("Nimi", "Kirjattu Keksitty").Fill("Sähköposti", "kirjattu@example.org").Submit().Want(200)
	link("/n/c/{key}", "kirjattu@example.org", "/n/c/")
	a.Visitor().Get("/fi/sign-in").Form("Lähetä kirjautumislinkki").Fill("Sähköpostiosoite", people["lead"].Email).Submit().Want(200)
	link("/sign-in/{token}", people["lead"].Email, "/sign-in/")
	outboxOpensNothing(t, a, made)
}

// outboxOpensNothing looks for the secrets of mailed links among what jobs and
// letters were enqueued with: whoever reads it there must not get in.
func outboxOpensNothing(t *testing.T, a *apptest.App, made map[string][]string) {
	t.Helper()
	var args []string
	err := a.DB.Read(context.Background(), func(tx *db.Tx) error {
		for _, table := range []string{"mail_outbox", "jobs"} {
			rows, err := db.All(context.Background(), tx, func(r *db.Rows) (s string, err error) { return s, r.Scan(&s) }, `SELECT args FROM `+table)
			if err != nil {
				return err
			}
			args = append(args, rows...)
		}
		return nil
	})
	if err != nil || len(args) == 0 {
		t.Fatalf("%d arguments: %v", len(args), err)
	}
	all := strings.ToLower(strings.Join(args, "\n"))
	for _, pattern := range []string{"/n/f/{key}", "/t/{key}", "/n/r/{key}", "/verify-address/{token}", "/invitations/{token}", "/n/c/{key}", "/sign-in/{token}", "/r/{key}"} {
		path := made[pattern][0]
		if key := path[strings.LastIndex(path, "/")+1:]; len(key) != 26 || strings.Contains(all, key) {
			t.Errorf("%s: the secret of %s stands in the outbox, or is none", pattern, path)
		}
	}
}

// hoursSamples are the pages of teaching hours.
func hoursSamples(made map[string][]string, one func(string, ...any) string) {
	member := "/organisations/" + one(`SELECT o.slug FROM hours_postings p JOIN organisations o ON o.id = p.holder_id WHERE p.entry = 'allocate' ORDER BY p.id`)
	unit := "/organisations/" + one(`SELECT o.slug FROM hours_proposals p JOIN organisations o ON o.id = p.org_id WHERE p.state = 'sent' ORDER BY p.id`)
	centre := "/desk/hours/" + one(`SELECT o.slug FROM hours_years y JOIN organisations o ON o.id = y.centre_id ORDER BY o.slug`)
	for _, part := range []string{"", "/postings", "/share", "/return", "/more", "/proposal", "/proposals"} {
		made["/organisations/{slug}/hours"+part] = []string{member + "/hours" + part}
	}
	made["/organisations/{slug}/hours"] = append(made["/organisations/{slug}/hours"], unit+"/hours", member+"/hours?year=2031")
	made["/organisations/{slug}/hours/proposal"] = append(made["/organisations/{slug}/hours/proposal"], unit+"/hours/proposal")
	made["/hours/proposals/{id}"] = []string{"/hours/proposals/" + one(`SELECT id FROM hours_proposals WHERE state = 'submitted' ORDER BY id`)}
	made["/hours/requests/{id}"] = []string{"/hours/requests/" + one(`SELECT id FROM hours_requests WHERE state = 'waiting' ORDER BY id`),
		"/hours/requests/" + one(`SELECT id FROM hours_requests WHERE state = 'withdrawn' ORDER BY id`)}
	made["/desk/hours/{slug}"], made["/desk/hours/{slug}/settings"] = []string{centre}, []string{centre + "/settings"}
}
