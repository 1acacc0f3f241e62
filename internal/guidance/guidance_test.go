package guidance

import (
	"testing"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

func TestRank(t *testing.T) {
	today := civil.Date{Year: 2026, Month: 12, Day: 1}
	expert := func(name string, open int, p Profile) Expert {
		return Expert{Person: name, Name: name, Open: open, Profile: p}
	}
	plans := Profile{Topics: []Topic{Plan}, Langs: []i18n.Lang{i18n.FI}}
	east := Profile{Regions: []string{"12"}, Langs: []i18n.Lang{i18n.FI}}
	ask := need{Plan, "12", i18n.FI}
	for _, tt := range []struct {
		name string
		need need
		all  []Expert
		want string // who gets it; "" nobody
	}{
		{"topic speaks louder than region", ask, []Expert{expert("east", 0, east), expert("plans", 0, plans)}, "plans"},
		{"each case in hand takes a point off", ask, []Expert{expert("east", 0, east), expert("plans", 3, plans)}, "east"},
		{"the one with fewer cases, other things equal", ask, []Expert{expert("a", 2, plans), expert("b", 1, plans)}, "b"},
		{"away is away to the last day", ask, []Expert{expert("plans", 0, Profile{Topics: []Topic{Plan}, Away: today}), expert("any", 0, Profile{})}, "any"},
		{"back the day after", ask, []Expert{expert("plans", 0, Profile{Topics: []Topic{Plan}, Away: today.AddDays(-1)}), expert("any", 0, Profile{})}, "plans"},
		{"full is full", ask, []Expert{expert("plans", 2, Profile{Topics: []Topic{Plan}, Most: 2}), expert("any", 9, Profile{})}, "any"},
		{"nobody answers in a language they do not answer in", need{Plan, "12", i18n.SV}, []Expert{expert("plans", 0, plans)}, ""},
		{"nor about another topic", need{Badge, "12", i18n.FI}, []Expert{expert("plans", 0, plans)}, ""},
		{"nor in another region", need{Plan, "01", i18n.FI}, []Expert{expert("east", 0, east)}, ""},
		{"who asks from no region may be answered from any", need{Plan, "", i18n.FI}, []Expert{expert("east", 0, east)}, "east"},
		{"nobody there", ask, nil, ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r, ok := first(rank(Defaults, tt.need, tt.all, today))
			if got := r.Person; got != tt.want || ok != (tt.want != "") {
				t.Errorf("got %q %v, want %q", got, ok, tt.want)
			}
		})
	}
}

func TestThePointsAreExplained(t *testing.T) {
	all := []Expert{{Person: "p", Name: "P", Open: 2, Profile: Profile{Topics: []Topic{Plan}, Regions: []string{"12"}, Langs: []i18n.Lang{i18n.FI}}}}
	r := rank(Defaults, need{Plan, "12", i18n.FI}, all, civil.Date{Year: 2026, Month: 12, Day: 1})[0]
	if got, want := whyLine(r.Grounds, i18n.EN), "topic +5, region +3, language +4, 2 cases in hand −2, 10 in all"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestTheTitleIsTheBeginningOfTheQuestion(t *testing.T) {
	for text, want := range map[string]string{
		"Miten raportti täytetään? Kuitti puuttuu.": "Miten raportti täytetään?",
		"Hei. Voiko koulutuksen perua.":             "Hei. Voiko koulutuksen perua",
		"Ett ord\nmera":                             "Ett ord",
		"Kysymys ilman loppua":                      "Kysymys ilman loppua",
	} {
		if got := titleOf(text); got != want {
			t.Errorf("titleOf(%q) = %q, want %q", text, got, want)
		}
	}
	long := titleOf("Tämä on hyvin pitkä kysymys jossa ei ole yhtään välimerkkiä ja joka jatkuu ja jatkuu niin pitkään että sitä ei jaksa lukea")
	if n := len([]rune(long)); n > maxTitle {
		t.Errorf("got %d characters", n)
	}
}

func TestWorkdaysLeaveOutDaysOff(t *testing.T) {
	// 4 December 2026 is a Friday, and Monday is a workday; Independence Day, the
	// 6th, is a Sunday.
	if got := workdays(civil.Date{Year: 2026, Month: 12, Day: 4}, 2); got != (civil.Date{Year: 2026, Month: 12, Day: 8}) {
		t.Errorf("got %v", got)
	}
}

func TestEveryStateHasItsWords(t *testing.T) {
	for _, s := range States {
		if stateWords[s].Empty() || shapes[s] == "" {
			t.Errorf("state %s has no word or shape", s)
		}
	}
	for _, topic := range Topics {
		if topicWords[topic].Empty() {
			t.Errorf("topic %s has no word", topic)
		}
	}
}
