package exchange

import (
	"slices"

	"gopkg.in/yaml.v3"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/i18n"
)

// All stands for every kind that a YAML file holds.
const All = "all"

// kind is a kind of records: what its struct is.
type kind struct {
	name   string
	record any // zero value of its struct
}

// kinds are in the order in which a file is imported, whatever order it has
// them in: what is referred to comes first.
var kinds = []kind{
	{"sources", source{}},
	{"rulesets", ruleset{}},
	{"organisations", organisation{}},
	{"offices", office{}},
	{"venues", venue{}},
	{"strategy", strategy{}},
	{"networks", networkRecord{}},
	{"leads_circle", circle{}},
	{"stated_figures", figure{}},
	{"meetings", meetingRecord{}},
	{"open_meetings", openMeeting{}},
	{"people", someone{}},
	{"publications", publication{}},
	{"articles", article{}},
	{"courses", courseRecord{}},
	{"participants", participant{}},
}

func kindNamed(name string) (kind, bool) {
	i := slices.IndexFunc(kinds, func(k kind) bool { return k.name == name })
	if i < 0 {
		return kind{}, false
	}
	return kinds[i], true
}

// Kinds are the names that import and export take.
func Kinds() []string {
	var names []string
	for _, k := range kinds {
		names = append(names, k.name)
	}
	return names
}

// kindOf is the kind with which a part of a YAML file is also imported: the
// leads' circle is a network, open meetings are meetings.
func kindOf(key string) string {
	switch key {
	case "leads_circle":
		return "networks"
	case "open_meetings":
		return "meetings"
	}
	return key
}

// fileKeys are the keys a YAML file may have at its top.
func fileKeys() []string {
	var keys []string
	for _, k := range kinds {
		keys = append(keys, k.name)
	}
	return keys
}

// source is a text that states facts; others name it by its key in the file.
type source struct {
	Key       string    `yaml:"key,omitempty" doc:"by which other records name it; in YAML, sources stand under their keys"`
	Title     string    `yaml:"title"`
	Publisher string    `yaml:"publisher,omitempty" doc:"id of the organisation, which may come later"`
	Published string    `yaml:"published,omitempty" doc:"2016-02-23T08:09:00+02:00, 23.02.2016, 08:09, or ti 27. maaliskuuta 2018 13.49.00"`
	Lang      i18n.Lang `yaml:"lang,omitempty" doc:"fi, sv or en; fi when empty"`
	URL       string    `yaml:"url,omitempty"`
}

// vague is a date as text, as exact as its source: "2016", "2016-02", "2016-02-23".
type vague = string

type organisation struct {
	ID           string       `yaml:"id,omitempty" doc:"slug, by which other records name it"`
	Kind         string       `yaml:"kind" doc:"umbrella, study_centre, national, district, association, school, ngo_house, authority, other"`
	Name         i18n.Content `yaml:"name,omitempty" doc:"the name, where there is only one"`
	Names        []orgName    `yaml:"names,omitempty" doc:"dated names: [{name: {fi: …}, short: …, from: 2016, until: …, source: …}]"`
	Parent       string       `yaml:"parent,omitempty" doc:"id of the organisation above it"`
	MemberOf     []membership `yaml:"member_of,omitempty" doc:"[{organisation: soste, from: 2020, until: …}]"`
	Scope        string       `yaml:"scope,omitempty" doc:"national, regional or local"`
	BusinessID   string       `yaml:"business_id,omitempty" doc:"1234567-8, checked"`
	Municipality string       `yaml:"municipality,omitempty" doc:"code of three digits: 091"`
	Region       string       `yaml:"region,omitempty" doc:"code of two digits, for those without a municipality"`
	Languages    []i18n.Lang  `yaml:"languages,omitempty" doc:"[fi, sv]"`
	Employees    *int         `yaml:"employees,omitempty" doc:"how many people it employs"`
	EmployeesOn  civil.Date   `yaml:"employees_on,omitempty" doc:"the day of that number"`
	Email        string       `yaml:"email,omitempty"`
	Web          string       `yaml:"web,omitempty"`
	Offers       i18n.Content `yaml:"offers,omitempty" doc:"what it offers to others"`
	Inferred     i18n.Content `yaml:"inferred,omitempty" doc:"what was concluded rather than stated, and why"`
	Source       string       `yaml:"source,omitempty" doc:"key of a source, as everywhere below"`
}

