package arch

import (
	"path"
	"slices"
	"strings"
	"testing"
)

// rows is the order of the tree: a package imports only packages of rows above
// its own, or along an edge listed below.
var rows = [][]string{
	0: {"internal/platform/i18n", "internal/platform/ident", "internal/platform/civil", "internal/platform/money"},
	1: {"internal/platform/fault", "internal/platform/db", "internal/platform/db/dbtest", "internal/platform/blob", "internal/platform/markup", "internal/platform/ical", "internal/platform/sheet", "internal/platform/pdf"},
	2: {"internal/platform/authz", "internal/platform/jobs"},
	3: {"internal/platform/index", "internal/platform/audit", "internal/platform/retain", "internal/platform/ui", "internal/platform/mail"},
	4: {"internal/platform/web", "internal/platform/web/webtest", "internal/platform/inbox"},
	5: {
		"internal/person",
		"internal/place",
		"internal/space",
	},
	6: {
		"internal/account",
		"internal/files",
		"internal/note",
		"internal/org",
		"internal/registration",
		"internal/survey",
		"internal/talk",
		"internal/task",
	},
	7: {
		"internal/agreement",
		"internal/commission",
		"internal/course",
		"internal/curriculum",
		"internal/expert",
		"internal/development",
		"internal/feedback",
		"internal/group",
		"internal/guidance",
		"internal/handbook",
		"internal/hours",
		"internal/life",
		"internal/material",
		"internal/meeting",
		"internal/network",
		"internal/news",
		"internal/payment",
		"internal/peergroup",
		"internal/practice",
		"internal/record",
		"internal/statement",
		"internal/support",
		"internal/theme",
		"internal/tip",
	},
	8: {
		"internal/digest",
		"internal/exchange",
		"internal/home",
		"internal/ops",
		"internal/report",
		"internal/search",
	},
	9: {"internal/app", "internal/app/apptest", "internal/seed", "cmd/parvi", "bench"},
}

