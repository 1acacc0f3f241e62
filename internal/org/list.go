package org

import "parvi/internal/platform/i18n"

// Filter is what a list of organisations is narrowed to, and its order.
type Filter struct {
	Text   string // words, of which names have some that begin so
	Kinds  []Kind
	Region string // code
	Under  ID     // directly under this one in the tree
	In     ID     // belonging to this umbrella or study centre
	Ended  bool   // also those that have ended
	Sort   Sort
	Lang   i18n.Lang // whose names it is ordered by
	After  ID        // the last one of the page before
	Before ID        // the first one of the page after
}

// Sort is the order of a list.
type Sort string

// The orders; by name is the usual one.
const (
	SortName     Sort = ""
	SortNameDown Sort = "-name"
	SortChanged  Sort = "-changed"
)

// Listing is a page of a list.
type Listing struct {
	Organisations []Organisation
	Total         int
	Prev, Next    ID // cursors: Before and After; "" at the ends
}

// Names are who, in a small set, is called what: for cells and facts that
// mention other organisations.
type Names map[ID]Organisation

// In is the name of one of them in a language.
func (n Names) In(id ID, l i18n.Lang) string { return n[id].Name.In(l) }
