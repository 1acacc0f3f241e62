package web

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"path"
	"reflect"
	"strings"
	"sync"

	"github.com/danielgtaylor/huma/v2"
	"github.com/danielgtaylor/huma/v2/adapters/humago"

	"parvi/internal/platform/authz"
	"parvi/internal/platform/civil"
	"parvi/internal/platform/db"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
)

const apiPrefix = "/api/v1"

// Call adds an operation of the JSON API, below /api/v1. Input and output are
// structs as huma takes them: path, query and header tags, and Body.
//
//	web.Call(m, huma.Operation{Method: "POST", Path: "/things", Summary: "Make a thing", DefaultStatus: 201},
//		func(ctx context.Context, who authz.Actor, in *struct{ Body thingJSON }) (*struct{ Body thingJSON }, error) { … })
//
// Faults become application/problem+json; so does what does not fit the
// schema. Texts arrive in NFC, without control characters, and are refused if
// they hold a Finnish personal identity code.
func Call[I, O any](m *Mux, op huma.Operation, f func(context.Context, authz.Actor, *I) (*O, error)) {
	if op.OperationID == "" {
		op.OperationID = operationID(op)
	}
	if op.MaxBodyBytes == 0 {
		op.MaxBodyBytes = defaultMaxBody
	}
	huma.Register(m.humaAPI(), op, func(ctx context.Context, in *I) (*O, error) {
		r := requestOf(ctx)
		if err := cleanInput(reflect.ValueOf(in).Elem()); err != nil {
			return nil, m.problem(r, err)
		}
		out, err := guarded(func() (*O, error) { return f(ctx, r.Actor, in) })
		if err != nil {
			return nil, m.problem(r, err)
		}
		return out, nil
	})
}

// operationID is "postMeetingsIdRegistrations" for POST
// /meetings/{id}/registrations.
func operationID(op huma.Operation) string {
	id := strings.ToLower(op.Method)
	for part := range strings.FieldsFuncSeq(op.Path, func(c rune) bool { return strings.ContainsRune("/{}-_.", c) }) {
		id += strings.ToUpper(part[:1]) + part[1:]
	}
	return id
}

// Lang is the language in which a call of the API is answered.
func Lang(ctx context.Context) i18n.Lang { return requestOf(ctx).Lang }

// Request is the request behind a call of the API, for limits and keys in
// headers.
func Request(ctx context.Context) *Req { return requestOf(ctx) }

type requestKey struct{}

func requestOf(ctx context.Context) *Req {
	r, _ := ctx.Value(requestKey{}).(*Req)
	if r == nil {
		panic("web: a call of the API outside a request")
	}
	return r
}

// problem makes an error ready for huma to answer with.
func (m *Mux) problem(r *Req, err error) error {
	if errors.Is(err, db.ErrRepeated) {
		r.repeated = true
		return problemOf(http.StatusConflict, &fault.Error{Kind: fault.Conflict, Code: "repeated", Say: msgRepeated}, r.Lang, r.ID)
	}
	f := m.faultOf(r.Context(), err)
	if f.Kind == fault.Internal {
		m.logInternal(r.Context(), r.Request, r.ID, err)
	}
	return problemOf(statusOf(f), f, r.Lang, r.ID)
}

var hookOnce sync.Once

// humaAPI is made with the first operation, so that a Mux without API has none.
// schemaName names a type in the API's description by its package too: two
// features may each have a "place".
func schemaName(t reflect.Type, hint string) string {
	name := huma.DefaultSchemaNamer(t, hint)
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	pkg := t.PkgPath()
	if !strings.HasPrefix(pkg, "parvi/") || strings.HasPrefix(pkg, "parvi/internal/platform/") {
		return name
	}
	feature := path.Base(pkg)
	return strings.ToUpper(feature[:1]) + feature[1:] + name
}

