package exchange

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/db"
	"parvi/internal/platform/db/dbtest"
	"parvi/internal/platform/fault"
	"parvi/internal/support"
)

const smallRules = `{rule_set_id: example-course-2031, version: 1, centre: example, kind: course, valid_from: 2031-01-01, values: {hour.basis: {value: net45}, fee_allowed: {value: "yes"}}}`

// refuse imports and must fail without leaving anything; it gives every
// reason.
func refuse(t *testing.T, s *Service, kind, name, body string) string {
	t.Helper()
	before := rows(t, s.DB)
	r, err := s.Import(t.Context(), authz.System, kind, name, strings.NewReader(body), false)
	if err == nil {
		t.Fatalf("%s was imported", name)
	}
	var file ErrFile
	if !errors.Is(err, ErrBadRows) && !errors.As(err, &file) && fault.Of(err).Kind == fault.Internal {
		t.Fatalf("the error is not for people: %v", err)
	}
	if after := rows(t, s.DB); fmt.Sprint(after) != fmt.Sprint(before) {
		t.Errorf("the refused import left %v, there was %v", after, before)
	}
	return reason(err) + listed(r.Bad)
}

func TestWhatIsWrongWithAFile(t *testing.T) {
	big := strings.Repeat("a", 5<<20)
	tests := []struct {
		name, kind, file, body, want string
	}{
		{"no kind", "cats", "a.csv", "id\nx", `"cats" is not a kind; the kinds are sources, rulesets`},
		{"no form", "people", "a.pdf", "x", "a.pdf: name the file .yaml, .csv or .xlsx"},
		{"a sheet of all", All, "a.csv", "id\nx", "a sheet holds one kind"},
		{"empty", All, "a.yaml", "", "the file is empty"},
		{"comments only", All, "a.yaml", "# nothing\n", "the file is empty"},
		{"empty sheet", "people", "a.csv", "", "The table is empty."},
		{"only a header", "people", "a.csv", "name\n", "a.csv holds no people"},
		{"another kind", "people", "a.yaml", "networks: []", "a.yaml holds no people"},
		{"a scalar", All, "a.yaml", "hello", "neither a list of records nor kinds"},
		{"unknown key at the top", All, "a.yaml", "cats:\n  - {name: x}", `line 1: "cats" is not a kind`},
		{"a kind twice", All, "a.yaml", "people: []\npeople: []", "people stands in the file twice"},
		{"two documents", All, "a.yaml", "people: []\n---\npeople: []", "goes on after its first document"},
		{"aliases", All, "a.yaml", "people:\n  - &a {name: x}\n  - *a", "anchors and aliases are not read"},
		{"growing aliases", All, "a.yaml", "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]", "anchors and aliases are not read"},
		{"broken UTF-8", All, "a.yaml", "people:\n  - {name: \"\xff\xfe\"}", "invalid leading UTF-8 octet"},
		{"broken YAML", All, "a.yaml", "people: [", "did not find expected node content"},
		{"unknown column", "people", "a.csv", "name;cats\nx;1", `column "cats" is not known; parvi import people --columns`},
		{"not an XLSX", "people", "a.xlsx", "hello", "Excel"},
		{"no list", All, "a.yaml", "people: hello", "line 1: people holds no records"},
		{"a list of sources", All, "a.yaml", "sources: [a]\npeople: []", "sources holds no records"},

		{"unknown key", "people", "a.yaml", "- {name: Bo, cats: 3}", `people, line 1: the key "cats" is not known`},
		{"unknown key within", "networks", "a.yaml", "- {name: {fi: a, de: b}, kind: theme}", `the key "de" is not known`},
		{"a record that is none", "people", "a.yaml", "- hello", "this is no record"},
		{"a date that is none", "networks", "a.yaml", "- {name: {fi: a}, kind: theme, phase_on: 2026-02-30}", `"2026-02-30" is not a date such as 2026-10-29`},
		{"a month that is none", "stated_figures", "a.yaml", "- {what: {fi: a}, value: 1, as_of: 2016-13}", `"2016-13" is not a month such as 2016-02`},
		{"a date more exact than its precision", "networks", "a.yaml",
			"- {name: {fi: a}, kind: theme, meetings: [{when: 2016-02-23, precision: early}]}", "precision \"early\" does not fit"},
		{"a number that is none", "stated_figures", "a.yaml", "- {what: {fi: a}, value: many, as_of: 2016}", "the value does not fit: !!str `many`"},
		{"a number that is none in a sheet", "stated_figures", "a.csv", "what.fi;value;as_of\na;many;2016", "stated_figures, row 2: the value does not fit"},
		{"a list that is none", "networks", "a.csv", "name.fi;kind;themes\na;theme;[", "networks, row 2: themes: write a list such as [a, b]"},
		{"neither true nor false", "meetings", "a.csv", "title.fi;starts;ends;onsite\na;1;2;perhaps", `onsite: "perhaps" is neither true nor false`},
		{"a weekday that does not fit", "articles", "a.yaml",
			"- {publication: lehti, title: {fi: a}, published: ma 27. maaliskuuta 2018 13.49.00}", "2018-03-27 is a Tuesday, not \"ma\""},
		{"a weekday of a source", All, "a.yaml",
			"sources: {N: {title: a, published: ke 27.3.2018 klo 13.49}}\npeople: [{name: Bo Ek}]", "2018-03-27 is a Tuesday"},
		{"a code of a person", "people", "a.yaml", "- {name: Bo 131052-308T}", "name: the text has a personal identity code; leave it out"},
		{"a code in a list", "networks", "a.csv", "name.fi;kind;themes\na;theme;[{fi: 131052-308T on hän}]", "themes.fi: the text has a personal identity code"},
		{"a long name", "people", "a.yaml", "- {name: " + big + "}", "name: the text has 5242880 characters; there is room for 4000"},
		{"a long cell", "people", "a.csv", "name\n" + big, "people, row 2: name: the text has 5242880 characters"},
		{"a NUL", "people", "a.yaml", `- {name: "a\0b"}`, "name: the text has characters that cannot be read"},
		{"an unknown organisation", "offices", "a.yaml", "- {organisation: nobody, place: Turku}", `there is no organisation "nobody"`},
		{"an unknown network", "people", "a.yaml", "- {name: Bo Ek, networks: [{network: nowhere}]}", `there is no network "nowhere"`},
		{"an unknown source", "stated_figures", "a.yaml", "- {what: {fi: a}, value: 1, as_of: 2016, source: Z}", `source "Z" stands neither in the file nor in the database`},
		{"an unknown role", "people", "a.yaml", "- {name: Bo Ek, roles: [\"king:soste\"]}", "king"},
		{"an unknown language", "people", "a.yaml", "- {name: Bo Ek, lang: de}", `"de" is no language`},
		{"an unknown region", "people", "a.yaml", "- {name: Bo Ek, region: \"99\"}", `there is no region "99"`},
		{"the id of another", "organisations", "a.yaml", "- {id: soste, kind: other, name: {fi: Toinen}}", `there is an organisation "soste" already`},
		{"the id of another network", "networks", "a.yaml", "- {id: potka, name: {fi: Toinen}, kind: theme}", `there is a network "potka" already`},
		{"an id that is no address", "organisations", "a.yaml", "- {id: ../soste, kind: other, name: {fi: Toinen}}", "slug:"},
		{"a reserved id", "networks", "a.yaml", "- {id: postmaster, name: {fi: a}, kind: theme, coordinators: [{organisation: soste}]}", "slug:"},
		{"a script for an address", "networks", "a.yaml",
			"- {name: {fi: a}, kind: theme, coordinators: [{organisation: soste}], channels: [{kind: website, url: \"javascript:alert(1)\"}]}",
			"is no address that begins with https://"},
		{"a wrong business id", "organisations", "a.yaml", "- {kind: other, name: {fi: a}, business_id: 0737546-3}", "business_id:"},
		{"an unknown channel", "networks", "a.yaml", "- {name: {fi: a}, kind: theme, channels: [{kind: pigeon}]}", `kind "pigeon" is none of`},
		{"a meeting that ends first", "meetings", "a.yaml",
			"- {organisation: soste, title: {fi: a}, onsite: true, place: {fi: x}, starts: 3.12.2026 klo 13.00, ends: 3.12.2026 klo 12.00}", "ends:"},
		{"no rule set", "rulesets", "a.yaml", "- {reason: x, rules: {cats: 3}}", `rulesets, line 1: rules: the key "cats" is not known`},
		{"a rule set without a reason", "rulesets", "a.yaml", "- {reason: \"\", rules: " + smallRules + "}", "reason: Write why the rules change."},
		{"a rule set as a text", "rulesets", "a.csv", "reason;rules\nx;[", "rulesets, row 2: rules: write a record such as {a: …, b: …}"},
		{"the rules that come with the program, changed", "rulesets", "a.yaml", "- {reason: x, rules: " + strings.Replace(smallRules, "example-course-2031", "sivis-course-2022", 1) + "}",
			"rules: The same version has other content here. A correction is a new version."},
		{"a key of rules that is none", "rulesets", "a.yaml", "- {reason: x, rules: " + strings.Replace(smallRules, "fee_allowed", "fee_alowed", 1) + "}", "fee_alowed"},
		{"a course of nobody", "courses", "a.yaml", "- {organisation: nobody, name: {fi: a}}", `there is no organisation "nobody"`},
		{"a course with an address for its id", "courses", "a.yaml", "- {id: ../x, organisation: soste, name: {fi: a}}", `id: "../x" is no id`},
		{"a state that is none", "courses", "a.yaml", "- {organisation: soste, name: {fi: a}, state: paid}", "state: Choose one of the options."},
		{"a course with support and no study centre", "courses", "a.yaml", "- {organisation: soste, name: {fi: a}, support: ordinary}", "support: "},
		{"a course that ends first", "courses", "a.yaml", "- {organisation: soste, name: {fi: a}, sessions: [{starts: 3.3.2025 klo 9.00, ends: 3.3.2025 klo 8.00}]}", "sessions, 1: ends: it ends before it starts"},
		{"a course of breaks only", "courses", "a.yaml", "- {organisation: soste, name: {fi: a}, sessions: [{starts: 3.3.2025 klo 9.00, ends: 3.3.2025 klo 10.00, breaks: 60}]}", "no minutes left for teaching"},
		{"a sum that is none", "courses", "a.yaml", "- {organisation: soste, name: {fi: a}, income: -3}", `income: "-3" is no sum`},
		{"a cost that is none", "courses", "a.yaml", "- {organisation: soste, name: {fi: a}, costs: [{category: cats, amount: 3}]}", "costs.0.category: Choose one of the options."},
		{"a cost in tens of millions", "courses", "a.yaml", "- {organisation: soste, name: {fi: a}, costs: [{category: trainer, amount: \"20000000\"}]}", "costs.0.amount: "},
		{"published without what people need", "courses", "a.yaml", "- {organisation: soste, state: published, name: {fi: a}, sessions: [{starts: 3.3.2030 klo 9.00, ends: 3.3.2030 klo 10.00}]}", "taking-part: "},
		{"archived before it is held", "courses", "a.yaml", "- {organisation: soste, state: archived, name: {fi: a}, sessions: [{starts: 3.3.2030 klo 9.00, ends: 3.3.2030 klo 10.00}]}", "state: The course has not been held yet."},
		{"a participant of nothing", "participants", "a.csv", "course;name;email\nnothing;Bo Ek;bo@example.org", "participants, row 2: course: There is no such course."},
		{"two things wrong, each told", "participants", "a.csv", "course;name;email;state\nkurssi;Bo Ek;bo;attended\nkurssi;Bo Ek;bo@example.org;sleeping", "row 2: email: "},
		{"a state of nobody", "participants", "a.csv", "course;name;email;state\nkurssi;Bo Ek;bo@example.org;sleeping", `row 2: state: "sleeping" is none of confirmed`},
		{"a session that was not", "participants", "a.csv", "course;name;email;state;present\nkurssi;Bo Ek;bo@example.org;attended;[2]", "present: There are 1 sessions, numbered from 1."},
		{"absent and present", "participants", "a.csv", "course;name;email;state;present\nkurssi;Bo Ek;bo@example.org;absent;[1]", "present: Only who attended was at sessions."},
		{"twice the same", "participants", "a.csv", "course;name;email\nkurssi;Bo Ek;bo@example.org\nkurssi;Bo Ek;BO@example.org", "row 3: email: "},
		{"more than there are places", "participants", "a.csv", "course;name;email;mode\nkurssi;Bo Ek;bo@example.org;\nkurssi;Cia Ek;cia@example.org;", "row 3: state: "},
		{"a circle of parents", "organisations", "a.yaml",
			"- {id: a, kind: other, name: {fi: a}, parent: b}\n- {id: b, kind: other, name: {fi: b}, parent: a}", `there is no organisation "a"`},
		{"twice in a file", "organisations", "a.yaml", "- {id: a, kind: other, name: {fi: a}}\n- {id: a, kind: other, name: {fi: b}}", `organisations, line 2: there is an organisation "a" already`},
	}
	d := dbtest.New(t)
	s := service(d)
	if err := d.Write(t.Context(), func(tx *db.Tx) error { return support.Enter(t.Context(), tx, support.Shipped()) }); err != nil {
		t.Fatal(err)
	}
	take(t, s, All, "facts.yaml", facts(t))
	take(t, s, "courses", "kurssi.yaml", "- {id: kurssi, organisation: soste, state: archived, name: {fi: Kurssi}, onsite: true, onsite_capacity: 1, sessions: [{starts: 3.3.2025 klo 9.00, ends: 3.3.2025 klo 10.00}]}")
	take(t, s, All, "lehti.yaml", "publications: [{id: lehti, name: {fi: Lehti}, publisher: soste}]")
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := refuse(t, s, tt.kind, tt.file, tt.body); !strings.Contains(got, tt.want) {
				t.Errorf("it says\n%.400s\nwant %q in it", got, tt.want)
			}
		})
	}
}

