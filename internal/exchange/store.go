package exchange

import (
	"cmp"
	"context"
	"database/sql"
	"slices"
	"strconv"
	"strings"

	"parvi/internal/place"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/i18n"
)

// This package may read every feature's tables (row 8), and writes none.

// reader reads records for export; the first error sticks.
type reader struct {
	ctx     context.Context
	tx      *db.Tx
	orgs    map[string]string // slug by id
	nets    map[string]string
	sources map[string]string // key by id
	used    map[string]bool   // keys of the sources that records name
	err     error
}

type pair struct{ id, value string }

func (r *reader) pairs(query string) map[string]string {
	all := map[string]string{}
	for _, p := range list(r, func(rows *sql.Rows) (p pair, err error) { return p, rows.Scan(&p.id, &p.value) }, query) {
		all[p.id] = p.value
	}
	return all
}

func newReader(ctx context.Context, tx *db.Tx) *reader {
	r := &reader{ctx: ctx, tx: tx, used: map[string]bool{}, sources: map[string]string{}}
	r.orgs = r.pairs(`SELECT id, slug FROM organisations ORDER BY id`)
	r.nets = r.pairs(`SELECT id, slug FROM networks ORDER BY id`)
	taken := map[string]bool{}
	for _, p := range list(r, func(rows *sql.Rows) (p pair, err error) { return p, rows.Scan(&p.id, &p.value) },
		`SELECT id, alias FROM org_sources ORDER BY published_at, title`) {
		// Different files may have called different sources the same.
		key := cmp.Or(p.value, "S")
		for n := 2; taken[key]; n++ {
			key = cmp.Or(p.value, "S") + strconv.Itoa(n)
		}
		taken[key], r.sources[p.id] = true, key
	}
	return r
}

// source is the key of a source that a record names.
func (r *reader) source(id string) string {
	key := r.sources[id]
	if key != "" {
		r.used[key] = true
	}
	return key
}

// byKey sorts records by what they say: ids differ from database to database.
func byKey[T any](all []T, key func(T) []string) []T {
	slices.SortStableFunc(all, func(a, b T) int { return slices.Compare(key(a), key(b)) })
	return all
}

// list reads all rows of a query; after an error it reads nothing.
func list[T any](r *reader, scan func(*sql.Rows) (T, error), query string, args ...any) []T {
	if r.err != nil {
		return nil
	}
	all, err := db.All(r.ctx, r.tx, scan, query, args...)
	r.err = err
	return all
}

// child is a row that belongs to a record.
type child[T any] struct {
	of    string
	value T
}

// children reads what belongs to every record at once.
func children[T any](r *reader, scan func(*sql.Rows, *string, *T) error, query string) map[string][]T {
	rows := list(r, func(rows *sql.Rows) (c child[T], err error) { return c, scan(rows, &c.of, &c.value) }, query)
	by := map[string][]T{}
	for _, c := range rows {
		by[c.of] = append(by[c.of], c.value)
	}
	return by
}

func langs(s string) []i18n.Lang {
	var all []i18n.Lang
	for _, f := range strings.FieldsFunc(s, func(c rune) bool { return c == ' ' || c == ',' }) {
		if l, ok := i18n.ParseLang(f); ok {
			all = append(all, l)
		}
	}
	return all
}

// written is an instant as an import reads it back.
func written(ms int64) string {
	if ms == 0 {
		return ""
	}
	return db.Time(ms).In(civil.Helsinki).Format("2006-01-02T15:04:05Z07:00")
}