type orgName struct {
	Name   i18n.Content `yaml:"name"`
	Short  string       `yaml:"short,omitempty"`
	From   vague        `yaml:"from,omitempty" doc:"2016, 2016-02 or 2016-02-23"`
	Until  vague        `yaml:"until,omitempty" doc:"2016, 2016-02 or 2016-02-23"`
	Source string       `yaml:"source,omitempty"`
}

type membership struct {
	Organisation string `yaml:"organisation"`
	From         vague  `yaml:"from,omitempty" doc:"2016, 2016-02 or 2016-02-23"`
	Until        vague  `yaml:"until,omitempty" doc:"2016, 2016-02 or 2016-02-23"`
}

type office struct {
	Organisation string       `yaml:"organisation"`
	Place        string       `yaml:"place,omitempty" doc:"the office's name in all languages; that of its municipality when empty"`
	Name         i18n.Content `yaml:"name,omitempty" doc:"the office's name where the languages differ"`
	Municipality string       `yaml:"municipality,omitempty"`
	Address      string       `yaml:"address,omitempty"`
	Email        string       `yaml:"email,omitempty"`
	Phone        string       `yaml:"phone,omitempty"`
	Does         i18n.Content `yaml:"does,omitempty"`
	Regions      []string     `yaml:"regions,omitempty" doc:"codes of the regions it serves"`
	From         vague        `yaml:"from,omitempty" doc:"2016, 2016-02 or 2016-02-23"`
	Until        vague        `yaml:"until,omitempty" doc:"2016, 2016-02 or 2016-02-23"`
	AsOf         civil.Date   `yaml:"as_of,omitempty" doc:"the day on which it was known to be there"`
	Source       string       `yaml:"source,omitempty"`
}

type venue struct {
	Organisation string       `yaml:"organisation"`
	Name         i18n.Content `yaml:"name"`
	Municipality string       `yaml:"municipality,omitempty"`
	Address      string       `yaml:"address,omitempty"`
	NewIn        vague        `yaml:"new_in,omitempty" doc:"when it was new: 2016"`
	Source       string       `yaml:"source,omitempty"`
}

type strategy struct {
	Organisation string         `yaml:"organisation"`
	From         int            `yaml:"from,omitempty" doc:"first year"`
	To           int            `yaml:"to,omitempty" doc:"last year"`
	Continues    i18n.Content   `yaml:"continues,omitempty" doc:"how it follows the one before"`
	Aims         []i18n.Content `yaml:"aims,omitempty" doc:"[{fi: …, sv: …}]"`
	Lines        []i18n.Content `yaml:"lines,omitempty" doc:"of action, in the same form"`
	Source       string         `yaml:"source,omitempty"`
}

type someone struct {
	Name      string     `yaml:"name"`
	Email     string     `yaml:"email,omitempty"`
	Lang      i18n.Lang  `yaml:"lang,omitempty" doc:"fi, sv or en, of mails; fi when empty"`
	Region    string     `yaml:"region,omitempty"`
	Phone     string     `yaml:"phone,omitempty"`
	Positions []position `yaml:"positions,omitempty" doc:"[{organisation: …, title: {fi: …}, from: 2026-01-01, to: …}]"`
	Networks  []belongs  `yaml:"networks,omitempty" doc:"[{network: …, level: member, mail: weekly}]"`
	Roles     []string   `yaml:"roles,omitempty" doc:"[\"contact:viestijat\", \"coordinator:soste\"]; a role ends with the person's only position, or the one in its organisation"`
}