// TestEveryBadRowIsTold: all of them, each with its number, and the good ones
// between them are not taken either.
func TestEveryBadRowIsTold(t *testing.T) {
	dbtest.Each(t, func(t *testing.T, d *db.DB) {
		s := service(d)
		got := refuse(t, s, "people", "people.csv", "name;email;lang\nBo Ek;bo@example.org;sv\n;nobody@example.org;fi\nAnna Alm;no address;fi\nPia Palm;pia@example.org;xx\n")
		for _, want := range []string{"people, row 3: name:", "people, row 4: ", `people, row 5: "xx" is no language`} {
			if !strings.Contains(got, want) {
				t.Errorf("it says\n%s\nwant %q in it", got, want)
			}
		}
		if n := strings.Count(got, "\n"); n != 3 {
			t.Errorf("it tells %d rows, want 3:\n%s", n, got)
		}
	})
}

// TestRepeated: an import that is repeated by mistake doubles nothing.
func TestRepeated(t *testing.T) {
	s := service(dbtest.New(t))
	take(t, s, All, "every.yaml", everyKind)
	for _, kind := range Kinds() {
		if kind == "sources" || kind == "people" { // who is known already is not made again
			before := rows(t, s.DB)
			take(t, s, kind, "every.yaml", everyKind)
			after := rows(t, s.DB)
			if before["org_sources"] != after["org_sources"] {
				t.Errorf("sources: %v became %v", before, after)
			}
			continue
		}
		if got := refuse(t, s, kind, "every.yaml", everyKind); !strings.Contains(got, "already") {
			t.Errorf("%s: %s", kind, got)
		}
	}
}