func (m *Mux) humaAPI() huma.API {
	if m.api != nil {
		return m.api
	}
	hookOnce.Do(func() {
		huma.NewError = func(status int, msg string, errs ...error) huma.StatusError {
			return schemaProblem(i18n.EN, "", status, msg, errs)
		}
		huma.NewErrorWithContext = func(ctx huma.Context, status int, msg string, errs ...error) huma.StatusError {
			if ctx == nil {
				return schemaProblem(i18n.EN, "", status, msg, errs)
			}
			r := requestOf(ctx.Context())
			return schemaProblem(r.Lang, r.ID, status, msg, errs)
		}
	})
	cfg := huma.DefaultConfig("Parvi", m.cfg.Version)
	cfg.Info.Title = m.cfg.Title
	cfg.CreateHooks = nil // no $schema in answers
	cfg.OpenAPIPath, cfg.DocsPath, cfg.SchemasPath = "", "", ""
	cfg.Servers = []*huma.Server{{URL: m.cfg.BaseURL + apiPrefix}}
	cfg.Components.Schemas = huma.NewMapRegistry("#/components/schemas/", schemaName)
	cfg.Components.SecuritySchemes = map[string]*huma.SecurityScheme{"token": {Type: "http", Scheme: "bearer"}}
	cfg.Components.Schemas.RegisterTypeAlias(reflect.TypeFor[civil.Date](), reflect.TypeFor[dateSchema]())
	cfg.Components.Schemas.RegisterTypeAlias(reflect.TypeFor[i18n.Content](), reflect.TypeFor[contentSchema]())
	m.api = huma.NewAPI(cfg, humago.NewAdapter(humaMux{m}, apiPrefix))
	m.mux.Handle("GET "+apiPrefix+"/openapi.json", m.serve(&route{Route: Route{Method: "GET", Pattern: apiPrefix + "/openapi.json", Raw: true}, handle: m.openAPI}, ""))
	return m.api
}

func (m *Mux) openAPI(*Req) (Reply, error) {
	b, err := json.Marshal(m.api.OpenAPI())
	if err != nil {
		return Reply{}, fmt.Errorf("write the OpenAPI document: %w", err)
	}
	return Bytes("application/json", b), nil
}

// OpenAPI is the description of the API, as JSON.
func (m *Mux) OpenAPI() ([]byte, error) { return json.MarshalIndent(m.humaAPI().OpenAPI(), "", "  ") }

// dateSchema tells what a civil.Date looks like.
type dateSchema struct{}

// Schema is that of a day.
func (dateSchema) Schema(huma.Registry) *huma.Schema {
	return &huma.Schema{Type: huma.TypeString, Format: "date", Examples: []any{"2026-10-29"}}
}

// contentSchema tells what an i18n.Content looks like.
type contentSchema struct{}

// Schema is that of a text in one to three languages.
func (contentSchema) Schema(huma.Registry) *huma.Schema {
	text := &huma.Schema{Type: huma.TypeString}
	return &huma.Schema{
		Type:                 huma.TypeObject,
		Description:          "a text in one to three languages",
		Properties:           map[string]*huma.Schema{"fi": text, "sv": text, "en": text},
		AdditionalProperties: false,
	}
}

// humaMux lets huma add its routes to ours.
type humaMux struct{ *Mux }

// HandleFunc adds a route of the API.
func (h humaMux) HandleFunc(pattern string, f func(http.ResponseWriter, *http.Request)) {
	m := h.Mux
	method, path, _ := strings.Cut(pattern, " ")
	rt := &route{Route: Route{Method: method, Pattern: path, Raw: true}, maxBody: defaultMaxBody}
	m.mux.HandleFunc(pattern, func(w http.ResponseWriter, req *http.Request) {
		a := w.(*answer)
		a.pattern = path
		r := &Req{Request: req, ID: a.id, Now: a.start, mux: m, route: rt, w: w, Lang: langOf(req)}
		if _, err := guarded(func() (struct{}, error) { return struct{}{}, m.call(r, f) }); err != nil {
			m.fail(r, err)
		}
	})
}