// edges are the imports within a row, and those between product packages
// (rows 5 to 7), each with its reason.
var edges = map[[2]string]string{
	{"internal/platform/civil", "internal/platform/i18n"}:      "dates are written in a language",
	{"internal/platform/money", "internal/platform/i18n"}:      "sums are written in a language",
	{"internal/platform/db", "internal/platform/fault"}:        "a lost race is a conflict people are told of",
	{"internal/platform/sheet", "internal/platform/fault"}:     "a bad file is a fault with its row",
	{"internal/platform/pdf", "internal/platform/markup"}:      "what people wrote as Markdown is set on paper",
	{"internal/platform/db/dbtest", "internal/platform/db"}:    "opens it",
	{"internal/platform/retain", "internal/platform/audit"}:    "what was deleted is counted in the log",
	{"internal/platform/mail", "internal/platform/audit"}:      "an operator's resend is on the log",
	{"internal/platform/mail", "internal/platform/retain"}:     "the log of sent mail has its time",
	{"internal/platform/web/webtest", "internal/platform/web"}: "drives it",
	{"internal/platform/inbox", "internal/platform/web"}:       "pages of what waits and of what failed",
	{"internal/person", "internal/place"}:                      "a person lives in a region",
	{"internal/org", "internal/place"}:                         "an organisation has a municipality",
	{"internal/org", "internal/person"}:                        "positions are held by people",
	{"internal/account", "internal/person"}:                    "an account is a person's",
	{"internal/account", "internal/org"}:                       "one acts for an organisation; a grant may hang on a position",
	{"internal/space", "internal/person"}:                      "people belong to spaces",
	{"internal/registration", "internal/person"}:               "a guest may become a person",
	{"internal/talk", "internal/person"}:                       "posts are written by people",
	{"internal/talk", "internal/space"}:                        "threads stand in spaces",
	{"internal/files", "internal/person"}:                      "pages and files are brought by people",
	{"internal/files", "internal/space"}:                       "pages and files stand in spaces",
	{"internal/talk", "internal/files"}:                        "files hang on posts",
	{"internal/task", "internal/person"}:                       "a task has somebody responsible",
	{"internal/task", "internal/space"}:                        "tasks stand in spaces",
	{"internal/note", "internal/person"}:                       "decisions name who carries them out",
	{"internal/note", "internal/space"}:                        "notes stand in spaces",
	{"internal/note", "internal/task"}:                         "a decision becomes a task",
	{"internal/survey", "internal/person"}:                     "people are asked",
	{"internal/survey", "internal/space"}:                      "surveys stand in spaces, and ask who belongs to them",
	{"internal/network", "internal/place"}:                     "a network may serve a region",
	{"internal/network", "internal/person"}:                    "members and contacts are people",
	{"internal/network", "internal/space"}:                     "a network is a space",
	{"internal/network", "internal/org"}:                       "organisations coordinate networks",
	{"internal/network", "internal/account"}:                   "contact persons hold grants",
	{"internal/meeting", "internal/place"}:                     "a meeting is held in a municipality",
	{"internal/meeting", "internal/person"}:                    "conveners and members are people",
	{"internal/meeting", "internal/space"}:                     "invitations go to members and followers",
	{"internal/meeting", "internal/org"}:                       "organisers are organisations",
	{"internal/meeting", "internal/account"}:                   "conveners hold grants",
	{"internal/meeting", "internal/registration"}:              "a meeting is an offering",
	{"internal/meeting", "internal/note"}:                      "what was said at a meeting, and decided, is a note",
	{"internal/meeting", "internal/network"}:                   "a meeting belongs to networks",
	{"internal/group", "internal/network"}:                     "a group is a circle of a network's members",
	{"internal/group", "internal/person"}:                      "members are people",
	{"internal/group", "internal/space"}:                       "a group is a space within the network's",
	{"internal/handbook", "internal/network"}:                  "the circle is a network; checklists belong to networks",
	{"internal/handbook", "internal/person"}:                   "chapters and answers are written by people",
	{"internal/handbook", "internal/space"}:                    "challenges are laid out in the circle's space",
	{"internal/tip", "internal/place"}:                         "a suggestion may be for a region",
	{"internal/tip", "internal/person"}:                        "people suggest and are interested",
	{"internal/tip", "internal/space"}:                         "networks founded are joined on request",
	{"internal/tip", "internal/org"}:                           "an umbrella decides",
	{"internal/tip", "internal/account"}:                       "its staff hear of it; conveners hold grants",
	{"internal/tip", "internal/registration"}:                  "who was at a swarm is asked whether to go on",
	{"internal/tip", "internal/network"}:                       "what is alike; a decision founds a network",
	{"internal/tip", "internal/meeting"}:                       "a decision drafts a swarm meeting",
	{"internal/life", "internal/network"}:                      "it is the life of networks",
	{"internal/life", "internal/meeting"}:                      "meetings are the first sign of life, and make the year",
	{"internal/life", "internal/space"}:                        "who is asked and moved when networks merge",
	{"internal/life", "internal/org"}:                          "thresholds and years are an organisation's",
	{"internal/life", "internal/person"}:                       "people answer, and stand in",
	{"internal/life", "internal/account"}:                      "tasks that pass on are grants",
	{"internal/curriculum", "internal/hours"}:                  "which study centre an organisation belongs to",
	{"internal/curriculum", "internal/org"}:                    "organisations propose, study centres review",
	{"internal/curriculum", "internal/account"}:                "experts and reviewers are told",
	{"internal/curriculum", "internal/person"}:                 "comments and moves are people's",
	{"internal/theme", "internal/meeting"}:                     "a wall is a meeting's",
	{"internal/theme", "internal/network"}:                     "themes belong to networks too",
	{"internal/theme", "internal/person"}:                      "lines may be signed",
	{"internal/practice", "internal/network"}:                  "members of a network write them",
	{"internal/practice", "internal/person"}:                   "authors are credited",
	{"internal/practice", "internal/space"}:                    "they are laid out in the network's space",
	{"internal/practice", "internal/theme"}:                    "they have themes, and come of walls",
	{"internal/hours", "internal/org"}:                         "organisations hold hours, and share them down their tree",
	{"internal/hours", "internal/account"}:                     "main users share, hours officers grant",
	{"internal/hours", "internal/person"}:                      "postings are people's",
	{"internal/statement", "internal/network"}:                 "a network drafts and leads it",
	{"internal/statement", "internal/org"}:                     "organisations sign",
	{"internal/statement", "internal/person"}:                  "people draft, comment and sign",
	{"internal/statement", "internal/space"}:                   "members are asked; it is laid out in the network's space",
	{"internal/course", "internal/org"}:                        "an organisation arranges it, with a study centre",
	{"internal/course", "internal/person"}:                     "trainers, and who did what",
	{"internal/course", "internal/place"}:                      "it is held in a municipality",
	{"internal/course", "internal/curriculum"}:                 "a course is made from a course model",
	{"internal/course", "internal/hours"}:                      "a plan reserves hours, a decision uses them",
	{"internal/course", "internal/support"}:                    "windows, deadlines, verdicts and decisions are by rule sets",
	{"internal/course", "internal/registration"}:               "a course is an offering",
	{"internal/agreement", "internal/account"}:                 "main users and the study centre's staff write and sign them; users confirm rules",
	{"internal/agreement", "internal/hours"}:                   "which study centre an organisation is with",
	{"internal/agreement", "internal/org"}:                     "organisations agree, and are members by it",
	{"internal/agreement", "internal/person"}:                  "people sign and read",
	{"internal/material", "internal/account"}:                  "who makes and publishes the materials of an organisation",
	{"internal/material", "internal/files"}:                    "a file is judged and stored as everywhere",
	{"internal/material", "internal/org"}:                      "organisations publish",
	{"internal/material", "internal/person"}:                   "people begin them",
	{"internal/material", "internal/place"}:                    "learners may tell their region",
	{"internal/material", "internal/record"}:                   "figures are hidden and codes written as of certificates",
	{"internal/material", "internal/theme"}:                    "themes are those of the vocabulary",
	{"internal/payment", "internal/account"}:                   "main users and hours officers enter and approve numbers, and hear of them",
	{"internal/payment", "internal/hours"}:                     "which study centre pays an organisation",
	{"internal/payment", "internal/org"}:                       "organisations have account numbers",
	{"internal/payment", "internal/person"}:                    "people enter and approve them",
	{"internal/feedback", "internal/course"}:                   "those who were at a course are asked",
	{"internal/feedback", "internal/survey"}:                   "by a survey without names",
	{"internal/feedback", "internal/space"}:                    "a course is where that survey stands",
	{"internal/feedback", "internal/org"}:                      "courses are compared by their organisers",
	{"internal/development", "internal/account"}:               "main users, districts and the study centre's people develop training",
	{"internal/development", "internal/course"}:                "measures become courses",
	{"internal/development", "internal/curriculum"}:            "measures become course models",
	{"internal/development", "internal/meeting"}:               "measures become meetings",
	{"internal/development", "internal/person"}:                "people write plans",
	{"internal/development", "internal/registration"}:          "a meeting that comes of one is online until somebody says otherwise",
	{"internal/development", "internal/feedback"}:              "the present state is drawn from what people said of courses",
	{"internal/development", "internal/hours"}:                 "and from hours, of the member organisation they belong to",
	{"internal/development", "internal/org"}:                   "it is of an organisation and its districts",
	{"internal/development", "internal/place"}:                 "blank spots are regions",
	{"internal/development", "internal/record"}:                "participants are counted as in the statistics",
	{"internal/peergroup", "internal/account"}:                 "roles of organisations and study centres handle groups",
	{"internal/peergroup", "internal/course"}:                  "study hours are counted as those of courses",
	{"internal/peergroup", "internal/hours"}:                   "which study centre a group is done with, and its quota where rules ask for one",
	{"internal/peergroup", "internal/org"}:                     "groups are of organisations",
	{"internal/peergroup", "internal/person"}:                  "leaders are people",
	{"internal/peergroup", "internal/support"}:                 "support is decided by the rules of the year",
	{"internal/commission", "internal/account"}:                "who orders for an organisation, and answers for a study centre",
	{"internal/commission", "internal/course"}:                 "an accepted order becomes a course",
	{"internal/commission", "internal/expert"}:                 "experts are ranked and booked",
	{"internal/commission", "internal/feedback"}:               "what was answered about that course",
	{"internal/commission", "internal/hours"}:                  "which study centre an organisation orders from",
	{"internal/commission", "internal/org"}:                    "organisations order from study centres",
	{"internal/commission", "internal/person"}:                 "people ask, choose and answer",
	{"internal/commission", "internal/place"}:                  "it is held in a municipality",
	{"internal/commission", "internal/registration"}:           "how many places the course has",
	{"internal/commission", "internal/theme"}:                  "the need is said in words of the vocabulary",
	{"internal/expert", "internal/account"}:                    "roles of a study centre's people",
	{"internal/expert", "internal/course"}:                     "courses somebody trained at prove what they can",
	{"internal/expert", "internal/feedback"}:                   "what was answered about those",
	{"internal/expert", "internal/hours"}:                      "hours are typed as elsewhere",
	{"internal/expert", "internal/org"}:                        "experts are a study centre's",
	{"internal/expert", "internal/person"}:                     "experts are people",
	{"internal/expert", "internal/place"}:                      "they train in regions",
	{"internal/expert", "internal/record"}:                     "certificates prove it too",
	{"internal/expert", "internal/theme"}:                      "competences are words of the vocabulary",
	{"internal/guidance", "internal/account"}:                  "experts and staff of a study centre answer",
	{"internal/guidance", "internal/hours"}:                    "which study centre an organisation is with",
	{"internal/guidance", "internal/org"}:                      "study centres are asked, organisations are spoken of",
	{"internal/guidance", "internal/person"}:                   "people ask and answer",
	{"internal/guidance", "internal/place"}:                    "experts have regions",
	{"internal/record", "internal/hours"}:                      "which study centre counts an organisation",
	{"internal/record", "internal/place"}:                      "participants are counted by region",
	{"internal/record", "internal/course"}:                     "certificates are of courses, by attendance",
	{"internal/record", "internal/registration"}:               "they are mailed to who was registered",
	{"internal/record", "internal/person"}:                     "they are somebody's",
	{"internal/record", "internal/org"}:                        "they name the organiser and the study centre",
	{"internal/news", "internal/org"}:                          "publishers are organisations",
	{"internal/news", "internal/place"}:                        "articles concern regions",
	{"internal/support", "internal/person"}:                    "people write, approve and decide",
	{"internal/support", "internal/org"}:                       "study centres decide, units get the support",
	{"internal/support", "internal/account"}:                   "roles of the study centre",
	{"internal/app/apptest", "internal/seed"}:                  "the demonstration's people",
	{"internal/app/apptest", "internal/app"}:                   "runs it",
	{"internal/app", "internal/seed"}:                          "the seed command",
	{"cmd/parvi", "internal/app"}:                              "the composition root",
}