// TestScriptsAreText: what looks like markup is kept as the letters it is, and
// comes out as them.
func TestScriptsAreText(t *testing.T) {
	s := service(dbtest.New(t))
	const script = `<script>alert("1")</script>`
	take(t, s, "organisations", "a.yaml", `- {id: a, kind: other, name: {fi: '`+script+`'}, offers: {fi: '=HYPERLINK("x")'}}`)
	yaml, csv := export(t, s, "organisations", "a.yaml"), export(t, s, "organisations", "a.csv")
	if !strings.Contains(yaml, script) {
		t.Errorf("it came out as\n%s", yaml)
	}
	if !strings.Contains(csv, `'=HYPERLINK`) {
		t.Errorf("a formula is not guarded:\n%s", csv)
	}
}

func FuzzImport(f *testing.F) {
	f.Add(facts(f))
	f.Add(everyKind)
	f.Add("people: [{name: a, email: a@b.fi, roles: [operator]}]")
	f.Add("networks:\n  - {name: {fi: \"\\x00\"}, kind: theme, meetings: [{when: 2016-02, precision: early}]}")
	f.Add("sources: {a: {title: b}}\norganisations: [{id: x, parent: x, kind: other, name: {fi: y}, source: a}]")
	f.Add("- {a: &a [*a]}")
	fuzz(f, All, "fuzz.yaml")
}

