package registration

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/web"
)

// PlaceJSON is a place as the API tells it.
type PlaceJSON struct {
	Mode       string `json:"mode" enum:"onsite,remote"`
	State      string `json:"state" enum:"confirmed,queued,offered,cancelled,attended,absent"`
	Position   *int   `json:"position,omitempty" doc:"in the queue, from 1"`
	OfferUntil string `json:"offer_until,omitempty" format:"date-time" doc:"until when the place is held"`
}

// PlacesJSON are the open places of a registration; a cancelled one shows its
// last.
func PlacesJSON(r Registration) []PlaceJSON {
	list := []PlaceJSON{}
	places := r.Open()
	if len(places) == 0 && len(r.Places) > 0 {
		places = r.Places[len(r.Places)-1:]
	}
	for _, p := range places {
		j := PlaceJSON{Mode: string(p.Mode), State: string(p.State), OfferUntil: Stamp(p.OfferUntil)}
		if p.State == Queued {
			position := p.Position
			j.Position = &position
		}
		list = append(list, j)
	}
	return list
}

// Stamp is an instant as the API writes it: with the offset of Helsinki.
func Stamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.In(civil.Helsinki).Format(time.RFC3339)
}

// NeedsJSON are needs as the API takes them.
type NeedsJSON struct {
	Diet       string `json:"diet,omitempty" maxLength:"300"`
	Access     string `json:"access,omitempty" maxLength:"2000"`
	Assistants int    `json:"assistants,omitempty" minimum:"0" maximum:"5"`
}

type ownJSON struct {
	ID           string            `json:"id"`
	Name         string            `json:"name"`
	Email        string            `json:"email"`
	Lang         string            `json:"lang"`
	Organisation string            `json:"organisation,omitempty"`
	Answers      map[string]string `json:"answers,omitempty"`
	Needs        NeedsJSON         `json:"needs"`
	ManageURL    string            `json:"manage_url"`
	RemoteURL    string            `json:"remote_url,omitempty" doc:"told to who has a remote place"`
	Places       []PlaceJSON       `json:"places"`
}

func (s *Service) json(own Own) *ownOut {
	j := ownJSON{
		ID: own.ID, Name: own.Name, Email: own.Email, Lang: string(own.Lang), Organisation: own.Organisation, Answers: own.Answers,
		Needs:     NeedsJSON{Diet: own.Needs.Diet, Access: own.Needs.Access, Assistants: own.Assistants},
		ManageURL: s.ManageURL(own.Registration), Places: PlacesJSON(own.Registration),
	}
	if p, ok := own.Secured(); ok && p.Mode == Remote {
		j.RemoteURL = own.About.RemoteURL
	}
	return &ownOut{Body: j}
}

// ManageURL is the address of the page by which a registration is managed.
func (s *Service) ManageURL(r Registration) string {
	return s.BaseURL + "/" + string(r.Lang.Or(i18n.FI)) + s.Link(r.ID)
}

// Keyed is the input of a call about one's own registration.
type Keyed struct {
	ID     string `path:"id"`
	Header string `header:"Registration-Key" doc:"the registration's key"`
	Query  string `query:"key" doc:"the same, where no header can be set"`
}

// key is the registration's key when it is of that registration.
func (in Keyed) key(s *Service) (string, error) {
	key := in.Header
	if key == "" {
		key = in.Query
	}
	if key == "" {
		return "", &fault.Error{Kind: fault.SignIn, Say: msgKeyMissing}
	}
	if key = strings.ToLower(strings.TrimSpace(key)); key != s.Secret.KeyOf(in.ID) {
		return "", fault.New(fault.NotFound, msgGone)
	}
	return key, nil
}

type ownOut struct{ Body ownJSON }

type changeIn struct {
	Keyed
	Body struct {
		Lang         *string        `json:"lang,omitempty" enum:"fi,sv,en"`
		Organisation *string        `json:"organisation,omitempty" maxLength:"200"`
		Answers      map[string]any `json:"answers,omitempty"`
		Needs        *NeedsJSON     `json:"needs,omitempty"`
	}
}

type reasonIn struct {
	Keyed
	Reason string `query:"reason" maxLength:"1000" doc:"asked for once registering has closed"`
}

type switchIn struct {
	Keyed
	Body struct {
		Mode      string `json:"mode" enum:"onsite,remote"`
		Meanwhile bool   `json:"meanwhile,omitempty" doc:"take the place only until the one queued for comes"`
	}
}