// keepers import everything on purpose and are no package of the product.
var keepers = []string{"internal/arch"}

func rowOf(pkg string) int {
	return slices.IndexFunc(rows, func(row []string) bool { return slices.Contains(row, pkg) })
}

func TestImportsFollowTheOrder(t *testing.T) {
	seen := map[string]bool{}
	usedEdge := map[[2]string]bool{}
	for _, s := range tree(t) {
		if slices.Contains(keepers, s.pkg) {
			continue
		}
		seen[s.pkg] = true
		row := rowOf(s.pkg)
		if row < 0 {
			t.Errorf("%s: package is in no row", s.path())
			continue
		}
		for _, imp := range s.imports() {
			if imp == s.pkg || s.test && (rowOf(s.pkg) == 9 || !strings.HasPrefix(imp, "internal/app")) {
				continue // tests may use what they like but the composition root
			}
			edge := [2]string{s.pkg, imp}
			usedEdge[edge] = true
			if edges[edge] != "" {
				continue
			}
			other := rowOf(imp)
			switch {
			case other < 0:
				t.Errorf("%s imports %s, which is in no row", s.path(), imp)
			case other >= row:
				t.Errorf("%s imports %s of row %d from row %d without an edge", s.path(), imp, other, row)
			case isProduct(row) && isProduct(other):
				t.Errorf("%s imports %s: product packages need an edge with a reason", s.path(), imp)
			}
		}
	}
	for _, row := range rows {
		for _, pkg := range row {
			if !seen[pkg] {
				t.Errorf("%s is in a row, but has no files", pkg)
			}
		}
	}
	for edge := range edges {
		if !usedEdge[edge] {
			t.Errorf("edge %s → %s is not used", edge[0], edge[1])
		}
	}
}

