package survey

import (
	"slices"

	"parvi/internal/platform/i18n"
)

// The templates there are.
const (
	Barometer   = "network-barometer"
	PreStrategy = "pre-strategy"
	Feedback    = "course-feedback"
)

// Template is a survey that is asked again and again, so that its answers can
// be compared. The keys of its questions are for good: a question that is
// asked otherwise gets a new one.
type Template struct {
	Key       string
	Title     i18n.Content
	Why       i18n.Content
	For       []string // kinds of spaces whose leads may use it
	Questions []Question
}

// Templates are all of them.
var Templates = []Template{
	{
		Key: Barometer, Title: i18n.Content(barometerTitle), Why: i18n.Content(barometerWhy), For: []string{"network"},
		Questions: []Question{
			choice(Single, "since", askSince, true, since),
			scale("benefit", askBenefit, endNotAtAll, endVeryMuch),
			choice(Multiple, "gains", askGains, false, gains),
			scale("climate", askClimate, endGuarded, endTrusting),
			scale("leading", askLeading, endBadly, endVeryWell),
			scale("meetings", askMeetings, endBadly, endVeryWell),
			choice(Single, "how-often", askHowOften, false, howOften),
			open("change", askChange),
			open("stay", askStay),
		},
	},
	{
		Key: PreStrategy, Title: i18n.Content(strategyTitle), Why: i18n.Content(strategyWhy), For: []string{"organisation", "network", "region"},
		Questions: []Question{
			choice(Single, "role", askRole, true, roles),
			scale("importance", askImportance, endNotAtAll, endVeryMuch),
			scale("success", askSuccess, endBadly, endVeryWell),
			choice(Multiple, "needs", askNeeds, false, needs),
			open("surroundings", askSurroundings),
			open("more", askMore),
			open("less", askLess),
		},
	},
	{
		Key: Feedback, Title: i18n.Content(feedbackTitle), Why: i18n.Content(feedbackWhy), For: []string{"course"},
		Questions: []Question{
			scale("overall", askOverall, endPoor, endExcellent),
			scale("aims", askAims, endNotAtAll, endFully),
			scale("teaching", askTeaching, endPoor, endExcellent),
			scale("use", askUse, endNotAtAll, endVeryMuch),
			scale("arrangements", askArrangements, endBadly, endVeryWell),
			scale("recommend", askRecommend, endNo, endCertainly),
			open("good", askGood),
			open("better", askBetter),
		},
	},
}

// TemplateBy finds a template.
func TemplateBy(key string) (Template, bool) {
	i := slices.IndexFunc(Templates, func(t Template) bool { return t.Key == key })
	if i < 0 {
		return Template{}, false
	}
	return Templates[i], true
}

// TemplatesFor are the templates for a kind of space.
func TemplatesFor(kind string) []Template {
	return slices.DeleteFunc(slices.Clone(Templates), func(t Template) bool { return !slices.Contains(t.For, kind) })
}

// word is an option of ours with its key.
type word struct {
	key   string
	label i18n.Text
}

func choice(kind QuestionKind, key string, title i18n.Text, required bool, words []word) Question {
	q := Question{Key: key, Kind: kind, Title: i18n.Content(title), Required: required}
	for _, w := range words {
		q.Options = append(q.Options, Option{Key: w.key, Label: i18n.Content(w.label)})
	}
	return q
}

func scale(key string, title, low, high i18n.Text) Question {
	return Question{Key: key, Kind: Scale, Title: i18n.Content(title), Required: true,
		Options: []Option{{Key: "1", Label: i18n.Content(low)}, {Key: "5", Label: i18n.Content(high)}}}
}

func open(key string, title i18n.Text) Question {
	return Question{Key: key, Kind: Words, Title: i18n.Content(title)}
}

var (
	since    = []word{{"under-1", sinceUnder}, {"1-3", sinceSome}, {"over-3", sinceOver}}
	gains    = []word{{"knowledge", gainKnowledge}, {"peers", gainPeers}, {"partners", gainPartners}, {"skills", gainSkills}, {"influence", gainInfluence}, {"nothing", gainNothing}}
	howOften = []word{{"too-few", oftenFew}, {"right", oftenRight}, {"too-many", oftenMany}}
	roles    = []word{{"trust", roleTrust}, {"lead", roleLead}, {"staff", roleStaff}, {"other", roleOther}}
	needs    = []word{{"influence", needInfluence}, {"learning", needLearning}, {"networks", needNetworks}, {"funding", needFunding}, {"communication", needCommunication}, {"region", needRegion}}
)

// OwnQuestion is a question that another feature has asked after those of a
// template: a scale from not at all to very much, or in own words.
func OwnQuestion(key string, title i18n.Content, isScale bool) Question {
	q := Question{Key: key, Kind: Words, Title: title}
	if isScale {
		q = scale(key, i18n.Text{}, endNotAtAll, endVeryMuch)
		q.Title, q.Required = title, false
	}
	return q
}