type position struct {
	Organisation string       `yaml:"organisation"`
	Title        i18n.Content `yaml:"title,omitempty"`
	From         civil.Date   `yaml:"from,omitempty"`
	To           civil.Date   `yaml:"to,omitempty"`
}

type belongs struct {
	Network string `yaml:"network"`
	Level   string `yaml:"level,omitempty"`
	Mail    string `yaml:"mail,omitempty"`
}

type amount struct {
	Value     int    `yaml:"value"`
	Qualifier string `yaml:"qualifier,omitempty"`
}

type networkRecord struct {
	ID           string         `yaml:"id,omitempty" doc:"slug; made from the name when empty"`
	Name         i18n.Content   `yaml:"name"`
	Short        string         `yaml:"short,omitempty"`
	Kind         string         `yaml:"kind" doc:"profession, region, theme, patient_organisations, small_organisations, newcomers, leads, other"`
	Region       string         `yaml:"region,omitempty"`
	Languages    []i18n.Lang    `yaml:"languages,omitempty"`
	Purpose      i18n.Content   `yaml:"purpose,omitempty"`
	Goals        i18n.Content   `yaml:"goals,omitempty"`
	Aims         []string       `yaml:"aims,omitempty" doc:"[learning, peer_support, exchange, advocacy, foresight]"`
	Enough       i18n.Content   `yaml:"enough,omitempty" doc:"what result is enough"`
	Structure    i18n.Content   `yaml:"structure,omitempty"`
	HowToJoin    i18n.Content   `yaml:"how_to_join,omitempty"`
	JoinPolicy   string         `yaml:"join_policy,omitempty" doc:"open, request, invitation, seat; request when empty"`
	Visibility   string         `yaml:"visibility,omitempty" doc:"public or members; public when empty"`
	Phase        string         `yaml:"phase,omitempty" doc:"idea, forming, active, fading, resting, merged, ended; empty when nobody has stated it"`
	PhaseOn      civil.Date     `yaml:"phase_on,omitempty"`
	Founded      vague          `yaml:"founded,omitempty" doc:"2016, 2016-02 or 2016-02-23"`
	FoundedHow   i18n.Content   `yaml:"founded_how,omitempty"`
	FormerNames  []formerName   `yaml:"former_names,omitempty" doc:"[{name: {fi: …}, until: 2014}]"`
	EndedOn      civil.Date     `yaml:"ended_on,omitempty" doc:"the last day"`
	Funder       i18n.Content   `yaml:"funder,omitempty"`
	FundingEnds  civil.Date     `yaml:"funding_ends,omitempty"`
	Coordinators []coordinator  `yaml:"coordinators,omitempty" doc:"[{organisation: soste, role: lead, from: …, to: …}]"`
	Conditions   []condition    `yaml:"conditions,omitempty" doc:"[{attribute: organisation.employees, operator: \"<\", value: 10}]"`
	Channels     []channel      `yaml:"channels,omitempty" doc:"[{kind: facebook_group, members: 275, as_of: 2016-02-23}]"`
	Remarks      []i18n.Content `yaml:"remarks,omitempty"`
	Themes       []i18n.Content `yaml:"themes,omitempty"`
	YearPlan     *yearPlan      `yaml:"year_plan,omitempty" doc:"{year: 2016, meetings: 4}"`
	Produced     i18n.Content   `yaml:"produced,omitempty" doc:"what came out of it"`
	Meetings     []pastMeeting  `yaml:"meetings,omitempty" doc:"[{when: 2016-02, precision: early, attended: {value: 60, qualifier: over}}]"`
	Source       string         `yaml:"source,omitempty"`
}

type formerName struct {
	Name  i18n.Content `yaml:"name"`
	Until vague        `yaml:"until,omitempty" doc:"2016, 2016-02 or 2016-02-23"`
}

type coordinator struct {
	Organisation string     `yaml:"organisation"`
	Role         string     `yaml:"role,omitempty"`
	From         civil.Date `yaml:"from,omitempty"`
	To           civil.Date `yaml:"to,omitempty"`
}