func isProduct(row int) bool { return row >= 5 && row <= 7 }

func TestPlatformNamesNoProduct(t *testing.T) {
	words := []string{"network", "meeting", "verkosto", "nätverk", "tapaami", "koulutus", "course"}
	// A word may be meant in the sense of computers.
	innocent := []string{"network address", "networkpolicy"}
	for _, s := range tree(t) {
		if !strings.HasPrefix(s.pkg, "internal/platform") || s.test || strings.HasSuffix(s.pkg, "test") {
			continue
		}
		for _, text := range s.texts() {
			low := strings.ToLower(text)
			for _, ok := range innocent {
				low = strings.ReplaceAll(low, ok, "")
			}
			for _, w := range words {
				if strings.Contains(low, w) {
					t.Errorf("%s: %q names the product (%s)", s.path(), text, w)
				}
			}
		}
	}
}

func TestDriversStayInTheirRooms(t *testing.T) {
	homes := map[string][]string{
		"modernc.org/sqlite":                 {"internal/platform/db"},
		"github.com/jackc/pgx/v5":            {"internal/platform/db"},
		"github.com/pressly/goose/v3":        {"internal/platform/db"},
		"github.com/emersion/go-smtp":        {"internal/platform/mail", "internal/platform/inbox"},
		"net/smtp":                           {"internal/platform/mail"},
		"github.com/wneessen/go-mail":        {"internal/platform/mail"},
		"github.com/xuri/excelize/v2":        {"internal/platform/sheet"},
		"github.com/go-pdf/fpdf":             {"internal/platform/pdf"},
		"github.com/yuin/goldmark":           {"internal/platform/markup"},
		"github.com/microcosm-cc/bluemonday": {"internal/platform/markup"},
	}
	for _, s := range tree(t) {
		if s.test || slices.Contains(keepers, s.pkg) || s.pkg == "bench" {
			continue
		}
		for _, imp := range s.outside() {
			for prefix, rooms := range homes {
				if (imp == prefix || strings.HasPrefix(imp, prefix+"/")) && !inRooms(s.pkg, rooms) {
					t.Errorf("%s imports %s, which lives in %v", s.path(), imp, rooms)
				}
			}
		}
	}
}

