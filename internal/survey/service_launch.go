package survey

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"parvi/internal/platform/audit"
	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/space"
)

// Launched is a survey that another feature opens for people it names, such as
// the feedback on one course. The feature decides who may; Who is only noted.
type Launched struct {
	Space    space.Ref    // of a kind in Service.Kinds
	Template string       // key of a template
	Title    i18n.Content // "" the template's
	Own      []Question   // asked after those of the template; keys of their own
	ClosesOn civil.Date   // the last day
	Remind   int          // days before it; 0: none
	Keep     int          // days that invitations stay after closing; 0: DefaultKeep
	People   []Recipient  // each once; a person of the register, or an address
	// Silent has nothing mailed: the feature writes to people itself, with the
	// keys it gets.
	Silent bool
}

// Key is the personal key of one recipient, in the order of Launched.People.
// The page of a key is Service.KeyPath. Whoever is there twice gets "".
type Key string

// KeyPath is the page on which a personal key is answered, below the language.
func KeyPath(k Key) string { return "/s/" + string(k) }

// Launch makes and opens a survey without names for the people given. It joins
// the transaction of the fact it follows from, such as a course being held.
// fault.Invalid where there is nobody to ask or the template is unknown.
func (s *Service) Launch(ctx context.Context, tx *db.Tx, who authz.Actor, n Launched) (Survey, []Key, error) {
	t, ok := TemplateBy(n.Template)
	if !ok {
		return Survey{}, nil, fault.New(fault.Invalid, msgNoTemplate)
	}
	sv := Survey{ID: tx.NewID(), Space: n.Space, Kind: Plain, Series: t.Key, Title: n.Title, Why: t.Why, State: Draft, Anonymous: true,
		ClosesOn: n.ClosesOn, Remind: n.Remind, Keep: n.Keep, CreatedBy: who.Person, Created: tx.Now}
	if sv.Title.Empty() {
		sv.Title = t.Title
	}
	if sv.Keep == 0 {
		sv.Keep = DefaultKeep
	}
	sv.Questions = slices.Concat(t.Questions, n.Own)
	if len(n.People) == 0 {
		return sv, nil, fault.New(fault.Invalid, msgNobody)
	}
	if sv.ClosesOn.IsZero() || sv.ClosesOn.Before(tx.Today()) {
		return sv, nil, fault.New(fault.Invalid, msgNoLastDay)
	}
	if err := s.lay(ctx, tx, &sv); err != nil {
		return sv, nil, fmt.Errorf("launch survey: %w", err)
	}
	keys := make([]Key, len(n.People))
	list := make([]Invitation, 0, len(n.People))
	seen := map[string]bool{}
	for i, r := range n.People {
		same := r.Person
		if same == "" {
			same = i18n.Fold(r.Email)
		}
		if same == "" || seen[same] {
			continue
		}
		seen[same] = true
		inv := Invitation{ID: tx.NewID(), Survey: sv.ID, Person: r.Person, Mailed: true, Lang: r.Lang}
		if r.Person == "" {
			inv.Email, inv.Name = r.Email, r.Name
		}
		keys[i] = Key(s.Secret.KeyOf(inv.ID))
		list = append(list, inv)
	}
	sv.State, sv.Opened, sv.Invited, sv.Expected = Open, tx.Now, tx.Now, len(list)
	if err := update(ctx, tx, sv); err != nil {
		return sv, nil, err
	}
	if err := s.inviteAll(ctx, tx, list, n.Silent); err != nil {
		return sv, nil, err
	}
	if err := closing.Enqueue(ctx, tx, idArgs{sv.ID}, atEnd(sv)); err != nil {
		return sv, nil, err
	}
	return sv, keys, audit.Record(ctx, tx, who, "survey.launch", "survey:"+sv.ID, map[string]string{"space": string(sv.Space), "series": sv.Series})
}

// Together are the answers to questions of one key over many surveys, under
// labels such as a course, a year or a unit: for each label the distribution
// of every key, in the order of the keys. surveys gives the ids by label.
//
// Only surveys that may be looked at count: nameless ones once they are over.
// Of fewer than five answers nothing is given (Hidden), and where that alone
// would still tell it beside the sum of all labels, the next smallest is
// hidden too. Questions that were asked otherwise than the first are left out.
func (s *Service) Together(ctx context.Context, tx *db.Tx, surveys map[string][]string, keys []string) (map[string][]Distribution, error) {
	var ids []string
	labelOf := map[string]string{}
	for label, list := range surveys {
		for _, id := range list {
			ids = append(ids, id)
			labelOf[id] = label
		}
	}
	slices.Sort(ids)
	labels := slices.Sorted(maps.Keys(surveys))
	sums := map[string]map[string]*Distribution{}
	for part := range slices.Chunk(ids, 500) {
		if err := s.together(ctx, tx, part, labelOf, keys, sums); err != nil {
			return nil, fmt.Errorf("surveys together: %w", err)
		}
	}
	out := map[string][]Distribution{}
	for _, key := range keys {
		row := make([]Distribution, len(labels))
		for i, label := range labels {
			row[i].Question.Key = key
			if d := sums[key][label]; d != nil {
				row[i] = *d
			}
		}
		for i, d := range guardAll(row) {
			out[labels[i]] = append(out[labels[i]], d)
		}
	}
	return out, nil
}

// together adds what some surveys answered to the sums, by key and label.
func (s *Service) together(ctx context.Context, tx *db.Tx, ids []string, labelOf map[string]string, keys []string, sums map[string]map[string]*Distribution) error {
	found, err := surveysByIDs(ctx, tx, ids)
	if err != nil {
		return err
	}
	questions := map[string]*Distribution{}
	var asked []string
	for _, id := range slices.Sorted(maps.Keys(found)) {
		sv := found[id]
		if !sv.Shows(tx.Now) {
			continue
		}
		asked = append(asked, id)
		for _, q := range sv.Questions {
			if !slices.Contains(keys, q.Key) || q.Kind == Words || q.Kind == DatesThatSuit {
				continue
			}
			if d := sumOf(sums, q, labelOf[id]); d != nil {
				questions[q.ID] = d
			}
		}
	}
	answers, err := answerers(ctx, tx, asked, "", nil)
	if err != nil {
		return err
	}
	for id, n := range answers {
		if d := questions[id]; d != nil {
			d.Answers += n
		}
	}
	counts, err := tallies(ctx, tx, asked, "", nil)
	for _, t := range counts {
		if d := questions[t.question]; d != nil {
			d.add(Cell{Option: t.option, Number: t.number, N: t.n})
		}
	}
	return err
}

// sumOf is the sum that a question belongs to; nil where it was asked
// otherwise than the first of its key.
func sumOf(sums map[string]map[string]*Distribution, q Question, label string) *Distribution {
	if sums[q.Key] == nil {
		sums[q.Key] = map[string]*Distribution{}
	}
	for _, d := range sums[q.Key] {
		if !d.Question.same(q) {
			return nil
		}
		break
	}
	if sums[q.Key][label] == nil {
		sums[q.Key][label] = &Distribution{Question: q}
	}
	return sums[q.Key][label]
}

func (d *Distribution) add(c Cell) {
	for i := range d.Cells {
		if d.Cells[i].Option == c.Option && d.Cells[i].Number == c.Number {
			d.Cells[i].N += c.N
			return
		}
	}
	d.Cells = append(d.Cells, c)
}