func (r *reader) organisations() []organisation {
	names := children(r, func(rows *sql.Rows, of *string, n *orgName) error {
		return rows.Scan(of, &n.Name, &n.Short, &n.From, &n.Until, &n.Source)
	}, `SELECT org_id, name, short, from_when, until_when, source FROM org_names ORDER BY org_id, first_day, id`)
	members := children(r, func(rows *sql.Rows, of *string, m *membership) error {
		return rows.Scan(of, &m.Organisation, &m.From, &m.Until)
	}, `SELECT org_id, in_id, from_when, until_when FROM org_memberships ORDER BY org_id, id`)
	parents := r.pairs(`SELECT org_id, ancestor_id FROM org_ancestors WHERE depth = 1 ORDER BY org_id`)
	type count struct {
		n  int
		on civil.Date
	}
	employees := children(r, func(rows *sql.Rows, of *string, c *count) error { return rows.Scan(of, &c.n, &c.on) },
		`SELECT org_id, number, as_of FROM org_employees ORDER BY org_id, as_of DESC`)
	type found struct {
		organisation
		id, langs string
	}
	// Parents come before their children, so that the file can be read back.
	rows := list(r, func(rows *sql.Rows) (o found, err error) {
		return o, rows.Scan(&o.id, &o.ID, &o.Kind, &o.Scope, &o.BusinessID, &o.Municipality, &o.Region, &o.langs, &o.Email, &o.Web, &o.Offers, &o.Inferred, &o.Source)
	}, `
		SELECT o.id, o.slug, o.kind, o.scope, o.business_id, o.municipality, o.region, o.langs, o.email, o.web, o.offers, o.inferred, o.source
		FROM organisations o
		ORDER BY (SELECT count(*) FROM org_ancestors a WHERE a.org_id = o.id), o.slug`)
	var all []organisation
	for _, f := range rows {
		o := f.organisation
		o.Languages, o.Source, o.Parent = langs(f.langs), r.source(o.Source), r.orgs[parents[f.id]]
		for _, n := range names[f.id] {
			n.Source = r.source(n.Source)
			o.Names = append(o.Names, n)
		}
		for _, m := range members[f.id] {
			m.Organisation = r.orgs[m.Organisation]
			o.MemberOf = append(o.MemberOf, m)
		}
		byKey(o.MemberOf, func(m membership) []string { return []string{m.Organisation, m.From} })
		if e := employees[f.id]; len(e) > 0 {
			o.Employees, o.EmployeesOn = &e[0].n, e[0].on
		}
		all = append(all, o)
	}
	return all
}

func (r *reader) offices() []office {
	regions := children(r, func(rows *sql.Rows, of, code *string) error { return rows.Scan(of, code) },
		`SELECT office_id, region FROM org_office_regions ORDER BY office_id, region`)
	type found struct {
		office
		id   string
		name i18n.Content
	}
	var all []office
	for _, f := range list(r, func(rows *sql.Rows) (o found, err error) {
		return o, rows.Scan(&o.id, &o.Organisation, &o.name, &o.Municipality, &o.Address, &o.Email, &o.Phone, &o.Does, &o.From, &o.Until, &o.AsOf, &o.Source)
	}, `SELECT id, org_id, name, municipality, address, email, phone, does, from_when, until_when, as_of, source FROM org_offices ORDER BY org_id, id`) {
		o := f.office
		o.Organisation, o.Source, o.Regions = r.orgs[o.Organisation], r.source(o.Source), regions[f.id]
		m, known := place.MunicipalityByCode(o.Municipality)
		switch {
		case known && f.name == i18n.Content(m.Name) || f.name == asText(f.name.FI):
			o.Place = f.name.FI
		default:
			o.Name = f.name
		}
		all = append(all, o)
	}
	return byKey(all, func(o office) []string {
		return []string{o.Organisation, o.Municipality, o.Place, o.Name.In(i18n.FI), o.From, o.Address}
	})
}

func (r *reader) venues() []venue {
	all := list(r, func(rows *sql.Rows) (v venue, err error) {
		return v, rows.Scan(&v.Organisation, &v.Name, &v.Municipality, &v.Address, &v.NewIn, &v.Source)
	}, `SELECT org_id, name, municipality, address, new_in, source FROM org_venues ORDER BY org_id, id`)
	for i := range all {
		all[i].Organisation, all[i].Source = r.orgs[all[i].Organisation], r.source(all[i].Source)
	}
	return byKey(all, func(v venue) []string { return []string{v.Organisation, v.Name.In(i18n.FI)} })
}