type condition struct {
	Attribute  string `yaml:"attribute"`
	Operator   string `yaml:"operator"`
	Value      string `yaml:"value"`
	Strictness string `yaml:"strictness,omitempty"`
}

type channel struct {
	Kind       string       `yaml:"kind"`
	Title      i18n.Content `yaml:"title,omitempty"`
	URL        string       `yaml:"url,omitempty"`
	Discussion bool         `yaml:"discussion,omitempty"`
	Members    int          `yaml:"members,omitempty"`
	Qualifier  string       `yaml:"qualifier,omitempty"`
	AsOf       civil.Date   `yaml:"as_of,omitempty"`
}

type yearPlan struct {
	Year     int `yaml:"year"`
	Meetings int `yaml:"meetings"`
}

type pastMeeting struct {
	When      vague        `yaml:"when"`
	Precision string       `yaml:"precision,omitempty"`
	Mode      string       `yaml:"mode,omitempty"`
	Count     *amount      `yaml:"count,omitempty"`
	Attended  *amount      `yaml:"attended,omitempty"`
	Remark    i18n.Content `yaml:"remark,omitempty"`
}

// circle is the leads' circle: a network of kind leads.
type circle struct {
	Name      i18n.Content `yaml:"name"`
	Organiser string       `yaml:"organiser"`
	Purpose   i18n.Content `yaml:"purpose,omitempty"`
	Produced  i18n.Content `yaml:"produced,omitempty"`
	Source    string       `yaml:"source,omitempty"`
}

type figure struct {
	What         i18n.Content `yaml:"what"`
	Value        int          `yaml:"value"`
	Qualifier    string       `yaml:"qualifier,omitempty" doc:"about, over, at_least; empty: exact"`
	AsOf         vague        `yaml:"as_of" doc:"2016, 2016-02 or 2016-02-23"`
	Network      string       `yaml:"network,omitempty"`
	Organisation string       `yaml:"organisation,omitempty"`
	Note         i18n.Content `yaml:"note,omitempty"`
	Source       string       `yaml:"source,omitempty"`
}

type meetingRecord struct {
	Networks     []string     `yaml:"networks,omitempty" doc:"ids of the networks it belongs to"`
	Organisation string       `yaml:"organisation,omitempty" doc:"who convenes it, where no network does"`
	Kind         string       `yaml:"kind,omitempty" doc:"meeting or swarm; meeting when empty"`
	Title        i18n.Content `yaml:"title"`
	Lead         i18n.Content `yaml:"lead,omitempty"`
	Description  i18n.Content `yaml:"description,omitempty"`
	Agenda       i18n.Content `yaml:"agenda,omitempty"`
	Languages    []i18n.Lang  `yaml:"languages,omitempty" doc:"it is held in"`
	Starts       string       `yaml:"starts" doc:"2026-12-03T13:00:00+02:00, or 3.12.2026 klo 13.00 in Helsinki"`
	Ends         string       `yaml:"ends"`
	Place        i18n.Content `yaml:"place,omitempty"`
	Municipality string       `yaml:"municipality,omitempty"`
	AccessInfo   i18n.Content `yaml:"access_info,omitempty" doc:"entrance, lift, induction loop"`
	RemoteURL    string       `yaml:"remote_url,omitempty"`
	OnSite       bool         `yaml:"onsite,omitempty"`
	OnSiteSeats  int          `yaml:"onsite_capacity,omitempty" doc:"no limit when empty"`
	Remote       bool         `yaml:"remote,omitempty"`
	RemoteSeats  int          `yaml:"remote_capacity,omitempty" doc:"no limit when empty"`
	Audience     string       `yaml:"audience,omitempty" doc:"open, members, interested; open when empty"`
	TargetGroup  i18n.Content `yaml:"target_group,omitempty"`
	Opens        string       `yaml:"registration_opens,omitempty"`
	Closes       string       `yaml:"registration_closes,omitempty" doc:"when it starts, when empty"`
	Queue        string       `yaml:"queue,omitempty" doc:"auto, offer, manual; auto when empty"`
	PassOn       bool         `yaml:"pass_on,omitempty" doc:"a place may be passed on"`
	ContactName  string       `yaml:"contact_name,omitempty"`
	ContactEmail string       `yaml:"contact_email,omitempty"`
	Status       string       `yaml:"status,omitempty" doc:"draft, published; published when empty"`
}

