package digest

import (
	"context"
	"fmt"
	"slices"
	"time"

	"parvi/internal/platform/db"
	"parvi/internal/platform/jobs"
	"parvi/internal/space"
)

// part is what one person is told of one scope in a run.
type part struct {
	Run, Person, Scope string
	window
}

// Begin makes the run of a slot and begins it; repeating it is harmless. A run
// before it that did not come to its end is abandoned: whom it has not written
// to yet, this one tells of everything, in one letter.
func (s *Service) Begin(ctx context.Context, slot time.Time) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		known, err := laterRun(ctx, tx, slot)
		if err != nil || known {
			return err
		}
		if err := abandon(ctx, tx); err != nil {
			return err
		}
		b, err := runsBefore(ctx, tx)
		if err != nil {
			return err
		}
		r := plan(slot, b)
		r.ID = tx.NewID()
		if err := insertRun(ctx, tx, r); err != nil {
			return err
		}
		return walk.Enqueue(ctx, tx, walkArgs{Run: r.ID})
	}, db.Named("digest.begin"))
	if err != nil {
		return fmt.Errorf("begin digest of %s: %w", slot.Format(time.RFC3339), err)
	}
	return nil
}

// chunk is how many people one job looks at.
const chunk = 2000

// walkSome does the next piece of a run: people of the spaces where something
// came, then those who follow single threads, then the letters. What is found
// and where to go on are written in one transaction with the end of the job.
func (s *Service) walkSome(ctx context.Context, j jobs.Job, a walkArgs) error {
	if a.Step == stepLetters {
		return s.letters(ctx, j, a)
	}
	var found []part
	var next walkArgs
	err := s.DB.Read(ctx, func(tx *db.Tx) error {
		r, err := runByID(ctx, tx, a.Run)
		if err != nil || r.State != Running {
			return err
		}
		if a.Step == stepFollows {
			found, next, err = s.ofFollows(ctx, tx, r, a)
		} else {
			found, next, err = s.ofSpaces(ctx, tx, r, a)
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("digest %s: %w", a.Run, err)
	}
	return s.DB.Write(ctx, func(tx *db.Tx) error {
		r, err := runByID(ctx, tx, a.Run)
		if err != nil {
			return err
		}
		if r.State == Running && next.Run != "" {
			if err := insertParts(ctx, tx, found); err != nil {
				return err
			}
			if err := walk.Enqueue(ctx, tx, next); err != nil {
				return err
			}
		}
		return j.Complete(ctx, tx)
	}, db.Named("digest.walk"))
}

// came is what came in a run, by space, of entries only the latest of each
// author under each thing: that is enough to know who has news.
func (s *Service) came(ctx context.Context, tx *db.Tx, r Run) (map[space.Ref][]Item, map[space.Ref]Place, error) {
	items, err := latestEntries(ctx, tx, r.Floor, r.Until)
	if err != nil {
		return nil, nil, err
	}
	sourced, err := s.sourced(ctx, tx, r.Floor, r.Until)
	if err != nil {
		return nil, nil, err
	}
	in := map[space.Ref][]Item{}
	var refs []space.Ref
	for _, i := range append(items, sourced...) {
		if in[i.Space] == nil {
			refs = append(refs, i.Space)
		}
		in[i.Space] = append(in[i.Space], i)
	}
	places, err := s.places(ctx, tx, refs)
	return in, places, err
}

// ofSpaces are those who have news of the next spaces.
func (s *Service) ofSpaces(ctx context.Context, tx *db.Tx, r Run, a walkArgs) ([]part, walkArgs, error) {
	in, places, err := s.came(ctx, tx, r)
	if err != nil {
		return nil, a, err
	}
	var refs []space.Ref
	for ref := range in {
		if p, ok := places[ref]; ok && !p.Over && ref >= a.Space {
			refs = append(refs, ref)
		}
	}
	slices.Sort(refs)
	var found []part
	left := chunk
	for _, ref := range refs {
		if left <= 0 {
			return found, walkArgs{Run: r.ID, Space: ref}, nil
		}
		after := ""
		if ref == a.Space {
			after = a.After
		}
		rows, err := memberRows(ctx, tx, ref, r.mails(), after, left)
		if err != nil {
			return nil, a, err
		}
		if len(rows) == 0 {
			continue
		}
		parts, err := s.haveNews(ctx, tx, r, ref, in[ref], rows, after)
		if err != nil {
			return nil, a, err
		}
		found = append(found, parts...)
		if len(rows) == left {
			return found, walkArgs{Run: r.ID, Space: ref, After: rows[len(rows)-1].ID}, nil
		}
		left -= len(rows)
	}
	return found, walkArgs{Run: r.ID, Step: stepFollows}, nil
}

// haveNews are those of the rows of a space who have news of it.
func (s *Service) haveNews(ctx context.Context, tx *db.Tx, r Run, ref space.Ref, items []Item, rows []memberRow, after string) ([]part, error) {
	of := stretch{ref, after, rows[len(rows)-1].ID}
	marks, err := marksOf(ctx, tx, of, r.Floor)
	if err != nil {
		return nil, err
	}
	seen, err := seenBy(ctx, tx, of, r.Floor)
	if err != nil {
		return nil, err
	}
	set, err := setBy(ctx, tx, of)
	if err != nil {
		return nil, err
	}
	leads, err := s.leads(ctx, tx, ref)
	if err != nil {
		return nil, err
	}
	lead := map[string]bool{}
	for _, id := range leads {
		lead[id] = true
	}
	var found, asked []part
	var tops, people []string
	for _, row := range rows {
		who := standing{row.Person, row.Level, lead[row.Person]}
		p := part{r.ID, row.Person, string(ref), window{latest(r.Floor, row.Since, marks[key{row.Person, string(ref)}]), r.Until}}
		var certain bool
		var maybe []string
		for _, i := range items {
			k := key{row.Person, i.Top}
			if set[k] || !who.news(i, window{latest(p.after, marks[key{row.Person, entryScope(i.Top)}]), p.until}, seen[k]) {
				continue
			}
			if certain = !i.Sourced; certain {
				break
			}
			maybe = append(maybe, i.Top)
		}
		switch {
		case certain:
			found = append(found, p)
		case len(maybe) > 0:
			asked, tops, people = append(asked, p), append(tops, maybe...), append(people, row.Person)
		}
	}
	if len(asked) == 0 {
		return found, nil
	}
	slices.Sort(tops)
	told, err := s.told(ctx, tx, slices.Compact(tops), people)
	if err != nil {
		return nil, err
	}
	for _, p := range asked {
		who := standing{p.Person, "", lead[p.Person]}
		for _, row := range rows {
			if row.Person == p.Person {
				who.level = row.Level
				break
			}
		}
		if slices.ContainsFunc(items, func(i Item) bool {
			return i.Sourced && who.news(i, p.window, time.Time{}) && !told[Told{i.Top, p.Person}]
		}) {
			found = append(found, p)
		}
	}
	return found, nil
}

// ofFollows are the next of those who follow single threads by a digest.
func (s *Service) ofFollows(ctx context.Context, tx *db.Tx, r Run, a walkArgs) ([]part, walkArgs, error) {
	in, places, err := s.came(ctx, tx, r)
	if err != nil {
		return nil, a, err
	}
	byTop := map[string][]Item{}
	for _, items := range in {
		for _, i := range items {
			byTop[i.Top] = append(byTop[i.Top], i)
		}
	}
	rows, err := followRows(ctx, tx, r.mails(), a.After, atOnce)
	if err != nil {
		return nil, a, err
	}
	people := make([]string, len(rows))
	for i, row := range rows {
		people[i] = row.Person
	}
	facts, err := readersOf(ctx, tx, people, r.Floor)
	if err != nil {
		return nil, a, err
	}
	leads := map[space.Ref][]string{}
	var found []part
	for _, row := range rows {
		items := byTop[row.Top]
		if len(items) == 0 {
			continue
		}
		place, ok := places[items[0].Space]
		if !ok || place.Over {
			continue
		}
		if _, known := leads[place.Ref]; !known {
			if leads[place.Ref], err = s.leads(ctx, tx, place.Ref); err != nil {
				return nil, a, err
			}
		}
		who := standing{row.Person, facts.level(row.Person, place.Ref), slices.Contains(leads[place.Ref], row.Person)}
		if who.level == "" && !who.lead && !place.Open {
			continue
		}
		scope := entryScope(row.Top)
		p := part{r.ID, row.Person, scope, window{latest(r.Floor, row.Since, facts.marks[key{row.Person, scope}]), r.Until}}
		seen := facts.seen[key{row.Person, row.Top}]
		if slices.ContainsFunc(items, func(i Item) bool { return who.news(i, p.window, seen) }) {
			found = append(found, p)
		}
	}
	next := walkArgs{Run: r.ID, Step: stepLetters}
	if len(rows) == atOnce {
		next = walkArgs{Run: r.ID, Step: stepFollows, After: rows[len(rows)-1].ID}
	}
	return found, next, nil
}

// perLetters is how many letters one transaction hands to the outbox.
const perLetters = 500

// letters hands the letters of a run to the outbox, one to each person who has
// news of anything, and ends the run after the last.
func (s *Service) letters(ctx context.Context, j jobs.Job, a walkArgs) error {
	err := s.DB.Write(ctx, func(tx *db.Tx) error {
		r, err := runByID(ctx, tx, a.Run)
		if err != nil {
			return err
		}
		if r.State != Running {
			return j.Complete(ctx, tx)
		}
		people, err := peopleOf(ctx, tx, r.ID, a.After, perLetters)
		if err != nil {
			return err
		}
		if err := giveKeys(ctx, tx, people); err != nil {
			return err
		}
		var args []letterArgs
		for _, id := range people {
			letter, fresh, err := insertLetter(ctx, tx, r.ID, id)
			if err != nil {
				return err
			}
			if fresh {
				args = append(args, letterArgs{Letter: letter})
			}
		}
		if err := mailDigest.Enqueue(ctx, tx, args...); err != nil {
			return err
		}
		if len(people) == perLetters {
			err = walk.Enqueue(ctx, tx, walkArgs{Run: r.ID, Step: stepLetters, After: people[len(people)-1]})
		} else {
			err = finish(ctx, tx, r.ID)
		}
		if err != nil {
			return err
		}
		return j.Complete(ctx, tx)
	}, db.Named("digest.letters"))
	if err != nil {
		return fmt.Errorf("letters of digest %s: %w", a.Run, err)
	}
	return nil
}
