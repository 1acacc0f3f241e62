package markup

import (
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
)

func TestHTML(t *testing.T) {
	tests := []struct{ name, src, want string }{
		{"nothing", "", ""},
		{"paragraphs and breaks", "Hei\nmoi\n\nToinen", "<p>Hei<br>\nmoi</p>\n<p>Toinen</p>\n"},
		{"emphasis", "*a* **b** ~~c~~ `d`", "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>\n"},
		{"headings begin below the page's", "# A\n\n### B\n\n# C", "<h2>A</h2>\n<h3>B</h3>\n<h2>C</h2>\n"},
		{"link", "[Parvi](https://example.org/a?b=1&c=2)", `<p><a href="https://example.org/a?b=1&amp;c=2" rel="nofollow noopener">Parvi</a></p>` + "\n"},
		{"bare address", "ks. www.example.org, https://example.org/ä", `<p>ks. <a href="http://www.example.org" rel="nofollow noopener">www.example.org</a>, <a href="https://example.org/%C3%A4" rel="nofollow noopener">https://example.org/ä</a></p>` + "\n"},
		{"mail address", "aino@example.org", `<p><a href="mailto:aino@example.org" rel="nofollow noopener">aino@example.org</a></p>` + "\n"},
		{"javascript", "[x](javascript:alert(1)) [y](JaVaScRiPt:alert) [z](data:text/html;base64,AA)", "<p>x y z</p>\n"},
		{"relative address", "[x](/ops) [y](//evil.example)", "<p>x y</p>\n"},
		{"raw HTML is shown as typed", "a <b onclick=x>b</b>\n\n<script>alert(1)</script>", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"},
		{"another scheme", "<ftp://a.fi/?b&c>", "<p>ftp://a.fi/?b&amp;c</p>\n"},
		{"less than", "1 < 2 & 3 > 2", "<p>1 &lt; 2 &amp; 3 &gt; 2</p>\n"},
		{"a picture becomes a link", "![Kuva](https://example.org/a.png)", `<p><a href="https://example.org/a.png" rel="nofollow noopener">Kuva</a></p>` + "\n"},
		{"a picture in a link", "[![Kuva](https://example.org/a.png)](https://example.org)", `<p><a href="https://example.org" rel="nofollow noopener">Kuva</a></p>` + "\n"},
		{"table", "a | b\n--|:-:\n1 | 2", "<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>\n"},
		{"list", "3. a\n4. b\n", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>\n"},
		{"control characters and broken UTF-8", "a\x00b\xffc\u0085", "<p>ab\uFFFDc</p>\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := HTML(tt.src); got != tt.want {
				t.Errorf("HTML(%q)\n got %q\nwant %q", tt.src, got, tt.want)
			}
		})
	}
	if got, want := Below(2, "## A\n\n#### B"), "<h3>A</h3>\n<h4>B</h4>\n"; got != want {
		t.Errorf("Below(2): got %q want %q", got, want)
	}
}

