// Package web is everything between a request and a feature: languages in the
// path, who asks, protection, form decoding, errors as pages, the page cache,
// the JSON API, and the server itself. It knows no word of the product.
//
// A feature declares its routes, and its handlers decode, call, render:
//
//	func (s *Service) Routes(m *web.Mux) {
//		m.Get("/things/{slug}", s.getThing, web.Sample("/things/example"),
//			web.Cache(func(r *web.Req) []string { return []string{"thing:" + r.PathValue("slug"), "things"} }))
//		m.Get("/things/new", s.getNew)
//		m.Post("/things/new", s.postNew)
//		m.Raw("GET /t/{key}", s.getByKey, web.SkipSample("keys are secret"))
//	}
//
//	type thingForm struct {
//		Name  i18n.Content    `form:"name" max:"120" required:"true"` // name.fi, name.sv, name.en
//		Why   string          `form:"why" max:"2000" lines:"true"`
//		Kind  string          `form:"kind" oneof:"small large" required:"true"`
//		Day   civil.Date      `form:"day" required:"true"`
//		At    *civil.TimeOfDay `form:"at"` // nil when left empty
//		Seats int             `form:"seats" min:"1" max:"2000"`
//		Agree bool            `form:"agree"`
//		Parts []partForm      `form:"parts"` // parts.0.title, parts.1.title …
//		Photo web.File        `form:"photo" maxbytes:"2000000"`
//	}
//
//	func (s *Service) postNew(r *web.Req) (web.Reply, error) {
//		form, err := web.Decode[thingForm](r)
//		if err == nil {
//			var id string
//			if id, err = s.Create(r.Context(), r.Actor, form.input()); err == nil {
//				return web.SeeOther("/things/"+id, msgCreated), nil
//			}
//		}
//		if !fault.Is(err, fault.Invalid) {
//			return web.Reply{}, err // a page in the reader's language with the right status
//		}
//		p := r.Page(msgNew.In(r.Lang), "things")
//		return web.Invalid(viewNew(p, newView{Form: form, Errors: ui.ErrorsOf(err)})), nil
//	}
//
// # Tags of a form
//
//	form:"name"       the field's name; fields without it are left alone
//	required:"true"   may not be empty; for a bool: must be ticked
//	max:"200"         characters of a text (10,000 without), value of a number, length of a list
//	min:"1"           value of a number
//	lines:"true"      keeps line breaks (else they become spaces)
//	oneof:"a b c"     one of these words, or empty
//	email:"true"      an e-mail address       link:"true"  an http or https address
//	secret:"true"     a password: no trimming, no filter
//	maxbytes:"…"      size of a file (10 MB without); the route also needs web.Form(maxBytes)
//
// Types: string and types of it, []string, int, float64 (7,5), bool,
// civil.Date, civil.TimeOfDay, i18n.Content, web.File, []web.File, pointers to
// these (nil when empty), structs ("place.name"), slices of structs
// ("rows.0.name"; empty rows are left out), anything with UnmarshalText.
// Words of its own for empty fields: a method Empty() map[string]i18n.Text.
// All text arrives as valid NFC without control characters, and a Finnish
// personal identity code in it is refused. r.Typed("day") is what was typed,
// to show again where it was not understood.
//
// # Replies
//
// OK, HTML, Invalid (422), SeeOther (303 with a flash), Redirect, Moved,
// RedirectTo (another site), Bytes, Download, Stream, NoContent. Paths are
// below the language: SeeOther("/me", msgSaved). r.Next("/me") is the local
// path of ?next=. Cookies: r.SetCookie, r.ClearCookie, CookieValue.
//
// # The page cache
//
// With web.Cache(topics) a page is rendered once for all visitors and kept
// until one of its topics is touched (tx.Touch) in any process. The handler
// must then depend on path, query, language and the database only, and tell
// r.Expires(t) when the page changes by the clock. Readers who have signed in
// get it anew every time. The session's cookie must be named SessionCookie.
//
// # The JSON API
//
//	func (s *Service) API(m *web.Mux) {
//		web.Call(m, huma.Operation{Method: "GET", Path: "/things", Summary: "Things"}, s.apiList)
//		web.Call(m, huma.Operation{Method: "POST", Path: "/things", Summary: "Make a thing", DefaultStatus: 201}, s.apiCreate)
//	}
//
//	func (s *Service) apiList(ctx context.Context, who authz.Actor, in *struct{ web.ListInput }) (*struct{ Body web.List[thingJSON] }, error)
//	func (s *Service) apiCreate(ctx context.Context, who authz.Actor, in *struct{ Body thingJSON }) (*struct{ Body thingJSON }, error)
//
// Paths are below /api/v1. Errors are those of the services: web makes
// problem+json of them. Texts of people are i18n.Content, days civil.Date (with
// json:",omitzero" where there may be none), times time.Time, money strings.
// Idempotency-Key works for every operation whose change is a db.Write under
// ctx. Cursor, ListInput.After and ListOf page lists; Tag and IfMatch guard
// changes that two people may make; Request(ctx) has headers and the address.
package web