func FuzzImportCSV(f *testing.F) {
	f.Add("name;email;lang;roles;positions\nBo Ek;bo@example.org;sv;[operator];\"[{organisation: x}]\"")
	f.Add("name\tlang\n\"a\nb\"\tfi")
	f.Add("name,networks\na,[{network: x\n")
	f.Add("\xff\xfen\x00a\x00m\x00e\x00\n\x00B\x00")
	fuzz(f, "people", "fuzz.csv")
}

// fuzz imports what it is given: it is taken whole, or refused with a reason
// and nothing left behind.
func fuzz(f *testing.F, kind, name string) {
	s := service(dbtest.New(f))
	before := rows(f, s.DB)
	f.Fuzz(func(t *testing.T, body string) {
		// A dry run does all that an import does, and leaves the database as it
		// is for the next.
		r, err := s.Import(t.Context(), authz.System, kind, name, strings.NewReader(body), true)
		var file ErrFile
		switch {
		case err == nil, errors.Is(err, ErrBadRows) && len(r.Bad) > 0, errors.As(err, &file) && file.Reason != "":
		case fault.Of(err).Kind != fault.Internal:
		default:
			t.Fatalf("an error that says nothing to people: %v", err)
		}
		for _, bad := range r.Bad {
			if bad.Reason == "" || bad.Number < 1 {
				t.Errorf("a bad row without number or reason: %+v", bad)
			}
		}
		if after := rows(t, s.DB); fmt.Sprint(after) != fmt.Sprint(before) {
			t.Fatalf("it left %v, there was %v", after, before)
		}
	})
}