func TestPlain(t *testing.T) {
	src := "# Ohjelma\n\nHei *Saara*, ks. [ohjelma](https://example.org/o) ja <https://example.org>.\n\n" +
		"- yksi\n- kaksi\n  jatkuu\n    1. sisä\n\n> lainaus\n> toinen\n\na | b\n--|--\n1 | 2\n\n```\nx <y>\n```\n\n\\*ei\\* &amp; &auml;\n\n---\n"
	want := `Ohjelma

Hei Saara, ks. ohjelma (https://example.org/o) ja https://example.org.

- yksi
- kaksi
  jatkuu
  1. sisä

> lainaus
> toinen

a | b
1 | 2

x <y>

*ei* & ä

* * *`
	if got := Plain(src); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestExcerpt(t *testing.T) {
	tests := []struct {
		src  string
		n    int
		want string
	}{
		{"Lyhyt", 20, "Lyhyt"},
		{"**Verkosto** tapaa [täällä](https://example.org) torstaina", 23, "Verkosto tapaa täällä…"},
		{"ääää öööö åååå", 9, "ääää…"},
		{"yksipitkäsanajokaeilopu", 10, "yksipitkä…"},
		{"# Otsikko\n\nteksti", 100, "Otsikko teksti"},
	}
	for _, tt := range tests {
		if got := Excerpt(tt.src, tt.n); got != tt.want {
			t.Errorf("Excerpt(%q, %d) = %q, want %q", tt.src, tt.n, got, tt.want)
		}
	}
}

// hostile are texts that make naive Markdown parsers slow.
var hostile = []string{
	">", "> ", "- ", "* a\n", "[", "]", "![", "[a](", "<", "`", "``a", "*a ", "_a", "~", "**a", "a**b", "[a]: ", "\t", "1. ", "\\", "&", "&#",
	"http://a", "www.", "a@b.", "|", "|-", "a|b\n-|-\n", "#", "# a\n", "\n> ", "[a][b]", "(", ")](", "*_", "`a`` ", "- - ", "<a", "![a](b", "[^a]", "***a*b**",
	" - a\n", "a\n\n", ">>a\n", ">- ", "*a**a", "[a](b)", "<http://a", "~~a",
}

func TestHostileTextIsQuick(t *testing.T) {
	for _, h := range hostile {
		src := strings.Repeat(h, MaxBytes/len(h))
		start := time.Now()
		HTML(src)
		Plain(src)
		if d := time.Since(start); d > 2*time.Second {
			t.Errorf("%q repeated took %v", h, d)
		} else if d > 200*time.Millisecond {
			t.Logf("%q repeated took %v", h, d)
		}
	}
	if got := HTML(strings.Repeat("a", MaxBytes+1)); !strings.HasPrefix(got, "<p>aaa") {
		t.Errorf("a long text is lost: %.20q", got)
	}
}

var allowedElements = []string{"p", "br", "em", "strong", "del", "ul", "ol", "li", "blockquote", "code", "pre", "hr",
	"h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "a"}

func FuzzHTML(f *testing.F) {
	for _, s := range append(hostile, "<script>alert(1)</script>", "[a](javascript:alert(1))", `<img src=x onerror=alert(1)>`,
		"[a](https://x\" onclick=alert(1))", "<a href='javascript:x'>", "[x](vbscript:a)", "a <style>b</style>", "&#106;avascript:", "[a](&#106;avascript:alert(1))",
		"<https://a\tb>", "![a](javascript:b)", "[a]: javascript:x\n\n[a]") {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, src string) {
		if len(src) > MaxBytes {
			t.Skip()
		}
		z := html.NewTokenizer(strings.NewReader(HTML(src)))
		for {
			switch z.Next() {
			case html.ErrorToken:
				Plain(src)
				Excerpt(src, 20)
				return
			case html.CommentToken, html.DoctypeToken:
				t.Fatalf("comment or doctype from %q", src)
			case html.StartTagToken, html.SelfClosingTagToken:
				tok := z.Token()
				if !slices.Contains(allowedElements, tok.Data) {
					t.Fatalf("<%s> from %q", tok.Data, src)
				}
				for _, a := range tok.Attr {
					checkAttr(t, src, tok.Data, a)
				}
			}
		}
	})
}

func checkAttr(t *testing.T, src, element string, a html.Attribute) {
	t.Helper()
	switch element + " " + a.Key {
	case "a href":
		v := strings.ToLower(a.Val)
		if !strings.HasPrefix(v, "http:") && !strings.HasPrefix(v, "https:") && !strings.HasPrefix(v, "mailto:") {
			t.Fatalf("href %q from %q", a.Val, src)
		}
	case "a rel", "ol start":
	default:
		t.Fatalf("attribute %s on <%s> from %q", a.Key, element, src)
	}
}

func BenchmarkHTML(b *testing.B) {
	src := "## Ohjelma\n\nHei *Saara*, ks. [ohjelma](https://example.org/o).\n\n- yksi\n- kaksi\n\n" + strings.Repeat("Pitkä kappale tekstiä. ", 20)
	for b.Loop() {
		HTML(src)
	}
}

func TestBlocksForPrinting(t *testing.T) {
	got := Blocks("# A\n\nx **y** [z](https://example.org) <b>\n\n3. one\n4. two\n   - in\n\n   more\n\n| h | i |\n|---|---|\n| 1 | 2 |\n\n[bad](javascript:alert)")
	want := []Block{
		{Kind: Head, Level: 1, Spans: []Span{{Text: "A"}}},
		{Spans: []Span{{Text: "x "}, {Text: "y", Bold: true}, {Text: " "}, {Text: "z", Href: "https://example.org"}, {Text: " "}, {Text: "<b>"}}},
		{Kind: Item, Level: 1, Number: 3, First: true, Spans: []Span{{Text: "one"}}},
		{Kind: Item, Level: 1, Number: 4, First: true, Spans: []Span{{Text: "two"}}},
		{Kind: Item, Level: 2, First: true, Spans: []Span{{Text: "in"}}},
		{Kind: Item, Level: 1, Spans: []Span{{Text: "more"}}},
		{Kind: Grid, Rows: [][]string{{"h", "i"}, {"1", "2"}}},
		{Spans: []Span{{Text: "bad"}}},
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}