// call checks a request to the API, finds out whose it is, and lets huma
// answer into memory, so that the answer can be tagged, compressed and kept.
func (m *Mux) call(r *Req, f http.HandlerFunc) error {
	ctx, cancel := context.WithTimeout(r.Context(), m.cfg.Timeout)
	defer cancel()
	r.Request = r.WithContext(ctx)
	if err := m.admit(r); err != nil {
		return err
	}
	if r.Header.Get("Accept-Language") == "" && r.Actor.SignedIn() {
		r.Lang = r.Actor.Lang.Or(r.Lang)
	}
	r.Request = r.WithContext(context.WithValue(ctx, requestKey{}, r))
	out := capture{header: r.w.Header(), body: buffer()}
	defer release(out.body)
	if err := m.answerOnce(r, &out, f); err != nil {
		return err
	}
	if out.header.Get("Cache-Control") == "" {
		out.header["Cache-Control"] = notCached
		if out.header.Get("ETag") != "" {
			out.header["Cache-Control"] = privateCache
		}
	}
	if tag := out.header.Get("ETag"); tag != "" && out.status == http.StatusOK && r.Method == http.MethodGet &&
		matches(r.Header["If-None-Match"], strings.TrimPrefix(tag, "W/")) {
		r.w.WriteHeader(http.StatusNotModified)
		return nil
	}
	if out.status == 0 {
		out.status = http.StatusOK
	}
	m.send(r, out.status, out.body.Bytes())
	return nil
}

// capture is an answer held in memory.
type capture struct {
	header http.Header
	status int
	body   *bytes.Buffer
}

func (c *capture) Header() http.Header { return c.header }

func (c *capture) WriteHeader(status int) {
	if c.status == 0 {
		c.status = status
	}
}

func (c *capture) Write(b []byte) (int, error) {
	c.WriteHeader(http.StatusOK)
	return c.body.Write(b)
}

// cleanInput brings every text of the input into NFC, and refuses what no form
// would take either.
func cleanInput(v reflect.Value) error {
	var wrong fault.Fields
	cleanValue(v, "", &wrong)
	return wrong.Err()
}

func cleanValue(v reflect.Value, name string, wrong *fault.Fields) {
	switch v.Kind() {
	case reflect.String:
		if v.Len() == 0 || !v.CanSet() {
			return
		}
		s, ok := cleanText(v.String())
		switch {
		case !ok:
			wrong.Add(name, msgBroken)
		case ident.ContainsHetu(s):
			wrong.Add(name, msgHetu)
		default:
			v.SetString(s)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			sf := v.Type().Field(i)
			if sf.IsExported() {
				cleanValue(v.Field(i), inputName(name, sf), wrong)
			}
		}
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			cleanValue(v.Elem(), name, wrong)
		}
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return
		}
		for i := range v.Len() {
			cleanValue(v.Index(i), fmt.Sprintf("%s.%d", name, i), wrong)
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			// Values of a map cannot be set in place: clean a copy.
			c := reflect.New(v.Type().Elem()).Elem()
			c.Set(v.MapIndex(key))
			cleanValue(c, fmt.Sprintf("%s.%v", name, key), wrong)
			v.SetMapIndex(key, c)
		}
	}
}

// inputName is the name of a field within the JSON body, or of a parameter.
func inputName(within string, sf reflect.StructField) string {
	if within == "" {
		for _, where := range []string{"path", "query", "header"} {
			if tag := sf.Tag.Get(where); tag != "" {
				return "#/" + where + "/" + tag
			}
		}
		if sf.Name == "Body" || sf.Anonymous {
			return ""
		}
	}
	own, _, _ := strings.Cut(sf.Tag.Get("json"), ",")
	switch {
	case own == "" && sf.Anonymous:
		return within
	case own == "":
		own = sf.Name
	}
	if within == "" {
		return own
	}
	return within + "." + own
}