// openMeeting is a year's open meetings for a target group, as a source tells.
type openMeeting struct {
	Year        int          `yaml:"year"`
	Organiser   string       `yaml:"organiser"`
	TargetGroup i18n.Content `yaml:"target_group"`
	Source      string       `yaml:"source,omitempty"`
}

type publication struct {
	ID        string       `yaml:"id,omitempty"`
	Name      i18n.Content `yaml:"name"`
	Publisher string       `yaml:"publisher"`
	Languages []i18n.Lang  `yaml:"languages,omitempty"`
	From      civil.Date   `yaml:"from,omitempty"`
	To        civil.Date   `yaml:"to,omitempty"`
	Notice    i18n.Content `yaml:"notice,omitempty"`
	Successor string       `yaml:"successor,omitempty" doc:"address of the new site"`
}

type article struct {
	ID            string         `yaml:"id,omitempty"`
	Publication   string         `yaml:"publication"`
	Title         i18n.Content   `yaml:"title"`
	Lead          i18n.Content   `yaml:"lead,omitempty"`
	Body          i18n.Content   `yaml:"body,omitempty"`
	Published     string         `yaml:"published,omitempty" doc:"23.02.2016, 08:09; the source's time when empty and a source is named"`
	Author        string         `yaml:"author,omitempty"`
	AuthorTitle   i18n.Content   `yaml:"author_title,omitempty"`
	AuthorAnswers i18n.Content   `yaml:"author_answers,omitempty"`
	AuthorEmail   string         `yaml:"author_email,omitempty"`
	Quoted        []quoted       `yaml:"quoted,omitempty" doc:"[{name: …, role: {fi: …}}]"`
	Topics        []i18n.Content `yaml:"topics,omitempty" doc:"[{fi: …, sv: …, en: …}]"`
	Networks      []string       `yaml:"networks,omitempty"`
	Organisations []string       `yaml:"organisations,omitempty"`
	Regions       []string       `yaml:"regions,omitempty"`
	URL           string         `yaml:"url,omitempty"`
	Source        string         `yaml:"source,omitempty"`
}

type quoted struct {
	Name string       `yaml:"name"`
	Role i18n.Content `yaml:"role,omitempty"`
}

// ruleset is one version of a study centre's rules of support.
type ruleset struct {
	Rules  yaml.Node `yaml:"rules" doc:"a rule set with the keys of docs/rulesets.md"`
	Reason string    `yaml:"reason" doc:"why this version was made"`
}