func (r *reader) strategies() []strategy {
	type item struct {
		kind  string
		words i18n.Content
	}
	items := children(r, func(rows *sql.Rows, of *string, it *item) error { return rows.Scan(of, &it.kind, &it.words) },
		`SELECT strategy_id, kind, words FROM org_strategy_items ORDER BY strategy_id, kind, place`)
	type found struct {
		strategy
		id string
	}
	var all []strategy
	for _, f := range list(r, func(rows *sql.Rows) (s found, err error) {
		return s, rows.Scan(&s.id, &s.Organisation, &s.From, &s.To, &s.Continues, &s.Source)
	}, `SELECT id, org_id, from_year, to_year, continues, source FROM org_strategies ORDER BY org_id, from_year, id`) {
		s := f.strategy
		s.Organisation, s.Source = r.orgs[s.Organisation], r.source(s.Source)
		for _, it := range items[f.id] {
			if it.kind == "aim" {
				s.Aims = append(s.Aims, it.words)
			} else {
				s.Lines = append(s.Lines, it.words)
			}
		}
		all = append(all, s)
	}
	return byKey(all, func(s strategy) []string {
		return []string{s.Organisation, strconv.Itoa(s.From), s.Continues.In(i18n.FI)}
	})
}

func (r *reader) people() []someone {
	positions := children(r, func(rows *sql.Rows, of *string, p *position) error {
		return rows.Scan(of, &p.Organisation, &p.Title, &p.From, &p.To)
	}, `SELECT person_id, org_id, title, from_day, to_day FROM org_positions ORDER BY person_id, id`)
	spaces := children(r, func(rows *sql.Rows, of *string, b *belongs) error {
		return rows.Scan(of, &b.Network, &b.Level, &b.Mail)
	},
		`SELECT person_id, space, level, mail FROM space_members WHERE state = 'joined' AND person_id IS NOT NULL ORDER BY person_id, space`)
	type grant struct{ role, scope string }
	grants := children(r, func(rows *sql.Rows, of *string, g *grant) error { return rows.Scan(of, &g.role, &g.scope) },
		`SELECT person_id, role, scope FROM account_grants WHERE to_day = '' AND role <> 'operator' ORDER BY person_id, id`)
	type found struct {
		someone
		id string
	}
	var all []someone
	for _, f := range list(r, func(rows *sql.Rows) (p found, err error) {
		return p, rows.Scan(&p.id, &p.Name, &p.Email, &p.Lang, &p.Region, &p.Phone)
	}, `
		SELECT p.id, p.name, coalesce(a.email, ''), p.lang, p.region, p.phone
		FROM people p LEFT JOIN person_addresses a ON a.id = p.address_id
		WHERE p.merged_into = ''
		ORDER BY p.name_sort, coalesce(a.email, ''), p.id`) {
		p := f.someone
		for _, pos := range positions[f.id] {
			pos.Organisation = r.orgs[pos.Organisation]
			p.Positions = append(p.Positions, pos)
		}
		byKey(p.Positions, func(p position) []string { return []string{p.Organisation, p.From.String(), p.Title.In(i18n.FI)} })
		for _, b := range spaces[f.id] {
			if slug := r.nets[strings.TrimPrefix(b.Network, "network:")]; slug != "" && b.Level != "representative" {
				b.Network = slug
				p.Networks = append(p.Networks, b)
			}
		}
		for _, g := range grants[f.id] {
			scope := r.nets[g.scope]
			if scope == "" {
				scope = r.orgs[g.scope]
			}
			if scope != "" {
				p.Roles = append(p.Roles, g.role+":"+scope)
			}
		}
		byKey(p.Networks, func(b belongs) []string { return []string{b.Network, b.Level} })
		slices.Sort(p.Roles)
		all = append(all, p)
	}
	return all
}

// there tells whether a record stands in the database already: an import
// repeated by mistake must not double it.
func (im *importer) there(what, query string, args ...any) error {
	found, err := db.Exists(im.ctx, im.tx, query, args...)
	if err == nil && found {
		return wrong("%s is there already", what)
	}
	return err
}
