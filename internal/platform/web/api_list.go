package web

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"hash/fnv"
	"strings"

	"parvi/internal/platform/fault"
)

// ListInput is embedded in the input of a list.
type ListInput struct {
	Limit  int    `query:"limit" minimum:"1" maximum:"200" default:"50" doc:"how many at most"`
	Cursor string `query:"cursor" maxLength:"500" doc:"next of the page before"`
}

// After reads the cursor into what Cursor made it of, and tells whether there
// is one: the first page has none.
func (in ListInput) After(values ...any) (bool, error) {
	if in.Cursor == "" {
		return false, nil
	}
	wrong := fault.FieldErr("#/query/cursor", msgCursor)
	b, err := base64.RawURLEncoding.DecodeString(in.Cursor)
	if err != nil {
		return false, wrong
	}
	var parts []json.RawMessage
	if err := json.Unmarshal(b, &parts); err != nil || len(parts) != len(values) {
		return false, wrong
	}
	for i, part := range parts {
		if err := json.Unmarshal(part, values[i]); err != nil {
			return false, wrong
		}
	}
	return true, nil
}

// Cursor stands for a place in an order: the sort key and id of the last item.
func Cursor(values ...any) string {
	b, err := json.Marshal(values)
	if err != nil {
		panic(fmt.Errorf("web: cursor: %w", err))
	}
	return base64.RawURLEncoding.EncodeToString(b)
}

// List is a page of a list.
type List[T any] struct {
	Items []T    `json:"items"`
	Next  string `json:"next,omitempty" doc:"the cursor of the next page; none on the last"`
}

// ListOf makes a page of items that were asked for with one more than the
// limit: the one too many tells that there is a next page.
func ListOf[T any](items []T, limit int, cursor func(last T) string) List[T] {
	if items == nil {
		items = []T{}
	}
	if limit <= 0 || len(items) <= limit {
		return List[T]{Items: items}
	}
	return List[T]{Items: items[:limit], Next: cursor(items[limit-1])}
}

// Tag is an ETag of whatever changes when a thing changes: its version, or its
// fields.
func Tag(parts ...any) string {
	h := fnv.New64a()
	fmt.Fprintln(h, parts...)
	return fmt.Sprintf(`"%x"`, h.Sum64())
}

// IfMatch is embedded in the input of a change that two people may make.
type IfMatch struct {
	IfMatch string `header:"If-Match" doc:"the ETag one has read; without it the change is made in any case"`
}

// Check is a fault when the thing is no longer what the caller has read.
func (in IfMatch) Check(current string) error {
	if in.IfMatch == "" {
		return nil
	}
	for part := range strings.SplitSeq(in.IfMatch, ",") {
		if part = strings.TrimSpace(part); part == "*" || part == current {
			return nil
		}
	}
	return &fault.Error{Kind: fault.Conflict, Code: codePrecondition, Say: msgEdited}
}
