package ui

import (
	"strings"

	"github.com/a-h/templ"

	"parvi/internal/platform/i18n"
)

// TableSpec is a table; it stacks on a phone.
type TableSpec struct {
	Caption     string
	ShowCaption bool // otherwise for screen readers
	Columns     []Column
	Rows        []Row
	Foot        []Row
	Sort        string // what it is sorted by now: "name", or "-name" descending
	Dense       bool   // for desks
	Flow        bool   // on a phone, many short values beside one another
	Tick        string // name of the checkbox before each row; needs a Form around it
}

// Column is a column of a table.
type Column struct {
	Label string
	Lang  i18n.Lang // of the label, where people wrote it in another language than the page's
	Short string    // on a phone; Label when empty
	Sort  string    // value of the sort parameter; "" is not sorted by
	Desc  bool      // whether the first press sorts from the greatest
	Right bool      // numbers
	Quiet bool      // the label is for screen readers: actions
}

// Row is a row; its first cell is its heading.
type Row struct {
	Cells  []templ.Component
	Class  string // "sel" chosen, "bind" the one that decides
	Value  string // of the checkbox
	Ticked bool
	Name   string // names the checkbox
}

func (t TableSpec) class() string {
	c := "table stacks"
	if t.Dense {
		c += " dense"
	}
	if t.Flow {
		c += " flow"
	}
	return c
}

func (t TableSpec) wide() bool { return len(t.Columns) >= 6 || t.Tick != "" && len(t.Columns) >= 5 }

// sorted is the aria-sort of a column, "" when the table is not sorted by it.
func (t TableSpec) sorted(c Column) string {
	key, desc := strings.CutPrefix(t.Sort, "-")
	switch {
	case c.Sort == "" || key != c.Sort:
		return ""
	case desc:
		return "descending"
	default:
		return "ascending"
	}
}

// sortHref sorts by the column, or turns the order when it is sorted by it.
func (t TableSpec) sortHref(p Page, c Column) templ.SafeURL {
	key := c.Sort
	now := t.sorted(c)
	if now == "ascending" || now == "" && c.Desc {
		key = "-" + key
	}
	return p.URL(p.Query("sort", key))
}

func (c Column) short() string {
	if c.Short != "" {
		return c.Short
	}
	return c.Label
}

func (c Column) class() string {
	if c.Right {
		return "r"
	}
	return ""
}
