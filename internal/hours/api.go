package hours

import (
	"context"
	"encoding/json"

	"github.com/danielgtaylor/huma/v2"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
)

func (s *Service) api(m *web.Mux) {
	tags := []string{"hours"}
	web.Call(m, huma.Operation{Method: "GET", Path: "/organisations/{id}/hours", Summary: "Teaching hours of a member organisation", Tags: tags}, s.apiBalance)
	web.Call(m, huma.Operation{Method: "POST", Path: "/organisations/{id}/hours/entries", Summary: "Share hours out, return them, or ask for more",
		DefaultStatus: 201, Tags: tags}, s.apiEntry)
}

type accountJSON struct {
	Amount   string `json:"amount" doc:"reserved + consumed + free"`
	Reserved string `json:"reserved"`
	Consumed string `json:"consumed"`
	Free     string `json:"free"`
}

type unitJSON struct {
	ID   string       `json:"id"`
	Slug string       `json:"slug"`
	Name i18n.Content `json:"name"`
	accountJSON
}

type balanceJSON struct {
	Organisation string      `json:"organisation"`
	Centre       string      `json:"centre" doc:"the study centre's id"`
	Year         int         `json:"year"`
	Kind         Kind        `json:"kind" enum:"course,other"`
	On           civil.Date  `json:"on,omitzero" doc:"the day whose end the figures are of; left out: now"`
	Granted      string      `json:"granted" doc:"granted + extra - returned = allocated + pool.amount"`
	Extra        string      `json:"extra"`
	Returned     string      `json:"returned"`
	Allocated    string      `json:"allocated" doc:"to units, in all"`
	Overflow     Overflow    `json:"overflow" enum:"own_then_pool,own_only,pool_only"`
	Pool         accountJSON `json:"pool"`
	Units        []unitJSON  `json:"units"`
}

func jsonOf(a Account) accountJSON {
	return accountJSON{Amount: a.Amount.String(), Reserved: a.Reserved.String(), Consumed: a.Consumed.String(), Free: a.Free().String()}
}

type balanceIn struct {
	ID   string     `path:"id" doc:"id or slug"`
	Year int        `query:"year" doc:"this year when left out"`
	Kind Kind       `query:"kind" enum:"course,other" doc:"course when left out"`
	On   civil.Date `query:"on" doc:"as it stood at the end of that day"`
}

type balanceOut struct{ Body balanceJSON }

func (s *Service) apiBalance(ctx context.Context, who authz.Actor, in *balanceIn) (*balanceOut, error) {
	v, err := s.See(ctx, who, in.ID, Asked{Year: in.Year, Kind: in.Kind, On: in.On})
	if err != nil {
		return nil, err
	}
	b := v.Balance
	j := balanceJSON{Organisation: v.Holder.ID, Centre: v.Centre.ID, Year: v.Year, Kind: v.Kind, On: in.On,
		Granted: b.Granted.String(), Extra: b.Extra.String(), Returned: b.Returned.String(), Allocated: b.Allocated().String(),
		Overflow: v.Overflow, Pool: jsonOf(b.Pool), Units: []unitJSON{}}
	for _, a := range b.Units {
		o := v.Orgs[a.Unit]
		j.Units = append(j.Units, unitJSON{ID: a.Unit, Slug: o.Slug, Name: o.Name, accountJSON: jsonOf(a)})
	}
	return &balanceOut{j}, nil
}

// decimal is a decimal string; a plain JSON number is taken as well.
type decimal string

// UnmarshalJSON takes the number as it was written, so that no digit is lost.
func (d *decimal) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		var s string
		err := json.Unmarshal(b, &s)
		*d = decimal(s)
		return err
	}
	*d = decimal(b)
	return nil
}

// Schema tells so.
func (decimal) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{OneOf: []*huma.Schema{{Type: huma.TypeString}, {Type: huma.TypeNumber}}, Description: "hours, two decimals at most", Examples: []any{"12.50"}}
}

type entryIn struct {
	ID   string `path:"id" doc:"id or slug"`
	Body struct {
		Year    int     `json:"year"`
		Kind    string  `json:"kind" enum:"allocate,deallocate,return,request"`
		For     Kind    `json:"for,omitempty" required:"false" enum:"course,other" doc:"what the hours are for; course when left out"`
		Unit    string  `json:"unit,omitempty" required:"false" doc:"id or slug; of allocate and deallocate"`
		Hours   decimal `json:"hours" doc:"decimal string, two decimals at most"`
		Grounds string  `json:"grounds,omitempty" required:"false" maxLength:"2000" doc:"needed for a request"`
	}
}

type entryJSON struct {
	ID      string       `json:"id"`
	Year    int          `json:"year"`
	Kind    string       `json:"kind"`
	For     Kind         `json:"for"`
	Unit    string       `json:"unit,omitempty"`
	Hours   string       `json:"hours"`
	Grounds string       `json:"grounds,omitempty"`
	State   RequestState `json:"state,omitempty" doc:"of a request"`
}

type entryOut struct{ Body entryJSON }

func (s *Service) apiEntry(ctx context.Context, who authz.Actor, in *entryIn) (*entryOut, error) {
	b := in.Body
	m := Move{Year: b.Year, Kind: b.For, Entry: Entry(b.Kind), Grounds: b.Grounds}
	if m.Kind == "" {
		m.Kind = Course
	}
	var err error
	if m.Hours, err = ParseField("hours", string(b.Hours)); err != nil {
		return nil, err
	}
	if b.Unit != "" {
		if m.Unit, err = s.unitNamed(ctx, b.Unit); err != nil {
			return nil, err
		}
	}
	out := entryJSON{Year: b.Year, Kind: b.Kind, For: m.Kind, Unit: m.Unit, Hours: m.Hours.String(), Grounds: b.Grounds}
	if b.Kind == "request" {
		q, err := s.Ask(ctx, who, in.ID, m)
		out.ID, out.State = q.ID, q.State
		return &entryOut{out}, err
	}
	p, err := s.Post(ctx, who, in.ID, m)
	out.ID = p.ID
	return &entryOut{out}, err
}

// ParseField reads hours that somebody wrote into a field.
func ParseField(name, text string) (Hours, error) {
	h, err := Parse(text)
	switch err {
	case nil:
		return h, nil
	case ErrDecimals:
		return 0, fault.FieldErr(name, msgHoursDecimals)
	case ErrNegative:
		return 0, fault.FieldErr(name, msgHoursNegative)
	case ErrTooMany:
		return 0, fault.FieldErr(name, msgHoursMany)
	default:
		return 0, fault.FieldErr(name, msgHoursNumber)
	}
}
