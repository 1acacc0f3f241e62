package web_test

import (
	"bytes"
	"maps"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"golang.org/x/text/unicode/norm"

	"parvi/internal/platform/civil"
	"parvi/internal/platform/fault"
	"parvi/internal/platform/i18n"
	"parvi/internal/platform/ident"
	"parvi/internal/platform/web"
	"parvi/internal/platform/web/webtest"
)

type size string

type base struct {
	Ref string `form:"ref"`
}

type part struct {
	Title i18n.Content `form:"title" max:"10" required:"true"`
	Count int          `form:"count" min:"1"`
}

type fullForm struct {
	base
	Base
	Name   i18n.Content     `form:"name" max:"20" required:"true"`
	Why    string           `form:"why" max:"40" lines:"true"`
	Word   string           `form:"word" max:"10"`
	Size   size             `form:"size" oneof:"small large"`
	Tags   []string         `form:"tags" max:"3"`
	Kinds  []size           `form:"kinds" oneof:"a b"`
	Seats  int              `form:"seats" min:"1" max:"2000"`
	Maybe  *int             `form:"maybe"`
	Hours  float64          `form:"hours"`
	Agree  bool             `form:"agree" required:"true"`
	Day    civil.Date       `form:"day"`
	At     *civil.TimeOfDay `form:"at"`
	Mail   string           `form:"mail" email:"true"`
	Site   string           `form:"site" link:"true"`
	Secret string           `form:"secret" secret:"true" max:"100"`
	Place  struct {
		Name string `form:"name" max:"10"`
	} `form:"place"`
	Parts   []part   `form:"parts"`
	Photo   web.File `form:"photo" maxbytes:"1000"`
	Ignored string
}

type Base struct {
	From string `form:"from"`
}

// decode posts values to a handler that decodes them.
func decode[T any](t testing.TB, values url.Values) (got T, err error) {
	t.Helper()
	req := httptest.NewRequest("POST", webtest.Origin+"/fi/form", strings.NewReader(values.Encode()))
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return decodeRequest[T](t, req)
}

func decodeRequest[T any](t testing.TB, req *http.Request) (got T, err error) {
	t.Helper()
	m := webtest.Mux(t, nil)
	called := false
	m.Post("/form", func(r *web.Req) (web.Reply, error) {
		called = true
		got, err = web.Decode[T](r)
		return web.NoContent(), nil
	}, web.Form(1<<20))
	webtest.New(t, m).Do(req)
	if !called {
		t.Fatal("the handler was not reached")
	}
	return got, err
}

func saysOf(err error) map[string]string {
	says := map[string]string{}
	for _, f := range fault.Of(err).Fields {
		says[f.Name] = f.Say.EN
	}
	return says
}

func TestDecode(t *testing.T) {
	five := 5
	half := civil.TimeOfDay{Hour: 13, Minute: 30}
	got, err := decode[fullForm](t, url.Values{
		"from": {"x"}, "ref": {"unexported struct, still ours"},
		"name.fi": {"  Ka\u0308pyla\u0308 "}, "name.sv": {"Kottby"},
		"why": {"one\r\ntwo\rthree  "}, "word": {"a\nb"},
		"size": {"large"}, "tags": {"x", "", "y"}, "kinds": {"a", "b"},
		"seats": {"1\u00a0500"}, "maybe": {"5"}, "hours": {"7,5"}, "agree": {"true"},
		"day": {"29.10.2026"}, "at": {"13.30"}, "mail": {"liisa@jarjesto.fi"}, "site": {"https://jarjesto.fi/a"},
		"secret": {" pass word "}, "place.name": {"Sali"},
		"parts.0.title.fi": {"Yksi"}, "parts.0.count": {"1"}, "parts.3.title.fi": {""}, "parts.7.title.en": {"Two"}, "parts.7.count": {"2"},
		"ignored": {"x"}, "Ignored": {"x"},
	})
	if err != nil {
		t.Fatalf("%v", err)
	}
	want := fullForm{
		base: base{Ref: "unexported struct, still ours"}, Base: Base{From: "x"},
		Name: i18n.Content{FI: "Käpylä", SV: "Kottby"}, Why: "one\ntwo\nthree", Word: "a b",
		Size: "large", Tags: []string{"x", "y"}, Kinds: []size{"a", "b"}, Seats: 1500, Maybe: &five, Hours: 7.5, Agree: true,
		Day: civil.MustDate("2026-10-29"), At: &half, Mail: "liisa@jarjesto.fi", Site: "https://jarjesto.fi/a", Secret: " pass word ",
		Parts: []part{{Title: i18n.Content{FI: "Yksi"}, Count: 1}, {Title: i18n.Content{EN: "Two"}, Count: 2}},
	}
	want.Place.Name = "Sali"
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(fullForm{}), cmpopts.IgnoreUnexported(web.File{})); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