type courseRecord struct {
	ID           string       `yaml:"id,omitempty" doc:"by which participants name it: letters, digits, - and _; made when empty"`
	Organisation string       `yaml:"organisation" doc:"who arranges it; its study centre follows from its membership"`
	State        string       `yaml:"state,omitempty" doc:"draft, approved, published, rejected, archived (held and settled), cancelled; draft when empty"`
	Support      string       `yaml:"support,omitempty" doc:"none or ordinary; none when empty"`
	Kind         string       `yaml:"kind,omitempty" doc:"course or lecture; course when empty"`
	Name         i18n.Content `yaml:"name"`
	Lead         i18n.Content `yaml:"lead,omitempty"`
	Description  i18n.Content `yaml:"description,omitempty"`
	Languages    []i18n.Lang  `yaml:"languages,omitempty" doc:"it is held in; fi when empty"`
	Audience     i18n.Content `yaml:"audience,omitempty"`
	Outcomes     i18n.Content `yaml:"outcomes,omitempty" doc:"what people can do afterwards, one a line"`
	Contents     i18n.Content `yaml:"contents,omitempty"`
	Methods      i18n.Content `yaml:"methods,omitempty"`
	Online       i18n.Content `yaml:"online,omitempty" doc:"what is studied by oneself"`
	Assessment   i18n.Content `yaml:"assessment,omitempty"`
	Place        i18n.Content `yaml:"place,omitempty"`
	Municipality string       `yaml:"municipality,omitempty"`
	AccessInfo   i18n.Content `yaml:"access_info,omitempty"`
	RemoteURL    string       `yaml:"remote_url,omitempty"`
	OnSite       bool         `yaml:"onsite,omitempty"`
	OnSiteSeats  int          `yaml:"onsite_capacity,omitempty" doc:"no limit when empty"`
	Remote       bool         `yaml:"remote,omitempty"`
	RemoteSeats  int          `yaml:"remote_capacity,omitempty" doc:"no limit when empty"`
	OpensOn      civil.Date   `yaml:"registration_opens,omitempty" doc:"at once when empty"`
	ClosesOn     civil.Date   `yaml:"registration_closes,omitempty" doc:"the last day; when it starts, when empty"`
	Queue        string       `yaml:"queue,omitempty" doc:"auto, offer, manual; auto when empty"`
	AskDiet      bool         `yaml:"ask_diet,omitempty"`
	AskAccess    bool         `yaml:"ask_access,omitempty"`
	Fee          i18n.Content `yaml:"fee,omitempty" doc:"what it costs, in words"`
	Participants int          `yaml:"participants,omitempty" doc:"how many are planned"`
	Income       string       `yaml:"income,omitempty" doc:"planned, in euros: 250.00"`
	OtherFunding bool         `yaml:"other_funding,omitempty"`
	ContactName  string       `yaml:"contact_name,omitempty"`
	ContactEmail string       `yaml:"contact_email,omitempty"`
	Unlisted     bool         `yaml:"unlisted,omitempty" doc:"not in the calendar and the public lists"`
	Sessions     []session    `yaml:"sessions,omitempty" doc:"[{starts: 3.12.2026 klo 9.00, ends: 3.12.2026 klo 15.00, breaks: 45, topic: …, trainer: …}]"`
	Costs        []cost       `yaml:"costs,omitempty" doc:"planned: [{category: trainer, amount: 500.00}]"`
	CancelReason i18n.Content `yaml:"cancel_reason,omitempty" doc:"of a cancelled one, for those who had registered"`
}

type session struct {
	Starts   string `yaml:"starts"`
	Ends     string `yaml:"ends"`
	Breaks   int    `yaml:"breaks,omitempty"`
	Other    int    `yaml:"other,omitempty"`
	Topic    string `yaml:"topic,omitempty"`
	Trainer  string `yaml:"trainer,omitempty"`
	Place    string `yaml:"place,omitempty"`
	Remote   bool   `yaml:"remote,omitempty"`
	Parallel int    `yaml:"parallel,omitempty"`
}

type cost struct {
	Category      string `yaml:"category"`
	Amount        string `yaml:"amount"`
	ByParticipant bool   `yaml:"by_participant,omitempty"`
	Tied          bool   `yaml:"tied_to_topic,omitempty"`
	Sheet         bool   `yaml:"calculation_sheet,omitempty"`
	Note          string `yaml:"note,omitempty"`
}

type participant struct {
	Course       string    `yaml:"course" doc:"the course's id"`
	Name         string    `yaml:"name"`
	Email        string    `yaml:"email"`
	Lang         i18n.Lang `yaml:"lang,omitempty" doc:"fi, sv or en, of mails; fi when empty"`
	Organisation string    `yaml:"organisation,omitempty" doc:"their own, in words"`
	Mode         string    `yaml:"mode,omitempty" doc:"onsite or remote; the course's only one when empty"`
	State        string    `yaml:"state,omitempty" doc:"confirmed, queued, attended, absent, cancelled; confirmed when empty"`
	Present      []int     `yaml:"present,omitempty" doc:"sessions they were at, from 1: [1, 2]; of who attended, all when empty"`
	Young        bool      `yaml:"young,omitempty" doc:"under the least age of the rules"`
}