func inRooms(pkg string, rooms []string) bool {
	return slices.ContainsFunc(rooms, func(r string) bool { return pkg == r || strings.HasPrefix(pkg, r+"/") })
}

// layers tells what a file of a feature may not import, by its name.
func TestFilesAreLayers(t *testing.T) {
	const platform = module + "internal/platform/"
	for _, s := range tree(t) {
		if s.test || rowOf(s.pkg) < 5 || rowOf(s.pkg) > 7 {
			continue
		}
		var banned []string
		switch name := s.name; {
		case name == "util.go" || name == "utils.go" || name == "common.go" || name == "helpers.go" || name == "types.go":
			t.Errorf("%s: name the file after its noun", s.path())
		case strings.HasPrefix(name, "messages"):
			for _, imp := range s.outside() {
				if imp != platform+"i18n" {
					t.Errorf("%s imports %s; messages know i18n only", s.path(), imp)
				}
			}
			continue
		case strings.HasPrefix(name, "store"):
			banned = []string{"net/http", platform + "authz", platform + "web"}
		case strings.HasPrefix(name, "web"), strings.HasPrefix(name, "api"):
			banned = []string{"database/sql"}
		case strings.HasPrefix(name, "view_"):
			banned = []string{"database/sql", platform + "db"}
		case layered(name):
			continue
		default:
			banned = []string{"net/http", "database/sql", platform + "db", platform + "web"}
		}
		for _, imp := range s.outside() {
			if slices.Contains(banned, imp) {
				t.Errorf("%s imports %s; its layer may not", s.path(), imp)
			}
		}
	}
}

func layered(name string) bool {
	for _, layer := range []string{"service", "mail", "jobs", "declare", "fixture", "doc", "cmd"} {
		if name == layer+".go" || strings.HasPrefix(name, layer+"_") {
			return true
		}
	}
	return false
}

func TestNoDrawers(t *testing.T) {
	for _, s := range tree(t) {
		switch path.Base(s.pkg) {
		case "util", "utils", "common", "types", "helper", "helpers", "misc":
			t.Errorf("%s: a package is named after what it holds", s.pkg)
		}
	}
}