func TestDecodeSaysWhatIsWrong(t *testing.T) {
	ok := url.Values{"name.fi": {"Nimi"}, "agree": {"on"}}
	for _, tt := range []struct {
		name, value string
		say         string
	}{
		{"name.fi", "", "name: This is empty. Write the text in at least one language."},
		{"name.fi", strings.Repeat("ä", 21), "name.fi: The text is 1 character too long. It may have 20."},
		{"name.fi", "a\xff", "name.fi: The text has characters that we cannot read. Write it again."},
		{"name.sv", "a\x00b", "name.sv: The text has characters that we cannot read. Write it again."},
		{"name.sv", "a\u202eb", "name.sv: The text has characters that we cannot read. Write it again."},
		{"why", "Olen 131052-308T, soita", "why: This seems to contain a Finnish personal identity code. Take it out. We do not need it and do not keep it."},
		{"size", "huge", "size: There is no such choice. Choose one of these."},
		{"kinds", "c", "kinds: There is no such choice. Choose one of these."},
		{"seats", "many", "seats: Write a whole number in digits, for example 12."},
		{"seats", "1.5", "seats: Write a whole number in digits, for example 12."},
		{"seats", "0", "seats: The number is too small. The smallest possible is 1."},
		{"seats", "2001", "seats: The number is too large. The largest possible is 2,000."},
		{"seats", "99999999999999999999", "seats: Write a whole number in digits, for example 12."},
		{"hours", "NaN", "hours: Write the number in digits, for example 12 or 7.5."},
		{"hours", "1e3", "hours: Write the number in digits, for example 12 or 7.5."},
		{"agree", "", "agree: Tick this to go on."},
		{"day", "tomorrow", "day: Write the date as 29 Oct 2026 or 29.10.2026."},
		{"day", "30.2.2026", "day: There is no 30.2.2026 in the calendar. Check the day and the month."},
		{"day", "2026-13-01", "day: There is no 2026-13-01 in the calendar. Check the day and the month."},
		{"at", "25:00", "at: Write the time as 13:30."},
		{"mail", "liisa.jarjesto.fi", "mail: The address lacks the @ sign. Write it as name@organisation.fi."},
		{"mail", "liisa@jarjesto", "mail: Write the address as name@organisation.fi."},
		{"mail", "Liisa <liisa@jarjesto.fi>", "mail: Write the address as name@organisation.fi."},
		{"site", "javascript:alert(1)", "site: Write the whole web address, for example https://organisation.fi."},
		{"site", "jarjesto.fi", "site: Write the whole web address, for example https://organisation.fi."},
		{"place.name", "longer than ten", "place.name: The text is 5 characters too long. It may have 10."},
		{"parts.4.title.fi", "longer than ten", "parts.0.title.fi: The text is 5 characters too long. It may have 10."},
		{"parts.4.count", "2", "parts.0.title: This is empty. Write the text in at least one language."},
	} {
		values := maps.Clone(ok)
		values.Set(tt.name, tt.value)
		_, err := decode[fullForm](t, values)
		var says []string
		for name, say := range saysOf(err) {
			says = append(says, name+": "+say)
		}
		if !fault.Is(err, fault.Invalid) || len(says) != 1 || says[0] != tt.say {
			t.Errorf("%s=%q: %q, want %q", tt.name, tt.value, says, tt.say)
		}
		if err != nil && strings.Contains(err.Error(), "308T") {
			t.Errorf("the error repeats the code: %v", err)
		}
	}
	for _, day := range []string{"2026-10-29", "29.10.2026", "29. 10. 2026", "29 Oct 2026", "29 october 2026"} {
		values := maps.Clone(ok)
		values.Set("day", day)
		if got, err := decode[fullForm](t, values); err != nil || got.Day != civil.MustDate("2026-10-29") {
			t.Errorf("%q: %v, %v", day, got.Day, err)
		}
	}
}

func TestDecodeBounds(t *testing.T) {
	values := url.Values{"name.fi": {"Nimi"}, "agree": {"on"}, "tags": {"a", "b", "c", "d"}}
	for i := range 60 {
		values.Set("parts."+string(rune('0'+i/10))+string(rune('0'+i%10))+".title.fi", "x") // "07" is no index
	}
	for i := 10; i < 70; i++ {
		values.Set("parts."+string(rune('0'+i/10))+string(rune('0'+i%10))+".title.fi", "x")
	}
	got, err := decode[fullForm](t, values)
	says := saysOf(err)
	if len(got.Parts) != 50 || says["parts"] == "" || len(got.Tags) != 3 || says["tags"] == "" {
		t.Errorf("%d parts, %d tags, %v", len(got.Parts), len(got.Tags), says)
	}
}

