package guidance

import (
	"cmp"
	"slices"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
)

// Settings are how a study centre shares its questions out.
type Settings struct {
	AnswerDays, CloseDays, KeepMonths int
	Topic, Region, Lang, Load         int // points
	Version                           int
}

// Defaults are the settings of a study centre that has made none.
var Defaults = Settings{AnswerDays: 2, CloseDays: 14, KeepMonths: 24, Topic: 5, Region: 3, Lang: 4, Load: 1}

func (s Settings) check() error {
	var bad fault.Fields
	for _, x := range []struct {
		name        string
		n, from, to int
	}{{"answer_days", s.AnswerDays, 1, 60}, {"close_days", s.CloseDays, 1, 365}, {"keep_months", s.KeepMonths, 1, 120},
		{"topic_points", s.Topic, 0, 100}, {"region_points", s.Region, 0, 100}, {"lang_points", s.Lang, 0, 100}, {"load_points", s.Load, 0, 100}} {
		if x.n < x.from || x.n > x.to {
			bad.Add(x.name, msgBetween.Fill("from", x.from, "to", x.to))
		}
	}
	return bad.Err()
}

// Expert is somebody who answers for a study centre, and what they answer.
type Expert struct {
	Centre, Person, Name string
	Profile
	Set  bool // somebody has said what they answer
	Open int  // cases they have in hand
}

// Profile is what an expert answers. An empty list is everything.
type Profile struct {
	Topics  []Topic
	Regions []string
	Langs   []i18n.Lang
	Most    int        // open cases at once; 0: no limit
	Away    civil.Date // last day away
	Does    string     // national tasks
}

// need is what an answer needs.
type need struct {
	topic  Topic
	region string
	lang   i18n.Lang
}

// Ground is one reason for giving a case to somebody: what fits, and the
// points it gave.
type Ground struct {
	What   string `json:"what"` // "topic", "region", "lang", "load", "by"
	Points int    `json:"points,omitempty"`
	N      int    `json:"n,omitempty"`
}

// Grounds are all of them.
type Grounds []Ground

// Points are their sum.
func (g Grounds) Points() int {
	sum := 0
	for _, x := range g {
		sum += x.Points
	}
	return sum
}

// Ranked is an expert with what speaks for them in a case.
type Ranked struct {
	Expert
	Grounds Grounds
	Barred  i18n.Text // why they get no new cases now; empty: they do
}

// rank orders experts by how well they fit: those who can take a case first,
// then by points, then the one with the fewest cases in hand. Somebody whose
// list is empty takes everything, but it speaks for nobody to take everything.
func rank(s Settings, n need, all []Expert, today civil.Date) []Ranked {
	out := make([]Ranked, 0, len(all))
	for _, e := range all {
		r := Ranked{Expert: e}
		if n.topic != "" && slices.Contains(e.Topics, n.topic) {
			r.Grounds = append(r.Grounds, Ground{What: "topic", Points: s.Topic})
		}
		if n.region != "" && slices.Contains(e.Regions, n.region) {
			r.Grounds = append(r.Grounds, Ground{What: "region", Points: s.Region})
		}
		if slices.Contains(e.Langs, n.lang) {
			r.Grounds = append(r.Grounds, Ground{What: "lang", Points: s.Lang})
		}
		r.Grounds = append(r.Grounds, Ground{What: "load", Points: -s.Load * e.Open, N: e.Open})
		switch {
		case !e.Away.IsZero() && !today.After(e.Away):
			r.Barred = barredAway.Fill("date", dayText(e.Away))
		case e.Most > 0 && e.Open >= e.Most:
			r.Barred = barredFull.Fill("n", e.Most)
		case len(e.Langs) > 0 && !slices.Contains(e.Langs, n.lang):
			r.Barred = barredLang
		case len(e.Topics) > 0 && !slices.Contains(e.Topics, n.topic):
			r.Barred = barredTopic
		case len(e.Regions) > 0 && n.region != "" && !slices.Contains(e.Regions, n.region):
			r.Barred = barredRegion
		}
		out = append(out, r)
	}
	slices.SortStableFunc(out, func(a, b Ranked) int {
		free := func(r Ranked) int {
			if r.Barred.Empty() {
				return 0
			}
			return 1
		}
		return cmp.Or(cmp.Compare(free(a), free(b)), cmp.Compare(b.Grounds.Points(), a.Grounds.Points()), cmp.Compare(a.Open, b.Open),
			i18n.Compare(a.Name, b.Name), cmp.Compare(a.Person, b.Person))
	})
	return out
}

// first is who gets the case; false where nobody can take one.
func first(list []Ranked) (Ranked, bool) {
	if len(list) == 0 || !list[0].Barred.Empty() {
		return Ranked{}, false
	}
	return list[0], true
}

func dayText(d civil.Date) i18n.Text {
	return i18n.Text{FI: d.Format(i18n.FI), SV: d.Format(i18n.SV), EN: d.Format(i18n.EN)}
}