type passIn struct {
	Keyed
	Body struct {
		Name         string `json:"name" maxLength:"120"`
		Email        string `json:"email" maxLength:"254"`
		Lang         string `json:"lang,omitempty" enum:"fi,sv,en"`
		Organisation string `json:"organisation,omitempty" maxLength:"200"`
	}
}

func (s *Service) api(m *web.Mux) {
	web.Call(m, huma.Operation{Method: "GET", Path: "/registrations/{id}", Summary: "See a registration"},
		func(ctx context.Context, _ authz.Actor, in *Keyed) (*ownOut, error) {
			key, err := in.key(s)
			if err != nil {
				return nil, err
			}
			own, err := s.ByKey(ctx, key)
			if err != nil {
				return nil, err
			}
			return s.json(own), nil
		})
	web.Call(m, huma.Operation{Method: "PATCH", Path: "/registrations/{id}", Summary: "Change answers and needs"}, s.apiChange)
	web.Call(m, huma.Operation{Method: "DELETE", Path: "/registrations/{id}", Summary: "Cancel a registration", DefaultStatus: 200},
		func(ctx context.Context, who authz.Actor, in *reasonIn) (*ownOut, error) {
			return s.apiAct(in.Keyed, func(key string) (Own, error) { return s.Cancel(ctx, who, key, in.Reason) })
		})
	web.Call(m, huma.Operation{Method: "POST", Path: "/registrations/{id}/accept", Summary: "Take the offered place", DefaultStatus: 200},
		func(ctx context.Context, who authz.Actor, in *Keyed) (*ownOut, error) {
			return s.apiAct(*in, func(key string) (Own, error) { return s.Accept(ctx, who, key) })
		})
	web.Call(m, huma.Operation{Method: "POST", Path: "/registrations/{id}/switch", Summary: "Take part in another mode", DefaultStatus: 200},
		func(ctx context.Context, who authz.Actor, in *switchIn) (*ownOut, error) {
			return s.apiAct(in.Keyed, func(key string) (Own, error) {
				return s.Switch(ctx, who, key, Mode(in.Body.Mode), in.Body.Meanwhile)
			})
		})
	web.Call(m, huma.Operation{Method: "POST", Path: "/registrations/{id}/pass", Summary: "Give the place to someone else", DefaultStatus: 200},
		func(ctx context.Context, who authz.Actor, in *passIn) (*ownOut, error) {
			return s.apiAct(in.Keyed, func(key string) (Own, error) {
				return s.PassOn(ctx, who, key, Input{
					Name: in.Body.Name, Email: in.Body.Email, Lang: i18n.Lang(in.Body.Lang), Organisation: in.Body.Organisation,
				})
			})
		})
}

func (s *Service) apiAct(in Keyed, f func(key string) (Own, error)) (*ownOut, error) {
	key, err := in.key(s)
	if err != nil {
		return nil, err
	}
	own, err := f(key)
	if err != nil {
		return nil, err
	}
	return s.json(own), nil
}

func (s *Service) apiChange(ctx context.Context, who authz.Actor, in *changeIn) (*ownOut, error) {
	return s.apiAct(in.Keyed, func(key string) (Own, error) {
		own, err := s.ByKey(ctx, key)
		if err != nil {
			return own, err
		}
		e := Edit{Lang: own.Lang, Organisation: own.Organisation, Answers: own.Answers, Needs: own.Needs, Assistants: own.Assistants}
		if in.Body.Lang != nil {
			e.Lang = i18n.Lang(*in.Body.Lang)
		}
		if in.Body.Organisation != nil {
			e.Organisation = *in.Body.Organisation
		}
		if in.Body.Answers != nil {
			e.Answers = AnswersOf(own.Offering, in.Body.Answers)
		}
		if in.Body.Needs != nil {
			e.Needs, e.Assistants = Needs{Diet: in.Body.Needs.Diet, Access: in.Body.Needs.Access}, in.Body.Needs.Assistants
		}
		return s.Change(ctx, who, key, e)
	})
}

// AnswersOf reads answers as programs give them: a text, true for a tick, the
// number of an option or its text.
func AnswersOf(o Offering, given map[string]any) map[string]string {
	answers := map[string]string{}
	for _, q := range o.Questions {
		v, ok := given[q.ID]
		if !ok || v == nil {
			continue
		}
		switch v := v.(type) {
		case bool:
			if v {
				answers[q.ID] = "yes"
			}
		case string:
			answers[q.ID] = q.numberOf(v)
		default:
			answers[q.ID] = fmt.Sprint(v)
		}
	}
	return answers
}