func TestDecodeOwnWordsForEmptyFields(t *testing.T) {
	_, err := decode[thingForm](t, url.Values{})
	if got := saysOf(err)["name"]; got != "Write your name." {
		t.Errorf("name: %q", got)
	}
}

func TestDecodeFile(t *testing.T) {
	send := func(name string, body []byte) (fullForm, error) {
		var b bytes.Buffer
		w := multipart.NewWriter(&b)
		for field, value := range map[string]string{"name.fi": "Nimi", "agree": "true"} {
			if err := w.WriteField(field, value); err != nil {
				t.Fatal(err)
			}
		}
		part, err := w.CreateFormFile("photo", name)
		if err == nil {
			_, err = part.Write(body)
		}
		if err == nil {
			err = w.Close()
		}
		if err != nil {
			t.Fatal(err)
		}
		req := httptest.NewRequest("POST", webtest.Origin+"/fi/form", &b)
		req.Header.Set("Content-Type", w.FormDataContentType())
		return decodeRequest[fullForm](t, req)
	}
	got, err := send(`..\kuvat\Aino.png`, []byte("\x89PNG\r\n\x1a\n0000"))
	if err != nil || got.Photo.Name != "Aino.png" || got.Photo.ContentType != "image/png" || got.Name.FI != "Nimi" {
		t.Errorf("%+v, %v", got.Photo, err)
	}
	if _, err := send("a.png", make([]byte, 1001)); !strings.Contains(saysOf(err)["photo"], "The file is too large (2\u00a0kB). It may be 1\u00a0kB.") {
		t.Errorf("too large: %v", err)
	}
	if _, err := send("131052-308T.pdf", []byte("x")); saysOf(err)["photo"] == "" {
		t.Errorf("a code in the name: %v", err)
	}
	if got, err := send("", nil); err != nil || got.Photo.Given() {
		t.Errorf("none: %+v %v", got.Photo, err)
	}
	req := httptest.NewRequest("POST", webtest.Origin+"/fi/form", strings.NewReader("--x\r\nbroken"))
	req.Header.Set("Content-Type", "multipart/form-data; boundary=x")
	if _, err := decodeRequest[fullForm](t, req); !fault.Is(err, fault.Invalid) {
		t.Errorf("broken multipart: %v", err)
	}
}

func FuzzDecode(f *testing.F) {
	for _, s := range []string{
		"name.fi=Kuve&agree=on", "name.fi=%ff%fe&seats=1e9&day=31.2.2026", "parts.0.title.fi=a&parts.0.count=x&parts.99.title.sv=b",
		"why=a%0d%0ab%00c&word=%e2%80%ae", "tags=a&tags=b;c&at=24.61&hours=-0,5", "%zz=1&=2&name=3", "site=https://x/%22&mail=a@b@c.fi",
		"day=0000-00-00", "day=99.99.9999", "name.fi=131052-308T", "photo=x&secret=%07",
	} {
		f.Add(s)
	}
	m := webtest.Mux(f, nil)
	var t testing.TB
	m.Post("/form", func(r *web.Req) (web.Reply, error) {
		got, err := web.Decode[fullForm](r)
		for _, s := range append([]string{got.Name.FI, got.Name.SV, got.Name.EN, got.Why, got.Word, string(got.Size), got.Mail, got.Site, got.Secret, got.Place.Name,
			r.Typed("day"), got.From}, got.Tags...) {
			if !utf8.ValidString(s) || !norm.NFC.IsNormalString(s) {
				t.Errorf("%q is not clean", s)
			}
			if strings.ContainsFunc(s, func(c rune) bool { return unicode.IsControl(c) && c != '\n' && c != '\t' }) {
				t.Errorf("%q has control characters", s)
			}
			if err == nil && s != got.Secret && ident.ContainsHetu(s) {
				t.Errorf("%q was taken", s)
			}
		}
		if err == nil && (got.Name.Empty() || !got.Agree || utf8.RuneCountInString(got.Word) > 10 || strings.Contains(got.Word, "\n") || got.Seats > 2000 || len(got.Parts) > 50) {
			t.Errorf("taken: %+v", got)
		}
		return web.NoContent(), nil
	})
	f.Fuzz(func(tt *testing.T, body string) {
		t = tt
		req := httptest.NewRequest("POST", webtest.Origin+"/fi/form", strings.NewReader(body))
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		if got := webtest.New(tt, m).Do(req).StatusCode; got >= 500 {
			tt.Errorf("status %d", got)
		}
	})
}
